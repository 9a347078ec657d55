using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb rank</c>: the measures in order.</summary>
internal static class RankCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions("table", "json", "csv", "markdown");
        var top = WholeNumber.Option("--top", "Show the measures ranked N or better; a tie is never cut.", least: 1);
        var actor = ActorOption.Create("Show only the measures for which one actor must act; their ranks are those among all.");
        var command = new Command("rank", "Rank the measures by their overall score. Example: mkb rank --collection recovery-plan-2020 --top 10");
        choices.AddTo(command);
        command.Options.Add(top);
        command.Options.Add(actor);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            var options = output.Rendering(result) with
            {
                Top = result.GetValue(top),
                Actor = ActorOption.Chosen(result, actor, chosen.Rankings.SelectMany(ranking => ranking.Collections)),
            };
            output.Write(result, streams, output.Format(result) switch
            {
                "json" => RankingJson.Write(RankingJson.Document(chosen.Scheme, chosen.Rankings, options)),
                "csv" => RankingCsv.Write(chosen.Rankings, options),
                "markdown" => RankingMarkdown.Write(chosen.Rankings, options),
                _ => TerminalTables.Rankings(chosen.Rankings, options, TerminalLayout.Of(streams, output.IsFile(result))),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
