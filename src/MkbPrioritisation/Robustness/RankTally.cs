using System.Numerics;
using System.Runtime.InteropServices;

namespace MkbPrioritisation.Robustness;

/// <summary>Ranks measures under weights that are drawn, some draws at a time, and counts who had which rank.</summary>
internal sealed class RankTally
{
    // Comparing each with all at once, in vectors, is faster than sorting up to about here.
    private const int FewMeasures = 128;

    // A rank needs no more bits than RobustnessOptions.MostMeasures has; the overall scores leave these.
    private const int IndexBits = 13;

    private readonly int _measures;
    private readonly int _criteria;
    private readonly long[] _scores;
    private readonly Vector<long>[] _overalls;
    private readonly ushort[] _ranks;
    private readonly long[] _weights;
    private int _draws;

    public RankTally(ScoreGrid grid, int most)
    {
        (_measures, _criteria) = (grid.Ranking.Count, grid.Criteria.Count);
        _scores = new long[_measures * _criteria];
        for (var index = 0; index < _scores.Length; index++)
            _scores[index] = grid.Twice(index / _criteria, index % _criteria);
        _overalls = new Vector<long>[(_measures + Vector<long>.Count - 1) / Vector<long>.Count];
        _ranks = new ushort[most * _measures];
        _weights = new long[most * _criteria];
    }

    /// <summary>Ranks under the draws from here to there, at most as many as were announced.</summary>
    public void Rank(WeightSampler sampler, int from, int to, CancellationToken cancellation)
    {
        _draws = to - from;
        for (var draw = 0; draw < _draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            var weights = _weights.AsSpan(draw * _criteria, _criteria);
            sampler.Draw(from + draw, weights);
            Score(weights);
            var ranks = _ranks.AsSpan(draw * _measures, _measures);
            if (_measures <= FewMeasures)
                Compare(ranks);
            else
                Sort(ranks);
        }
    }

    /// <summary>Adds what was found: how often each measure had each rank, and the weights that put it first.</summary>
    public void AddTo(int[] rankDraws, long[] firstWeights)
    {
        for (var draw = 0; draw < _draws; draw++)
        {
            var ranks = _ranks.AsSpan(draw * _measures, _measures);
            for (var measure = 0; measure < _measures; measure++)
            {
                rankDraws[(measure * _measures) + ranks[measure]]++;
                if (ranks[measure] > 0)
                    continue;
                for (var criterion = 0; criterion < _criteria; criterion++)
                    firstWeights[(measure * _criteria) + criterion] += _weights[(draw * _criteria) + criterion];
            }
        }
    }

    // What pads the last vector is 0, below every overall score.
    private void Score(ReadOnlySpan<long> weights)
    {
        var overalls = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan());
        for (var measure = 0; measure < _measures; measure++)
        {
            var scores = _scores.AsSpan(measure * _criteria, weights.Length);
            long overall = 0;
            for (var criterion = 0; criterion < scores.Length; criterion++)
                overall += scores[criterion] * weights[criterion];
            overalls[measure] = overall;
        }
    }

    private void Compare(Span<ushort> ranks)
    {
        var overalls = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan());
        for (var measure = 0; measure < ranks.Length; measure++)
        {
            var own = new Vector<long>(overalls[measure]);
            var above = Vector<long>.Zero;
            foreach (var others in _overalls)
                above -= Vector.GreaterThan(others, own);
            ranks[measure] = (ushort)Vector.Sum(above);
        }
    }

    // A score and whose it is make one number, so that sorting moves no more than it must.
    private void Sort(Span<ushort> ranks)
    {
        var sorted = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan())[.._measures];
        for (var measure = 0; measure < sorted.Length; measure++)
            sorted[measure] = (sorted[measure] << IndexBits) | (long)measure;
        sorted.Sort();
        var rank = 0;
        for (var place = 0; place < sorted.Length; place++)
        {
            var (score, measure) = (sorted[^(place + 1)] >> IndexBits, (int)(sorted[^(place + 1)] & ((1 << IndexBits) - 1)));
            if (place > 0 && score != sorted[^place] >> IndexBits)
                rank = place;
            ranks[measure] = (ushort)rank;
        }
    }
}
