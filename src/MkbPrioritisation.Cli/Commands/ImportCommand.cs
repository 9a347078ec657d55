using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Templates;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Excel;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb import</c>: a workbook or separated values into measure files.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandOutput streams)
    {
        var file = new Argument<string>("FILE") { Description = "The table: a workbook (.xlsx), or separated values in UTF-8 (.csv)." };
        var measures = new Option<string>("--measures") { Description = "The folder with the measures; it may be empty.", HelpName = "DIR", Required = true };
        var collection = new Option<string>("--collection")
        {
            Description = "The collection that the rows belong to; made where it is not there.",
            HelpName = "ID",
            Required = true,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only show what would change in the ranking; write nothing." };
        var language = new LanguageOption();
        var command = new Command(
            "import",
            "Read a table of measures into a folder: new ones as files, of known ones the values that differ. Example: mkb import measures.xlsx "
                + "--measures measures --collection own")
        {
            file, measures, collection, dryRun,
        };
        language.AddTo(command);
        command.SetAction(result =>
        {
            var id = result.GetValue(collection)!;
            var import = Plan(result.GetValue(file)!, result.GetValue(measures)!, id);
            foreach (var finding in import.Diagnostics)
                streams.WriteError(finding);
            if (!import.CanApply)
            {
                streams.Error.WriteLine(new Phrase($"Nothing was written.", $"Er is niets geschreven.").In(streams.Language));
                return ExitCode.InvalidMeasures;
            }

            if (!result.GetValue(dryRun))
                ResultFile.Whole(import.Apply);
            streams.WriteResult(
                Summary(import, result.GetValue(dryRun)).In(streams.Language) + "\n"
                    + (result.GetValue(dryRun) ? "\n" + Changes(import, id, language.In(result), streams) : ""));
            return ExitCode.Done;
        });
        return command;
    }

    private static MeasureImport Plan(string path, string directory, string collection)
    {
        if (!Measure.IsValidId(collection))
            throw new UsageException(
                $"{collection} is not an id{new IdSuggestion(collection)}",
                $"{collection} is geen id{new IdSuggestion(collection)}");
        var table = Read(path);
        StartedFolder.Require(directory);
        return MeasureImport.Of(table, directory, collection);
    }

    private static MeasureTable Read(string path)
    {
        if (!File.Exists(path))
            throw new UsageException(MissingPath.OfFile(path));
        var isWorkbook = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLSX" or ".XLSM" => true,
            ".CSV" or ".TSV" or ".TXT" => false,
            _ => throw new UsageException(
                $"The name of a table ends in .xlsx or .csv, and {path} does not; save it in one of those forms.",
                $"De naam van een tabel eindigt op .xlsx of .csv, en {path} niet; sla haar in een van die vormen op."),
        };
        using var stream = Yaml.OpenedFile.Read(path);
        return isWorkbook ? MeasureWorkbook.Read(stream, path) : MeasureTable.ReadCsv(stream, path);
    }

    private static Phrase Summary(MeasureImport import, bool isDry) => isDry
        ? new(
            $"{import.Added.Count} new, {import.Changed.Count} changed, {import.Unchanged.Count} as before; nothing was written.",
            $"{import.Added.Count} nieuw, {import.Changed.Count} gewijzigd, {import.Unchanged.Count} gelijk gebleven; er is niets geschreven.")
        : new(
            $"{import.Added.Count} new, {import.Changed.Count} changed, {import.Unchanged.Count} as before.",
            $"{import.Added.Count} nieuw, {import.Changed.Count} gewijzigd, {import.Unchanged.Count} gelijk gebleven.");

    private static string Changes(MeasureImport import, string collection, Language language, CommandOutput streams)
    {
        var after = import.After!;
        var scheme = after.DefaultScheme ?? after.Schemes[0];
        var before = import.Before?.Collections.Where(known => known.Id == collection) ?? [];
        var comparison = new RankingComparison(
            MeasureRanking.Of(scheme, before),
            import.Before?.Criteria ?? after.Criteria,
            MeasureRanking.Of(scheme, [after.GetCollection(collection)]),
            after.Criteria);
        return BuildServerText.Guard(
            TerminalTables.Tables([new ComparisonTable(comparison, new() { Language = language })], TerminalLayout.Of(streams, isFile: false)));
    }
}
