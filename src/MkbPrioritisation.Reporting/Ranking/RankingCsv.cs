using System.Globalization;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Writes rankings as comma-separated values, one row a measure.</summary>
public static class RankingCsv
{
    /// <summary>Writes rankings.</summary>
    /// <param name="rankings">The rankings, under schemes of the same criteria.</param>
    /// <param name="options">The language of names, and which measures are shown; headings and numbers are for programs.</param>
    /// <returns>A heading and a line for each measure, in unrounded numbers.</returns>
    public static string Write(IReadOnlyList<MeasureRanking> rankings, RenderingOptions options) => CsvText.Text(output => Write(output, rankings, options));

    /// <summary>Writes the same to a writer, row by row.</summary>
    /// <param name="output">The writer; it is not closed.</param>
    /// <param name="rankings">The rankings, under schemes of the same criteria.</param>
    /// <param name="options">The language of names, and which measures are shown; headings and numbers are for programs.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IReadOnlyList<MeasureRanking> rankings, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        rankings = SharedScheme.Require(rankings, ranking => ranking);
        ArgumentNullException.ThrowIfNull(options);
        IReadOnlyList<string> criteria = rankings.Count == 0 ? [] : rankings[0].Scheme.Criteria;
        CsvText.Write(
            output,
            Headings(criteria),
            rankings.SelectMany(ranking => ranking)
                .Where(ranked => options.Shows(ranked))
                .Select(ranked => Cells(ranked, criteria, options.Language)),
            CsvDialect.Standard);
    }

    private static IEnumerable<string> Headings(IEnumerable<string> criteria) =>
    [
        "collection", "rank", "best-rank", "worst-rank", "shortlisted", "id", "name", "category",
        .. Range("net-impact"), .. Range("feasibility"), .. Range("overall"),
        "net-impact-level", "feasibility-level",
        .. criteria.SelectMany(criterion => new[] { $"{criterion}-score-low", $"{criterion}-score-high", $"{criterion}-basis" }),
    ];

    private static string[] Range(string name) => [name, $"{name}-low", $"{name}-high"];

    private static IEnumerable<string> Cells(RankedMeasure ranked, IEnumerable<string> criteria, Language language) =>
    [
        ranked.Collection.Id, Number(ranked.Rank), Number(ranked.BestRank), Number(ranked.WorstRank), ranked.IsShortlisted ? "true" : "false",
        ranked.Measure.Id, ranked.Measure.Name.PrintableIn(language), ranked.Measure.Category,
        .. Range(ranked.NetImpact), .. Range(ranked.Feasibility), .. Range(ranked.Overall),
        EnumId.Of(ranked.Cell.NetImpact), EnumId.Of(ranked.Cell.Feasibility),
        .. criteria.SelectMany(criterion => Score(ranked.ScoreOn(criterion))),
    ];

    private static string[] Range(ScoreRange range) => [Number(range.Value), Number(range.Low), Number(range.High)];

    private static string[] Score(CriterionScore score) => [Number(score.Low), Number(score.High), EnumId.Of(score.Basis)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(Score score) => score.ToDouble().ToString("R", CultureInfo.InvariantCulture);
}
