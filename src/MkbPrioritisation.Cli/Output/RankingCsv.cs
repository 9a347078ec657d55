using System.Globalization;
using CsvHelper;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Rendering;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Output;

/// <summary>
/// Writes rankings as comma-separated values (RFC 4180, UTF-8). The headings are the same in every language, so that
/// programs can rely on them; a text that a spreadsheet would take for a formula is kept a text.
/// </summary>
internal static class RankingCsv
{
    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    public static string Write(IReadOnlyList<MeasureRanking> rankings, RenderingOptions options)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        IReadOnlyList<string> criteria = rankings.Count == 0 ? [] : rankings[0].Scheme.Criteria;
        csv.WriteHeader([.. Headings(criteria)]);
        foreach (var ranked in rankings.SelectMany(ranking => ranking).Where(ranked => options.Top is null || ranked.Rank <= options.Top))
            csv.WriteRecord([.. Cells(ranked, criteria, options.Language)]);
        csv.Flush();
        return writer.ToString();
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
        Lower(ranked.Cell.NetImpact), Lower(ranked.Cell.Feasibility),
        .. criteria.SelectMany(criterion => Score(ranked.Measure.ScoreOn(criterion) ?? CriterionScore.Unknown(criterion, ranked.Collection.Basis))),
    ];

    private static string[] Range(ScoreRange range) => [Number(range.Value), Number(range.Low), Number(range.High)];

    private static string[] Score(CriterionScore score) => [Number(score.Low), Number(score.High), Lower(score.Basis)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(Score score) => score.ToDouble().ToString("R", CultureInfo.InvariantCulture);

    private static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
