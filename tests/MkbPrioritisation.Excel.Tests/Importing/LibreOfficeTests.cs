using System.Globalization;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Tests.Importing;

/// <summary>A workbook that went through LibreOffice still says the same.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeTests
{
    private static readonly MeasureCatalogue BuiltIn = MeasureCatalogue.BuiltIn;

    [LibreOfficeTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Dutch)]
    public async Task What_was_opened_and_saved_there_changes_no_measure(Language language)
    {
        using var folder = new MeasuresFolderOnDisk();
        MeasuresFolder.Save(BuiltIn, folder.Path);
        var saved = await LibreOffice.SaveAgain(WrittenWorkbook.Of(BuiltIn, language));

        foreach (var collection in BuiltIn.Collections)
        {
            var import = folder.Import(MeasureWorkbook.Read(new MemoryStream(saved), "t.xlsx"), collection.Id);

            Assert.DoesNotContain(import.Diagnostics, finding => finding.Severity == Diagnostics.DiagnosticSeverity.Error);
            Assert.Equal(collection.Measures.Select(measure => measure.Id), import.Unchanged);
        }
    }

    [LibreOfficeTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Dutch)]
    public async Task It_reads_ranks_and_scores_as_the_numbers_that_they_are(Language language)
    {
        var rows = await LibreOffice.Rows(WrittenWorkbook.Of(BuiltIn, language), language == Language.Dutch ? "Rangschikking" : "Ranking");

        var ranked = BuiltIn.Collections.SelectMany(collection => BuiltIn.Rank(collection.Id, BuiltIn.Schemes[0].Id)).ToList();
        Assert.Equal(ranked.Count, rows.Count - 1);
        Assert.All(ranked.Zip(rows.Skip(1)), pair =>
        {
            var (measure, row) = pair;
            Assert.StartsWith($"{measure.Collection.Id},{measure.Rank},{measure.BestRank},{measure.WorstRank},", row, StringComparison.Ordinal);
            Assert.Contains($",{measure.Measure.Id},", row, StringComparison.Ordinal);
            Assert.Contains($",{measure.Overall.Value.ToDouble().ToString("G15", CultureInfo.InvariantCulture)},", row, StringComparison.Ordinal);
        });
    }
}
