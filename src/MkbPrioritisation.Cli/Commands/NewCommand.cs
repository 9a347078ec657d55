using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Schemas;
using MkbPrioritisation.Cli.Templates;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb new</c>: a file to fill in, of each kind that a measures folder holds.</summary>
internal static class NewCommand
{
    private const string SchemesFolder = "schemes";

    public static Command Create(CommandOutput streams) =>
        new(
            "new",
            "Write a file to fill in: a measure, a collection, criteria, a scheme or an assessment; never over one that is there. Example: mkb new "
                + "collection my-region")
        {
            NewMeasure(streams),
            NewCollection(streams),
            NewCriteria(streams),
            NewScheme(streams),
            NewAssessment(streams),
        };

    private static Command NewMeasure(CommandOutput streams)
    {
        var id = IdOf("measure");
        var chosen = new Option<string?>("--collection")
        {
            Description = "The collection to add it to; the only one of the folder without it.",
            HelpName = "ID",
        };
        var target = new TargetOptions();
        var command = new Command(
            "measure", "Write a measure file to fill in, with all scores unknown. Example: mkb new measure local-loans --collection my-region") { id, chosen };
        target.AddTo(command);
        command.SetAction(result =>
        {
            var (name, directory) = (Checked(result.GetValue(id)!), target.Directory(result));
            StartedFolder.Require(directory);
            var catalogue = MeasureCatalogue.Load(directory);
            var collection = Collection(catalogue, result.GetValue(chosen));
            if (collection.Categories.Count == 0)
                throw new UsageException(
                    $"The collection {collection.Id:bare} has no categories; add one to its collection.yaml first.",
                    $"De collectie {collection.Id:bare} heeft geen categorieën; voeg er eerst een toe aan haar collection.yaml.");
            var path = Path.Combine(directory, collection.Id, $"{name}.yaml");
            NewFile.Write(path, MeasureTemplate.Write(name, collection, catalogue.Criteria, streams.Language));
            SchemaFolder.Update(directory, "measure");
            Say(streams, new(
                $"{path:whole} is ready to fill in; then run: mkb check {directory:whole}",
                $"{path:whole} staat klaar om in te vullen; daarna: mkb check {directory:whole}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command NewCollection(CommandOutput streams)
    {
        var id = IdOf("collection");
        var target = new TargetOptions();
        var command = new Command(
            "collection",
            "Make a collection: a folder with a collection.yaml, in a measures folder that may be new. Example: mkb new collection my-region "
                + "--measures regional") { id };
        target.AddTo(command);
        command.SetAction(result =>
        {
            var (name, directory) = (Checked(result.GetValue(id)!), target.Directory(result));
            if (name is SchemesFolder or SchemaFolder.Name)
                throw new UsageException(
                    $"No collection can be called {name}, as that folder holds something else; take another id.",
                    $"Geen collectie kan {name} heten, want die map bevat iets anders; neem een ander id.");
            var path = Path.Combine(directory, name, "collection.yaml");
            NewFile.Write(path, CollectionTemplate.Write(name, streams.Language));
            SchemaFolder.Update(directory, "collection");
            Say(streams, new(
                $"{path:whole} is ready to fill in; then add a measure: mkb new measure ID --collection {name:bare} --measures {directory:whole}",
                $"{path:whole} staat klaar om in te vullen; voeg daarna een maatregel toe: mkb new measure ID --collection {name:bare} --measures " +
                $"{directory:whole}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command NewCriteria(CommandOutput streams)
    {
        var id = new Argument<string?>("ID") { Description = "The id of a criterion to add to them, judged in words.", Arity = ArgumentArity.ZeroOrOne };
        var like =
            new Option<string>("--like") { Description = "The criteria to start from.", DefaultValueFactory = _ => "built-in" }.TakesOnly("built-in");
        var scale = ScaleOption.Create();
        var target = new TargetOptions();
        var command = new Command(
            "criteria",
            "Write criteria to start from: the built-in ones, with limits for another size of economy. Example: mkb new criteria --scale 0.01") { id,
            scale,
            like };
        target.AddTo(command);
        command.SetAction(result =>
        {
            var (added, directory) = (result.GetValue(id), target.Directory(result));
            if (added is not null && MeasureCatalogue.BuiltIn.TryGetCriterion(Checked(added), out _))
                throw new UsageException(
                    $"The built-in criteria hold {added} already; take another id, or none.",
                    $"De ingebouwde criteria bevatten {added} al; neem een ander id, of geen.");
            var path = Path.Combine(directory, "criteria.yaml");
            NewFile.Write(path, CriteriaTemplate.Write(result.GetValue(scale), added, streams.Language));
            SchemaFolder.Update(directory, "criteria");
            Say(streams, new(
                $"{path:whole} is ready to fill in; a scheme says which criteria count: mkb new scheme ID --measures {directory:whole}",
                $"{path:whole} staat klaar om in te vullen; een weegkader zegt welke criteria meetellen: mkb new scheme ID --measures {directory:whole}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command NewScheme(CommandOutput streams)
    {
        var id = IdOf("scheme");
        var target = new TargetOptions();
        var command = new Command(
            "scheme", "Write a scheme in which each of the folder's criteria counts. Example: mkb new scheme my-scheme --measures regional") { id };
        target.AddTo(command);
        command.SetAction(result =>
        {
            var (name, directory) = (Checked(result.GetValue(id)!), target.Directory(result));
            var serving = Serving(directory);
            var path = Path.Combine(directory, SchemesFolder, $"{name}.yaml");
            NewFile.Write(path, SchemeTemplate.Write(name, StartedFolder.Read(directory).Criteria, isDefault: serving is null, streams.Language));
            SchemaFolder.Update(directory, "scheme");
            Say(streams, new(
                $"{path:whole} is ready to fill in; where no scheme is named, {serving ?? name:bare} serves",
                $"{path:whole} staat klaar om in te vullen; als er geen weegkader is genoemd, geldt {serving ?? name:bare}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command NewAssessment(CommandOutput streams)
    {
        var id = IdOf("assessor");
        var chosen = new Option<string?>("--collection")
        {
            Description = "The collection whose measures are scored; the only one of the folder without it.",
            HelpName = "ID",
        };
        var target = new TargetOptions();
        var command = new Command(
            "assessment",
            "Write a file for one assessor's scores of a collection's measures. Example: mkb new assessment anna --collection my-region --measures regional")
        {
            id, chosen,
        };
        target.AddTo(command);
        command.SetAction(result =>
        {
            var (name, directory) = (Checked(result.GetValue(id)!), target.Directory(result));
            var catalogue = MeasureCatalogue.Load(directory);
            var collection = Collection(catalogue, result.GetValue(chosen));
            RequireRoom(collection);
            var path = Path.Combine(directory, collection.Id, "assessments", $"{name}.yaml");
            NewFile.Write(path, AssessmentTemplate.Write(name, collection, catalogue.Criteria, streams.Language));
            SchemaFolder.Update(directory, "assessment");
            Say(streams, new(
                $"{path:whole} is ready to fill in; then run: mkb rank --assessor {name:bare} --measures {directory:whole}",
                $"{path:whole} staat klaar om in te vullen; daarna: mkb rank --assessor {name:bare} --measures {directory:whole}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static void RequireRoom(MeasureCollection collection)
    {
        if (collection.Measures.Count == 0)
            throw new UsageException(
                $"The collection {collection.Id:bare} has no measures to score; add one first: mkb new measure ID --collection {collection.Id:bare}",
                $"De collectie {collection.Id:bare} heeft geen maatregelen om te scoren; voeg er eerst een toe: mkb new measure ID --collection " +
                $"{collection.Id:bare}");
        if (collection.Assessments.Count >= MeasureCollection.MostAssessments)
            throw new UsageException(
                $"The collection {collection.Id:bare} has {collection.Assessments.Count} assessors, and more is not possible.",
                $"De collectie {collection.Id:bare} heeft {collection.Assessments.Count} beoordelaars, en meer kan niet.");
    }

    // The folder's own scheme that will still serve when it has one more.
    private static string? Serving(string directory)
    {
        var folder = Path.Combine(directory, SchemesFolder);
        if (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder).Any(file => Path.GetExtension(file) is ".yaml" or ".yml"))
            return null;
        var schemes = StartedFolder.Read(directory).Schemes;
        return (schemes.FirstOrDefault(scheme => scheme.IsDefault)
            ?? schemes.FirstOrDefault(scheme => scheme.Id == MeasureCatalogue.BuiltIn.DefaultScheme!.Id))?.Id;
    }

    private static MeasureCollection Collection(MeasureCatalogue catalogue, string? id) => (id, catalogue.Collections) switch
    {
        ({ } named, _) => catalogue.GetCollection(named),
        (null, [var only]) => only,
        _ => throw new UsageException(
            $"Choose with --collection: {NameList.Of(catalogue.Collections.Select(collection => collection.Id))}",
            $"Kies met --collection: {NameList.Of(catalogue.Collections.Select(collection => collection.Id))}"),
    };

    private static Argument<string> IdOf(string kind) => new("ID") { Description = $"The new {kind}'s id: lower-case letters, digits and single hyphens." };

    private static string Checked(string id) => Measure.IsValidId(id)
        ? id
        : throw new UsageException(
            $"{id} is not an id, which has lower-case letters, digits and single hyphens{new IdSuggestion(id)}",
            $"{id} is geen id, want dat heeft kleine letters, cijfers en enkele koppeltekens{new IdSuggestion(id)}");

    private static void Say(CommandOutput streams, Phrase message) => streams.Out.WriteLine(BuildServerText.Guard(message.In(streams.Language)));
}
