using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb report</c>: a page for those who decide.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions("html");
        var command = new Command("report", "Write a page for those who decide: matrix, ranking, chances and reasons, in English and Dutch, for a browser or on paper. Example: mkb report --output report.html");
        choices.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.RankByEachScheme(result, streams);
            var found = ProgressBar.Show(streams, progress => chosen.Examine(RobustnessOptions.Default, progress));
            output.Write(result, streams, ReportHtml.Write(found, chosen.Catalogue.Criteria, output.Rendering(result)));
            return ExitCode.Done;
        });
        return command;
    }
}
