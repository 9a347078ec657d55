using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Writes rankings as separated values for people who open them in a Dutch Excel: its separator, its decimal sign, Dutch headings and words.</summary>
internal static class DutchRankingCsv
{
    private static readonly Wording Wording = new(Language.Dutch);

    public static string Write(IReadOnlyList<MeasureRanking> rankings, IReadOnlyList<Criterion> criteria, RenderingOptions options)
    {
        IReadOnlyList<string> judged = rankings.Count == 0 ? [] : rankings[0].Scheme.Criteria;
        return CsvText.Write(
            Headings(judged.Select(id => criteria.FirstOrDefault(criterion => criterion.Id == id) is { } known ? Wording.Text(known.Name) : id)),
            rankings.SelectMany(ranking => ranking).Where(options.Shows).Select(ranked => Cells(ranked, judged)),
            CsvDialect.DutchExcel);
    }

    private static IEnumerable<string> Headings(IEnumerable<string> criteria) =>
    [
        Wording.Terms.Collection, Wording.Terms.Rank, "Beste rang", "Slechtste rang", "Op de shortlist", "Id", Wording.Terms.Measure, Wording.Terms.Category,
        .. Range(Wording.Terms.NetImpact), .. Range(Wording.Terms.Feasibility), .. Range(Wording.Terms.Overall),
        $"{Wording.Terms.NetImpact}: niveau", $"{Wording.Terms.Feasibility}: niveau",
        .. criteria.SelectMany(criterion => new[] { $"{criterion}: laagste", $"{criterion}: hoogste", $"{criterion}: herkomst" }),
    ];

    private static string[] Range(string name) => [name, $"{name}: laagste", $"{name}: hoogste"];

    private static IEnumerable<string> Cells(RankedMeasure ranked, IEnumerable<string> criteria) =>
    [
        Wording.Text(ranked.Collection.Name), Number(ranked.Rank), Number(ranked.BestRank), Number(ranked.WorstRank), ranked.IsShortlisted ? "ja" : "nee",
        ranked.Measure.Id, Wording.Text(ranked.Measure.Name), Wording.Text(ranked.Collection.Categories[ranked.Measure.Category]),
        .. Range(ranked.NetImpact), .. Range(ranked.Feasibility), .. Range(ranked.Overall),
        Wording.Level(ranked.Cell.NetImpact), Wording.Level(ranked.Cell.Feasibility),
        .. criteria.SelectMany(criterion => Score(ranked.ScoreOn(criterion))),
    ];

    private static string[] Range(ScoreRange range) => [Number(range.Value), Number(range.Low), Number(range.High)];

    private static string[] Score(CriterionScore score) => [Number(score.Low), Number(score.High), Wording.Basis(score.Basis)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(Score score) => score.ToDouble().ToString("R", Wording.Terms.Numbers);
}
