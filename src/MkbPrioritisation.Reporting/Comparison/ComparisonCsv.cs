using System.Globalization;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>Writes what differs between rankings as comma-separated values, one row a measure.</summary>
public static class ComparisonCsv
{
    /// <summary>Writes comparisons.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="options">The language of names; headings, ids and numbers are the same in all.</param>
    /// <returns>The text, with line breaks; what a measure had only before, or has only after, is empty on the other side.</returns>
    public static string Write(IEnumerable<RankingComparison> comparisons, RenderingOptions options)
    {
        comparisons = Frozen.List(comparisons, nameof(comparisons));
        ArgumentNullException.ThrowIfNull(options);
        return CsvText.Write(
            ["collection", "id", "name", .. Headings("before"), .. Headings("after"), "reasons", "criteria", "former-id"],
            comparisons.SelectMany(comparison => comparison.Changes).Select(change => (IEnumerable<string>)
            [
                change.Measure.Collection.Id, change.Measure.Measure.Id, change.Measure.Measure.Name.PrintableIn(options.Language),
                .. Cells(change.Before), .. Cells(change.After),
                string.Join(' ', change.Reasons.Select(EnumId.Of)), string.Join(' ', change.Criteria), change.FormerId ?? "",
            ]));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="options">The language of names; headings, ids and numbers are the same in all.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<RankingComparison> comparisons, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(comparisons, options));

    private static string[] Headings(string side) => [$"rank-{side}", $"best-rank-{side}", $"worst-rank-{side}", $"shortlisted-{side}", $"overall-{side}"];

    private static string[] Cells(RankedMeasure? ranked) => ranked is null
        ? ["", "", "", "", ""]
        :
        [
            Number(ranked.Rank), Number(ranked.BestRank), Number(ranked.WorstRank), ranked.IsShortlisted ? "true" : "false",
            ranked.Overall.Value.ToDouble().ToString("R", CultureInfo.InvariantCulture),
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
