using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Robustness;

/// <summary>Small rankings written down by their scores, and the shipped ones.</summary>
internal static class Samples
{
    public static MeasureRanking RecoveryPlan { get; } = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

    public static MeasureRanking EuStrategy { get; } = MeasureCatalogue.BuiltIn.Rank("eu-sme-strategy-2020");

    public static MeasureRanking Together { get; } = MeasureRanking.Of(RecoveryPlan.Scheme, MeasureCatalogue.BuiltIn.Collections);

    /// <summary>Measures named a, b, c … with a score on each criterion, such as <c>"4 2-3 5"</c>; criteria are named c1, c2, c3 …</summary>
    public static MeasureRanking Rank(int[] netImpact, int[] feasibility, int shortlist, params string[] measures)
    {
        var scheme = new ScoringScheme("s", LocalizedText.Same("S"), netImpact.Select(Criterion), feasibility.Select(Criterion), shortlist);
        var scored = measures.Select((scores, index) => new Measure($"{(char)('a' + index)}", LocalizedText.Same("M"), "k", scores.Split(' ').Select(Score)));
        return MeasureRanking.Of(scheme, new MeasureCollection("c", LocalizedText.Same("C"), [new("k", LocalizedText.Same("K"))], scored));
    }

    /// <summary>The same ranking as assessors score it, each by measure and criterion, such as <c>"a c1 4"</c> or <c>"b c2 1-3"</c>.</summary>
    public static MeasureRanking Assessed(this MeasureRanking ranking, params string[][] assessors) =>
        MeasureRanking.Of(ranking.Scheme, ranking.Collections[0] with
        {
            Assessments = [.. assessors.Select((scores, index) => new Assessment($"x-{index}",
                scores.Select(score => score.Split(' ')).GroupBy(parts => parts[0]).Select(measure =>
            KeyValuePair.Create(
                measure.Key,
                (IReadOnlyList<CriterionScore>)[.. measure.Select(parts =>
                    new CriterionScore(parts[1], parts[2][0] - '0', parts[2][^1] - '0', Basis.Judgement))]))))],
        });

    /// <summary>Many measures with random scores, some unsure, under the scheme of the recovery plan.</summary>
    public static MeasureRanking Many(int count)
    {
        var random = new Random(20);
        var measures = Enumerable.Range(0, count)
            .Select(number => new Measure($"m-{number}", LocalizedText.Same("M"), "k", RecoveryPlan.Scheme.Criteria.Select(criterion =>
        {
            var low = random.Next(1, 6);
            return new CriterionScore(criterion, low, random.Next(low, 6), Basis.Judgement);
        })));
        return MeasureRanking.Of(RecoveryPlan.Scheme, new MeasureCollection("many", LocalizedText.Same("Many"), [new("k", LocalizedText.Same("K"))], measures));
    }

    /// <summary>The chance of every rank, from 1 on.</summary>
    public static double[] Dense(this RankChances chances) => [.. Enumerable.Range(1, chances.Measures).Select(chances.Of)];

    public static IEnumerable<string> Ids(IEnumerable<RankedMeasure> measures) => measures.Select(ranked => ranked.Measure.Id);

    private static string Criterion(int number) => $"c{number}";

    private static CriterionScore Score(string score, int index) =>
        new(Criterion(index + 1), score[0] - '0', score[^1] - '0', Basis.Judgement);
}
