using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Excel;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb rank</c>: the measures in order.</summary>
internal static class RankCommand
{
    private const string DutchExcel = "excel-nl";

    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<RankingSelection>(
            new(FormName.Table, (chosen, look) => TerminalTables.Tables(chosen.Tables(look.Options), look.Terminal)),
            Form<RankingSelection>.Long(FormName.Json, (chosen, look, stream) => RankingJson.Write(stream, chosen.Scheme, chosen.Rankings, look.Options)),
            Form<RankingSelection>.Long(FormName.Csv, (chosen, look, stream) =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                if (chosen.IsForDutchExcel)
                    writer.Write(DutchRankingCsv.Write(chosen.Rankings, chosen.Catalogue.Criteria, look.Options));
                else
                    RankingCsv.Write(writer, chosen.Rankings, look.Options);
            }),
            new(FormName.Markdown, (chosen, look) => RankingMarkdown.Write(chosen.Tables(look.Options), chosen.Rankings, look.Options)),
            new(FormName.Workbook, (chosen, look, stream) => MeasureWorkbook.WriteRanking(stream, chosen.Catalogue, chosen.Rankings, look.Options)));
        var top = WholeNumber.Option("--top", "Show the measures ranked N or better; a tie is never cut.", least: 1);
        var actor = ActorOption.Create("Show only the measures for which one actor must act; their ranks are those among all.");
        var assessor = AssessorOption.Create(
            "Rank by one assessor's scores alone, and by a measure's own where that one gives none; tables show the rank by all assessors beside it.");
        var command = new Command("rank", "Rank the measures by their overall score. Example: mkb rank --collection recovery-plan-2020 --top 10");
        var dialect = new Option<string?>("--dialect") { Description = "Write CSV for a Dutch Excel: semicolons, decimal commas, Dutch headings." }
            .TakesOnly(DutchExcel);
        choices.AddTo(command);
        command.Options.Add(top);
        command.Options.Add(actor);
        command.Options.Add(assessor);
        output.AddTo(command);
        command.Options.Add(dialect);
        command.SetAction(result =>
        {
            var isForDutchExcel = result.GetValue(dialect) is not null;
            if (isForDutchExcel && output.Format(result) != FormName.Csv)
                throw new UsageException($"--dialect is for CSV; add --format csv.", $"--dialect is voor CSV; voeg --format csv toe.");
            var chosen = AssessorOption.Apply(result, assessor, choices.Rank(result, streams)) with { IsForDutchExcel = isForDutchExcel };
            output.Write(result, streams, chosen, options => options with
            {
                Top = result.GetValue(top),
                Actor = ActorOption.Chosen(result, actor, chosen.Rankings.SelectMany(ranking => ranking.Collections)),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
