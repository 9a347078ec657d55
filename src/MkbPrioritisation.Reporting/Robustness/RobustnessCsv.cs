using System.Globalization;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>Writes how sure each measure is of its place as comma-separated values, one row a measure, in unrounded numbers.</summary>
public static class RobustnessCsv
{
    private static readonly string[] ErrorHeading = ["shortlist-probability-error"];

    /// <summary>Writes what was found.</summary>
    /// <param name="found">How robust rankings under one scheme are.</param>
    /// <param name="options">The language of names; headings and numbers are for programs.</param>
    /// <returns>A heading and a line for each measure.</returns>
    public static string Write(IReadOnlyList<RankingRobustness> found, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(options);
        var areDrawn = found.Any(item => item.Options.ModelledCriteria is not null);
        IReadOnlyList<string> criteria = found.Count == 0 ? [] : found[0].Ranking.Scheme.Criteria;
        var ranks = found.Select(item => item.Ranking.Count).DefaultIfEmpty().Max();
        return CsvText.Write(
            Headings(criteria, ranks, areDrawn),
            found.SelectMany(item => Enumerable.Range(0, item.Ranking.Count).Select(index => Cells(item, index, criteria, ranks, areDrawn, options.Language))));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="found">How robust rankings under one scheme are.</param>
    /// <param name="options">The language of names; headings and numbers are for programs.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IReadOnlyList<RankingRobustness> found, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(found, options));

    private static IEnumerable<string> Headings(IReadOnlyList<string> criteria, int ranks, bool areDrawn) =>
    [
        "collection", "rank", "shortlisted", "id", "name",
        "most-likely-rank", "shortlist-probability", .. areDrawn ? ErrorHeading : [], "shortlist-acceptability", "shortlist-acceptability-error",
        "dominates", "dominated-by", "on-front",
        .. PriorityMatrix.Cells.Select(cell => $"cell-{EnumId.Of(cell.NetImpact)}-{EnumId.Of(cell.Feasibility)}"),
        .. criteria.Select(criterion => $"central-weight-{criterion}"),
        .. Numbered("rank-probability", ranks),
        .. Numbered("rank-acceptability", ranks),
    ];

    private static IEnumerable<string> Numbered(string name, int ranks) =>
        Enumerable.Range(1, ranks).Select(rank => string.Create(CultureInfo.InvariantCulture, $"{name}-{rank}"));

    private static IEnumerable<string> Cells(RankingRobustness found, int index, IReadOnlyList<string> criteria, int ranks, bool areDrawn, Language language)
    {
        var (ranked, probabilities) = (found.Ranking[index], found.Probabilities[index]);
        var (acceptability, dominance) = (found.Acceptabilities[index], found.Dominances[index]);
        return
        [
            ranked.Collection.Id, Number(ranked.Rank), ranked.IsShortlisted ? "true" : "false", ranked.Measure.Id, ranked.Measure.Name.PrintableIn(language),
            Number(probabilities.MostLikelyRank), Number(probabilities.Shortlist), .. areDrawn ? (string[])[Number(probabilities.StandardError)] : [], Number(acceptability.Shortlist), Number(acceptability.StandardError),
            Number(dominance.Dominates.Count), Number(dominance.DominatedBy.Count), dominance.IsOnFront ? "true" : "false",
            .. probabilities.Cells.Select(cell => Number(cell.Probability)),
            .. criteria.Select(criterion => acceptability.CentralWeights is { } weights ? Number(weights[criterion]) : ""),
            .. Padded(probabilities.Ranks, ranks),
            .. Padded(acceptability.Ranks, ranks),
        ];
    }

    // Rankings of different lengths stand in one table: the shorter one has no such ranks.
    private static IEnumerable<string> Padded(RankChances chances, int ranks) =>
        Enumerable.Range(1, ranks).Select(rank => rank > chances.Measures ? "" : Number(chances.Of(rank)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

}
