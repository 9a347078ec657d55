using System.Globalization;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Reporting.Ranking;
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
    /// <returns>
    /// A heading and a line for each measure; of a ranking of more than 1,000 with chances of some hundred spans of ranks
    /// rather than of each rank.
    /// </returns>
    public static string Write(IReadOnlyList<RankingRobustness> found, RenderingOptions options) => CsvText.Text(output => Write(output, found, options));

    /// <summary>Writes the same to a writer, row by row.</summary>
    /// <param name="output">The writer; it is not closed.</param>
    /// <param name="found">How robust rankings under one scheme are.</param>
    /// <param name="options">The language of names; headings and numbers are for programs.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IReadOnlyList<RankingRobustness> found, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        found = SharedScheme.Require(found, item => item.Ranking);
        ArgumentNullException.ThrowIfNull(options);
        var areDrawn = found.Any(item => item.Options.ModelledCriteria is not null);
        IReadOnlyList<string> criteria = found.Count == 0 ? [] : found[0].Ranking.Scheme.Criteria;

        // Rankings of different lengths stand in one table: the shorter one has no such ranks.
        var ranks = RankSpans.Of(found.Select(item => item.Ranking.Count).DefaultIfEmpty().Max());
        CsvText.Write(
            output,
            Headings(criteria, ranks, areDrawn),
            found.SelectMany(item => Enumerable.Range(0, item.Ranking.Count).Select(index => Cells(item, index, criteria, ranks, areDrawn, options.Language))),
            CsvDialect.Standard);
    }

    private static IEnumerable<string> Headings(IReadOnlyList<string> criteria, RankSpans ranks, bool areDrawn) =>
    [
        "collection", "rank", "shortlisted", "id", "name",
        "most-likely-rank", "shortlist-probability", .. areDrawn ? ErrorHeading : [], "shortlist-acceptability", "shortlist-acceptability-error",
        "dominates", "dominated-by", "on-front",
        .. PriorityMatrix.Cells.Select(cell => $"cell-{EnumId.Of(cell.NetImpact)}-{EnumId.Of(cell.Feasibility)}"),
        .. criteria.Select(criterion => $"central-weight-{criterion}"),
        .. ranks.Names().Select(name => $"rank-probability-{name}"),
        .. ranks.Names().Select(name => $"rank-acceptability-{name}"),
    ];

    private static IEnumerable<string> Cells(
        RankingRobustness found, int index, IReadOnlyList<string> criteria, RankSpans ranks, bool areDrawn, Language language)
    {
        var (ranked, probabilities) = (found.Ranking[index], found.Probabilities[index]);
        var (acceptability, dominance) = (found.Acceptabilities[index], found.Dominances[index]);
        return
        [
            ranked.Collection.Id, Number(ranked.Rank), ranked.IsShortlisted ? "true" : "false", ranked.Measure.Id, ranked.Measure.Name.PrintableIn(language),
            Number(probabilities.MostLikelyRank),
            Number(probabilities.Shortlist),
            .. areDrawn ? (string[])[Number(probabilities.StandardError)] : [],
            Number(acceptability.Shortlist),
            Number(acceptability.StandardError),
            Number(dominance.Dominates.Count), Number(dominance.DominatedBy.Count), dominance.IsOnFront ? "true" : "false",
            .. probabilities.Cells.Select(cell => Number(cell.Probability)),
            .. criteria.Select(criterion => acceptability.CentralWeights is { } weights ? Number(weights[criterion]) : ""),
            .. ranks.ChancesOf(probabilities.Ranks).Select(Number),
            .. ranks.ChancesOf(acceptability.Ranks).Select(Number),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Number(double? number) => number is { } known ? Number(known) : "";
}
