using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Comparison;

/// <summary>The others that a measure is ranked among, whatever it scores itself.</summary>
internal sealed class RankingField
{
    private readonly MeasureRanking _ranking;
    private readonly Dictionary<(string Collection, string Id), RankedMeasure> _measures;
    private readonly long[] _values;
    private readonly long[] _lows;
    private readonly long[] _highs;

    public RankingField(MeasureRanking ranking)
    {
        _ranking = ranking;
        _measures = ranking.ToDictionary(Key);
        _values = Sorted(ranking, score => score.TwiceValue);
        _lows = Sorted(ranking, score => score.Low);
        _highs = Sorted(ranking, score => score.High);
    }

    public static (string Collection, string Id) Key(RankedMeasure ranked) => (ranked.Collection.Id, ranked.Measure.Id);

    /// <summary>What becomes of a measure with a score under the ranking's scheme, in place of what it scores there.</summary>
    public RankingResult ResultOf((string Collection, string Id) measure, MeasureScore score)
    {
        var own = _measures.TryGetValue(measure, out var ranked) ? ranked.Overall.Numerators : (Numerators?)null;
        var overall = score.Overall.Numerators;
        var rank = 1 + Above(_values, overall.TwiceValue, own?.TwiceValue);
        return new(
            score,
            MatrixCell.Of(score),
            new(rank, 1 + Above(_lows, overall.High, own?.Low), 1 + Above(_highs, overall.Low, own?.High)),
            rank <= _ranking.Scheme.Shortlist);
    }

    private static long[] Sorted(MeasureRanking ranking, Func<Numerators, long> end) => [.. ranking.Select(ranked => end(ranked.Overall.Numerators)).Order()];

    private static int Above(long[] sorted, long score, long? own)
    {
        int from = 0, to = sorted.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (sorted[middle] > score)
                to = middle;
            else
                from = middle + 1;
        }

        return sorted.Length - from - (own > score ? 1 : 0);
    }
}
