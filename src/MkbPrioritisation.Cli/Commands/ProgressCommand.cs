using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Progress;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb progress</c>: a plan beside what has really been invested and gained.</summary>
internal static class ProgressCommand
{
    public static Command Create(CommandOutput streams)
    {
        var actuals = new Argument<string>("ACTUALS")
        {
            Description = "A table of what is reported, as CSV: measure,year,investment,growth,participants; see measures/README.md.",
        };
        var choices = new RankingOptions(mayJoin: false);
        var output = new OutputOptions<IReadOnlyList<PlanProgress>>(
            new(FormName.Table, (found, look) => TerminalTables.Tables(found.SelectMany(progress => ProgressTables.Of(progress, look.Options)), look.Terminal)),
            new(FormName.Json, (found, _) => Json([.. found.Select(ProgressJson.Document)])),
            new(FormName.Csv, (found, look) => ProgressCsv.Write(found, look.Options)),
            new(FormName.Markdown, (found, look) => ProgressMarkdown.Write(found, look.Options)),
            new(FormName.Svg, (found, look) => ProgressSvg.Write(found, look.Options)));
        var command = new Command(
            "progress",
            "Show the plan beside what is reported: what is ahead, on track or behind, where it leads, and which steps are late. JSON is one object "
                + "for one plan, and an array for several. Example: mkb progress actuals.csv")
        {
            actuals,
        };
        choices.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var rankings = choices.Rank(result, streams).Planned();
            output.Write(result, streams, Progress([.. rankings.Select(ranking => new InvestmentPlan(ranking))], result.GetRequiredValue(actuals), streams));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<PlanProgress> Progress(IReadOnlyList<InvestmentPlan> plans, string path, CommandOutput streams)
    {
        var actuals = Actuals.Load(path, plans, streams).ToLookup(figures => figures.Measure, StringComparer.Ordinal);
        return [.. plans.Select(plan => new PlanProgress(plan, plan.Measures.SelectMany(measure => actuals[measure.Ranked.Measure.Id])))];
    }

    private static string Json(IReadOnlyList<ProgressDocument> documents) =>
        documents.Count == 1 ? ProgressJson.Write(documents[0]) : ProgressJson.Write(documents);
}
