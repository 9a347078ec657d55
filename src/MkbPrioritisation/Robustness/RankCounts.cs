using System.Numerics;
using System.Runtime.InteropServices;

namespace MkbPrioritisation.Robustness;

/// <summary>How often each measure had each rank in draws of weights, and the sum of the weights that put it first.</summary>
internal sealed class RankCounts
{
    private readonly int _measures;
    private readonly int _criteria;
    private readonly long[] _scores;
    private readonly long[] _weights;
    private readonly Vector<long>[] _overalls;
    private readonly int[] _ranks;
    private readonly long[] _firstWeights;

    public RankCounts(ScoreGrid grid)
    {
        (_measures, _criteria) = (grid.Ranking.Count, grid.Criteria.Count);
        _scores = [.. from measure in Enumerable.Range(0, _measures) from criterion in Enumerable.Range(0, _criteria) select (long)grid.Twice(measure, criterion)];
        _weights = new long[_criteria];
        _overalls = new Vector<long>[(_measures + Vector<long>.Count - 1) / Vector<long>.Count];
        _ranks = new int[_measures * _measures];
        _firstWeights = new long[_measures * _criteria];
    }

    /// <summary>How often a measure had each rank.</summary>
    public ReadOnlySpan<int> RanksOf(int measure) => _ranks.AsSpan(measure * _measures, _measures);

    /// <summary>The sum of a criterion's weights in the draws that put a measure first.</summary>
    public long FirstWeight(int measure, int criterion) => _firstWeights[(measure * _criteria) + criterion];

    public void Add(WeightDraws draws, int from, int to)
    {
        for (var draw = from; draw < to; draw++)
        {
            draws.Draw(draw, _weights);
            Score();
            Rank();
        }
    }

    public void Add(RankCounts other)
    {
        for (var index = 0; index < _ranks.Length; index++)
            _ranks[index] += other._ranks[index];
        for (var index = 0; index < _firstWeights.Length; index++)
            _firstWeights[index] += other._firstWeights[index];
    }

    // What pads the last vector is 0, below every overall score.
    private void Score()
    {
        var overalls = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan());
        for (var measure = 0; measure < _measures; measure++)
        {
            var scores = _scores.AsSpan(measure * _criteria, _weights.Length);
            long overall = 0;
            for (var criterion = 0; criterion < scores.Length; criterion++)
                overall += scores[criterion] * _weights[criterion];
            overalls[measure] = overall;
        }
    }

    private void Rank()
    {
        var overalls = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan());
        for (var measure = 0; measure < _measures; measure++)
        {
            var own = new Vector<long>(overalls[measure]);
            var above = Vector<long>.Zero;
            foreach (var others in _overalls)
                above -= Vector.GreaterThan(others, own);
            var place = (int)Vector.Sum(above);
            _ranks[(measure * _measures) + place]++;
            if (place == 0)
                AddFirst(measure);
        }
    }

    private void AddFirst(int measure)
    {
        for (var criterion = 0; criterion < _criteria; criterion++)
            _firstWeights[(measure * _criteria) + criterion] += _weights[criterion];
    }
}
