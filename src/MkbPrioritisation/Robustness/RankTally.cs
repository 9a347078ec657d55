using System.Numerics;
using System.Runtime.InteropServices;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Robustness;

/// <summary>Ranks measures under weights that are drawn, some draws at a time, and counts who had which rank.</summary>
internal sealed class RankTally
{
    // Comparing each with all at once, in vectors, is faster than sorting up to about here.
    private const int FewMeasures = 128;

    // A rank needs no more bits than RobustnessOptions.MostMeasures has; the overall scores leave these, unless assessors
    // scored in numbers that have a great common multiple.
    private const int IndexBits = 13;

    private readonly int _measures;
    private readonly int _criteria;
    private readonly long[] _scores;
    private readonly Vector<long>[] _overalls;
    private readonly ushort[] _ranks;
    private readonly long[] _weights;
    private readonly int[] _order;
    private readonly bool _fitsWithIndex;
    private int _draws;

    public RankTally(ScoreGrid grid, int most)
    {
        (_measures, _criteria) = (grid.Ranking.Count, grid.Criteria.Count);
        _scores = new long[_measures * _criteria];
        for (var index = 0; index < _scores.Length; index++)
            _scores[index] = grid.Twice(index / _criteria, index % _criteria) - (2 * grid.Multiple * Scale.Minimum);
        _fitsWithIndex = 2 * grid.Multiple * (Scale.Maximum - Scale.Minimum) < long.MaxValue / WeightSampler.Total >> IndexBits;
        _order = new int[_measures];
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

    // What pads the last vector is 0, above no overall score, as scores are counted from the least.
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

    private void Sort(Span<ushort> ranks)
    {
        var sorted = MemoryMarshal.Cast<Vector<long>, long>(_overalls.AsSpan())[.._measures];
        Order(sorted);
        var rank = 0;
        for (var place = 0; place < sorted.Length; place++)
        {
            if (place > 0 && sorted[^(place + 1)] != sorted[^place])
                rank = place;
            ranks[_order[^(place + 1)]] = (ushort)rank;
        }
    }

    // Where a score and whose it is fit into one number, sorting moves no more than it must.
    private void Order(Span<long> overalls)
    {
        for (var measure = 0; measure < overalls.Length; measure++)
        {
            _order[measure] = measure;
            overalls[measure] = _fitsWithIndex ? (overalls[measure] << IndexBits) | (long)measure : overalls[measure];
        }

        if (!_fitsWithIndex)
        {
            overalls.Sort(_order.AsSpan());
            return;
        }

        overalls.Sort();
        for (var place = 0; place < overalls.Length; place++)
            (_order[place], overalls[place]) = ((int)(overalls[place] & ((1 << IndexBits) - 1)), overalls[place] >> IndexBits);
    }
}
