using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Excel;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb export</c>: measures, criteria, ranking and chances as a workbook.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandOutput streams)
    {
        var file = new Argument<string>("FILE") { Description = "The workbook to write; its name ends in .xlsx." };
        var choices = new RankingOptions();
        var language = new LanguageOption();
        var command = new Command(
            "export",
            "Write measures, criteria, ranking and chances as a workbook, to edit and to read back with mkb import. Example: mkb export "
                + "measures.xlsx --measures measures") { file };
        choices.AddTo(command);
        language.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            if (!Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
                throw new UsageException(
                    $"A workbook's name ends in .xlsx, and {path} does not; for other forms of a ranking use mkb rank --output.",
                    $"De naam van een werkmap eindigt op .xlsx, en {path} niet; gebruik voor andere vormen van een rangschikking mkb rank --output.");
            var chosen = choices.Rank(result, streams);
            streams.WriteResult(path, stream => MeasureWorkbook.Write(stream, chosen.Catalogue, chosen.Rankings, new() { Language = language.In(result) }));
            return ExitCode.Done;
        });
        return command;
    }
}
