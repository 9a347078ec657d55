using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb report</c>: a page for those who decide.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions(FormName.Html);
        var title = new Option<string?>("--title") { Description = "The title; the collection's name without it.", HelpName = "TEXT" };
        var date = IsoDate.Option("--date", "The date that the report bears; none without it, so that the same measures make the same page.");
        var summary = new Option<bool>("--summary") { Description = "Only what those who decide need first: shortlist, matrix, what would change them." };
        var actuals = new Option<string?>("--actuals")
        {
            Description = "A table of what is reported, as CSV, to show beside the plan: measure,year,investment,growth,participants; see measures/README.md.",
            HelpName = "FILE",
        };
        var command = new Command(
            "report",
            "Write a page for those who decide: the shortlist, the matrix, the money and every reason, in English and Dutch, for a browser or on "
                + "paper. Example: mkb report --output report.html");
        choices.AddTo(command);
        command.Options.Add(title);
        command.Options.Add(date);
        command.Options.Add(summary);
        command.Options.Add(actuals);
        output.AddTo(command);
        command.SetAction(result =>
        {
            _ = output.Format(result);
            if (result.GetValue(summary) && result.GetValue(actuals) is not null)
            {
                throw new UsageException(
                    $"--actuals is shown in the full report only; leave out --summary, or --actuals.",
                    $"--actuals staat alleen in het volledige rapport; laat --summary weg, of --actuals.");
            }

            var chosen = choices.RankByEachScheme(result, streams);
            IReadOnlyList<ActualFigures> reported = result.GetValue(actuals) is { } path ? Read(streams, chosen, path) : [];
            var found = ProgressBar.Show(streams, progress => chosen.Examine(RobustnessOptions.Default, progress));
            output.Write(result, streams, ReportHtml.Write(found, chosen.Catalogue, new ReportOptions
            {
                Language = output.Rendering(result).Language,
                Title = result.GetValue(title),
                Date = result.GetValue(date),
                IsSummary = result.GetValue(summary),
                Actuals = reported,
            }));
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<ActualFigures> Read(CommandOutput streams, RankingSelection chosen, string path) =>
        Actuals.Load(
            path, [.. chosen.Planned().Where(ranking => ranking.Scheme.Id == chosen.Scheme.Id).Select(ranking => new InvestmentPlan(ranking))], streams);
}
