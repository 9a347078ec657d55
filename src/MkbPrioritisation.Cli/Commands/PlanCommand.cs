using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Plan;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb plan</c>: what the measures take and yield by year.</summary>
internal static class PlanCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions(mayJoin: false);
        var planning = new PlanOptionSet();
        var output = new OutputOptions("table", "json", "csv", "svg");
        var command = new Command("plan", "Show what the measures take and yield by year, and what fits a budget. Example: mkb plan --budget 2021=2.0 --budget 2022=2.5");
        choices.AddTo(command);
        planning.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            var plans = planning.Plan(result, chosen);
            var options = output.Rendering(result);
            output.Write(result, streams, output.Format(result) switch
            {
                "json" => PlanJson.Write(PlanJson.Document(chosen.Scheme, plans)),
                "csv" => PlanCsv.Write(plans, options),
                "svg" => PlanSvg.Write(plans, options),
                _ => TerminalTables.Tables(plans.SelectMany(plan => PlanTables.Of(plan, options)), TerminalLayout.Of(streams, output.IsFile(result))),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
