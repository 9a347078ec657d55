using System.CommandLine;
using System.Text;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb new</c>: a measure file to fill in.</summary>
internal static class NewCommand
{
    private const string DefaultFolder = "measures";

    public static Command Create(CommandOutput streams)
    {
        var id = new Argument<string>("ID") { Description = "The new measure's id: lower-case letters, digits and single hyphens." };
        var collection = new Option<string>("--collection") { Description = "The collection to add it to.", HelpName = "ID", Required = true };
        var measures = new Option<string>("--measures")
        {
            Description = "The folder with the measures.",
            HelpName = "DIR",
            DefaultValueFactory = _ => DefaultFolder,
        };
        var command = new Command("new", "Write a measure file to fill in, with all scores unknown.") { id, collection, measures };
        command.SetAction(result =>
        {
            var path = WriteFile(result.GetValue(id)!, result.GetValue(collection)!, result.GetValue(measures)!);
            streams.Out.WriteLine($"{path} is ready to fill in; then run: mkb check {result.GetValue(measures)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string WriteFile(string id, string collectionId, string directory)
    {
        if (!Measure.IsValidId(id))
            throw new UsageException(
                $"{id} is not an id; use lower-case letters, digits and single hyphens, such as \"targeted-debt-relief\".",
                $"{id} is geen id; gebruik kleine letters, cijfers en enkele koppeltekens, zoals \"targeted-debt-relief\".");
        var catalogue = MeasureCatalogue.Load(directory);
        var collection = catalogue.GetCollection(collectionId);
        if (collection.Measures.Any(measure => measure.Id == id))
            throw new UsageException(
                $"The collection {collectionId:bare} has a measure {id} already; nothing was written.",
                $"De collectie {collectionId:bare} heeft al een maatregel {id}; er is niets geschreven.");
        if (collection.Categories.Count == 0)
            throw new UsageException(
                $"The collection {collectionId:bare} has no categories; add one to its collection.yaml first.",
                $"De collectie {collectionId:bare} heeft geen categorieën; voeg er eerst een toe aan haar collection.yaml.");

        var path = Path.Combine(directory, collectionId, $"{id}.yaml");
        var schema = File.Exists(Path.Combine(directory, "schema", "measure.schema.json")) ? "../schema/measure.schema.json" : null;
        using var file = new FileStream(path, FileMode.CreateNew);
        file.Write(Encoding.UTF8.GetBytes(MeasureTemplate.Write(id, collection, catalogue.Criteria, schema)));
        return path;
    }
}
