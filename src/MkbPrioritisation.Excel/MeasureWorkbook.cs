using MkbPrioritisation.Excel.Content;
using MkbPrioritisation.Excel.Reading;
using MkbPrioritisation.Excel.Writing;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;

namespace MkbPrioritisation.Excel;

/// <summary>Workbooks (.xlsx) of measures. Text from files is text in every cell, and never a formula; the same measures make the same bytes.</summary>
public static class MeasureWorkbook
{
    /// <summary>
    /// Writes the measures as they can be edited and read back, the bands of the criteria, the categories, the rankings, and
    /// the chances of each place where certain scores may be a band off; those of rankings of up to 1,000 measures, as that
    /// takes seconds for more. A last sheet holds the text of the files, so that a workbook read into an empty folder loses nothing.
    /// </summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="catalogue">The catalogue whose criteria and measures the rankings are of.</param>
    /// <param name="rankings">The rankings; the measures of their collections are written.</param>
    /// <param name="options">The language of headings and results, and which measures the ranking shows.</param>
    /// <param name="cancellationToken">Ends the work; nothing has been written then.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="NotSupportedException">A text is longer than the 32,767 characters that a cell holds.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(
        Stream stream,
        MeasureCatalogue catalogue,
        IReadOnlyList<MeasureRanking> rankings,
        RenderingOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalogue);
        rankings = ValueList<MeasureRanking>.Of(rankings, nameof(rankings));
        ArgumentNullException.ThrowIfNull(options);
        IReadOnlyList<MeasureCollection> collections =
            [.. rankings.SelectMany(ranking => ranking.Collections).DistinctBy(collection => collection.Id, StringComparer.Ordinal)];
        var criteria = new CriteriaSheet(catalogue.Criteria, options.Language);
        var categories = new CategoriesSheet(collections, options.Language);
        var measures = new MeasuresSheet(catalogue.Criteria, collections, options.Language);
        WorkbookWriter.Write(
            stream,
            [
                measures.Of(criteria, categories),
                criteria.Sheet,
                categories.Sheet,
                new RankingSheet(catalogue.Criteria, rankings, options).Sheet,
                new ChancesSheet(rankings, options, cancellationToken).Sheet,
                new FilesSheet(catalogue, collections, options.Language).Sheet,
            ],
            cancellationToken);
    }

    /// <summary>Writes rankings alone.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="catalogue">The catalogue whose criteria the rankings are by.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language, and which measures are shown.</param>
    /// <exception cref="NotSupportedException">A text is longer than the 32,767 characters that a cell holds.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteRanking(Stream stream, MeasureCatalogue catalogue, IReadOnlyList<MeasureRanking> rankings, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(catalogue);
        rankings = ValueList<MeasureRanking>.Of(rankings, nameof(rankings));
        ArgumentNullException.ThrowIfNull(options);
        WorkbookWriter.Write(stream, [new RankingSheet(catalogue.Criteria, rankings, options).Sheet], CancellationToken.None);
    }

    /// <summary>
    /// Reads the measures of a workbook: of its sheet "Measures" or "Maatregelen", or else of its first. What a row cannot say comes
    /// from the sheet of files, where the folder has neither the collection nor other criteria. What cannot be read is found once
    /// the table is imported, and a workbook of more than 64 MiB unpacked is not read at all.
    /// </summary>
    /// <param name="stream">The workbook; it stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="UnauthorizedAccessException">The stream may not be read.</exception>
    public static MeasureTable Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return WorkbookReader.Read(stream, name);
    }
}
