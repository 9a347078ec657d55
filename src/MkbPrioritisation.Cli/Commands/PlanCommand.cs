using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Plan;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb plan</c>: what the measures take and yield by year.</summary>
internal static class PlanCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions(mayJoin: false);
        var planning = new PlanOptionSet();
        var output = new OutputOptions<(RankingSelection Chosen, IReadOnlyList<InvestmentPlan> Plans)>(
            new(FormName.Table, (planned, look) => TerminalTables.Tables(planned.Plans.SelectMany(plan => PlanTables.Of(plan, look.Options)), look.Terminal)),
            new(FormName.Json, (planned, _) => PlanJson.Write(PlanJson.Document(planned.Chosen.Scheme, planned.Plans))),
            new(FormName.Csv, (planned, look) => PlanCsv.Write(planned.Plans, look.Options)),
            new(FormName.Markdown, (planned, look) => PlanMarkdown.Write(planned.Plans, look.Options)),
            new(FormName.Svg, (planned, look) => PlanSvg.Write(planned.Plans, look.Options)));
        var command = new Command(
            "plan", "Show what the measures take and yield by year, and what fits a budget. Example: mkb plan --budget 2021=2.0 --budget 2022=2.5");
        choices.AddTo(command);
        planning.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            output.Write(result, streams, (chosen, planning.Plan(result, chosen, streams)));
            return ExitCode.Done;
        });
        return command;
    }
}
