using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Models;
using MkbPrioritisation.Reporting.Models;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb model</c>: what follows from a measure's assumptions, and what would from others.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<MeasureModel>(
            new(FormName.Text, (model, look) => ModelText.Write(model, look.Wrapped)),
            new(FormName.Json, (model, _) => ModelJson.Write(ModelJson.Document(model))),
            new(FormName.Markdown, (model, look) => ModelText.WriteMarkdown(model, look.Options)),
            new(FormName.Svg, (model, look) => ModelSvg.Write(model, look.Options)));
        var id = new Argument<string>("ID") { Description = "The measure's id.", HelpName = "ID" };
        Completions.OfMeasures(id);
        var set = new Option<string[]>("--set")
        {
            Description = "What if an assumption were another figure, such as retrained=50000 or effect=10-15%; can be given several times.",
            HelpName = "NAME=FIGURE",
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command(
            "model",
            "Show what follows from a measure's assumptions: estimate, band, rank. Example: mkb model national-retraining-programme --set retrained=50000")
        {
            id,
        };
        choices.AddTo(command);
        command.Options.Add(set);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            var choice = new ModelChoice(result.GetValue(id)!, result.GetValue(set) ?? [], "--set ");
            output.Write(result, streams, choice.In(chosen.Rankings, chosen.Catalogue.Criteria));
            return ExitCode.Done;
        });
        return command;
    }
}
