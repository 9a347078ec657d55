using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb model</c>: what follows from a measure's assumptions, and what would from others.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<MeasureModel>(
            new("text", (model, look) => ModelText.Write(model, look.Wrapped)),
            new("json", (model, _) => ModelJson.Write(ModelJson.Document(model))),
            new("markdown", (model, look) => ModelText.WriteMarkdown(model, look.Options)),
            new("svg", (model, look) => ModelSvg.Write(model, look.Options)));
        var id = new Argument<string>("ID") { Description = "The measure's id.", HelpName = "ID" };
        Completions.OfMeasures(id);
        var set = new Option<string[]>("--set")
        {
            Description = "What if an assumption were another figure, such as retrained=50000 or effect=10-15%; can be given several times.",
            HelpName = "NAME=FIGURE",
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command("model", "Show what follows from a measure's assumptions: estimate, band, rank. Example: mkb model national-retraining-programme --set retrained=50000") { id };
        choices.AddTo(command);
        command.Options.Add(set);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            output.Write(result, streams, Model(chosen, result.GetValue(id)!, Settings(result.GetValue(set) ?? [])));
            return ExitCode.Done;
        });
        return command;
    }

    private static MeasureModel Model(RankingSelection chosen, string id, Dictionary<string, Figure> settings)
    {
        var ranking = chosen.Rankings.FirstOrDefault(ranking => ranking.TryGet(id, out var ranked) && ranked.Measure.Model.Count > 0)
            ?? chosen.Rankings.FirstOrDefault(ranking => ranking.TryGet(id, out _))
            ?? throw new UnknownIdException(id, [.. chosen.Rankings.SelectMany(ranking => ranking).Select(ranked => (ranked.Measure.Id, ranked.Measure.Name))]);
        try
        {
            return MeasureModel.Of(ranking, id, chosen.Catalogue.Criteria, settings);
        }
        catch (ArgumentException exception) when (ExceptionPhrase.Of(exception) is { } phrase && exception is not UnknownIdException)
        {
            throw new UsageException(phrase);
        }
    }

    private static Dictionary<string, Figure> Settings(IReadOnlyList<string> texts)
    {
        var settings = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
                throw new UsageException(
                    $"--set takes an assumption's name, an equals sign and a figure, such as retrained=50000, and not {text}.",
                    $"--set is de naam van een aanname, een isgelijkteken en een getal, zoals retrained=50000, en niet {text}.");
            var name = text[..sign];
            if (!FigureText.TryRead(text[(sign + 1)..], name, out var figure, out var problem))
                throw new UsageException(problem);
            if (!settings.TryAdd(name, figure))
                throw new UsageException($"--set is given twice for {name:bare}.", $"--set staat er twee keer voor {name:bare}.");
        }

        return settings;
    }
}
