using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Why scores are whole numbers over a common denominator: doubles make ties of nothing and nothing of ties.</summary>
public sealed class ExactnessLaws
{
    private static readonly string[] Criteria = ["a", "b", "c", "d", "e", "f"];

    private static readonly IReadOnlyList<int[]> Rows =
    [
        .. Enumerable.Range(0, 15_625).Select(row => Enumerable.Range(0, 6).Select(place => 1 + (row / (int)Math.Pow(5, place) % 5)).ToArray()),
    ];

    [Fact]
    public void All_rows_of_six_scores_have_exactly_25_totals()
    {
        var scorer = new Scorer(new("six", LocalizedText.Same("Six"), Criteria[..3], Criteria[3..], shortlist: 10));

        var totals = Rows.GroupBy(row => scorer.Score(MeasureOf(row)).Overall.Value).ToList();

        Assert.Equal(25, totals.Count);
        Assert.All(totals, total => Assert.Single(total.Select(row => row.Sum()).Distinct()));
        Assert.All(totals, total => Assert.Equal(new(total.First().Sum(), 6), total.Key));
    }

    [Fact]
    public void The_mean_of_two_means_in_doubles_gives_39_totals() =>
        Assert.Equal(39, Totals(row => (((row[0] + row[1] + row[2]) / 3.0) + ((row[3] + row[4] + row[5]) / 3.0)) / 2.0));

    [Fact]
    public void Adding_thirds_in_doubles_gives_52_totals() =>
        Assert.Equal(52, Totals(row => ((row[0] / 3.0) + (row[1] / 3.0) + (row[2] / 3.0) + ((row[3] / 3.0) + (row[4] / 3.0) + (row[5] / 3.0))) / 2.0));

    [Fact]
    public void Adding_sixths_in_doubles_gives_69_totals() =>
        Assert.Equal(69, Totals(row => (row[0] / 6.0) + (row[1] / 6.0) + (row[2] / 6.0) + (row[3] / 6.0) + (row[4] / 6.0) + (row[5] / 6.0)));

    private static int Totals(Func<int[], double> total) => Rows.Select(total).Distinct().Count();

    private static Measure MeasureOf(int[] row) => new(
        "row", LocalizedText.Same("Row"), "any", row.Select((score, place) => new CriterionScore(Criteria[place], score, Basis.Published)));
}
