using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// Finds the best choice by branch and bound: aim after aim, each among the choices that are best by those before it. A
/// branch is left where a Lagrangian bound shows that it cannot come up to what is sought. All figures are whole numbers.
/// </summary>
internal sealed class KnapsackSolver
{
    // Steps for the first aim, and for each question after it. Together they take a second or two at most.
    private const long MostForFirstAim = 80_000_000;
    private const long MostForOthers = 20_000_000;

    // After the first aim: the second, the first item among equals, and whether there is an equal at all.
    private const long Most = MostForFirstAim + (3 * MostForOthers);

    // Of so many limits a bound by that limit alone is kept as well: it is sharper where the limit is nearly used up.
    private const int MostAlone = 6;

    private readonly Knapsack _knapsack;
    private readonly int[] _twins;
    private readonly SearchProgress _progress;
    private readonly CancellationToken _cancellation;
    private readonly List<LinearLimit> _limits;
    private readonly List<Slack> _slacks;
    private bool[] _chosen;

    private KnapsackSolver(Knapsack knapsack, SearchProgress progress, CancellationToken cancellation)
    {
        (_knapsack, _progress, _cancellation) = (knapsack, progress, cancellation);
        _twins = knapsack.Twins();
        _limits = [.. knapsack.Limits];
        _slacks = [.. knapsack.Limits.Select(limit => limit.ToSlack())];
        _chosen = new bool[knapsack.Count];
    }

    /// <summary>Finds the best choice, or a good one and how much better the best may be.</summary>
    /// <exception cref="InvalidOperationException">The figures are too great.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static KnapsackSolution Solve(Knapsack knapsack, SearchProgress progress, CancellationToken cancellation)
    {
        try
        {
            var solution = new KnapsackSolver(knapsack, progress, cancellation).Solve();
            progress.End();
            return solution;
        }
        catch (OverflowException exception)
        {
            throw new InvalidOperationException("The amounts are too great to find the best set of measures.", exception);
        }
    }

    private KnapsackSolution Solve()
    {
        var aim = _knapsack.Aims[0];
        var effort = Effort(MostForFirstAim);
        var most = Improve(aim, effort);
        var worth = Weigh(aim, _chosen);
        if (effort.IsSpent)
            return new(_chosen, worth, most, HasEqual: null);

        var first = _chosen;
        foreach (var other in _knapsack.Aims.Skip(1))
        {
            effort = Others();
            Improve(other, effort);
            if (effort.IsSpent)
                break;
        }

        if (!effort.IsSpent)
            TakeFirst();
        var isOther = !_chosen.AsSpan().SequenceEqual(first);
        return new(_chosen, worth, worth, isOther ? true : HasEqual(aim, worth));
    }

    private SearchEffort Others() => Effort(MostForOthers);

    private SearchEffort Effort(long most) => new(most, steps => _progress.Add(steps, Most), _cancellation);

    // Betters the choice by an aim as far as it can be, and keeps all that follows to that; returns what no choice exceeds.
    private BigInteger Improve(BigInteger[] aim, SearchEffort effort)
    {
        var divisor = aim.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (divisor.IsZero)
            return BigInteger.Zero;
        var unit = Array.ConvertAll(aim, worth => worth / divisor);
        var best = Weigh(unit, _chosen);
        var bounds = Bounds(unit, best);
        Fill(unit, bounds[0]);
        best = Weigh(unit, _chosen);
        var search = Search(bounds[0], [.. _slacks, LinearLimit.AtLeast(unit, best + 1).ToSlack(), .. bounds.Select(bound => bound.ToSlack(best + 1))], effort);
        while (search.Next())
        {
            var worth = Weigh(unit, search.Chosen);
            _chosen = [.. search.Chosen];
            search.Tighten(_slacks.Count, (Int128)(worth - best));
            foreach (var (index, bound) in bounds.Index())
                search.Tighten(_slacks.Count + 1 + index, bound.Scaled(worth - best));
            best = worth;
        }

        var limit = LinearLimit.AtLeast(unit, best);
        _limits.Add(limit);
        _slacks.AddRange([limit.ToSlack(), bounds[0].ToSlack(best)]);
        return divisor * BigInteger.Max(best, bounds.Min(bound => bound.Most));
    }

    private LagrangianBound[] Bounds(BigInteger[] aim, BigInteger known)
    {
        var alone = _knapsack.Limits.Where(limit => limit.Weights.All(entry => entry.Weight.Sign >= 0)).Take(MostAlone);
        return [new(aim, _limits, known, _cancellation), .. alone.Select(limit => new LagrangianBound(aim, [limit], known, _cancellation))];
    }

    // Adds what fits, the most gainful first: a good choice to begin with, as it need not be found by the search.
    private void Fill(BigInteger[] aim, LagrangianBound bound)
    {
        var order = ByGain(bound, gain => gain);
        var rooms = new Rooms(_limits, _chosen);
        for (var isFuller = true; isFuller;)
        {
            isFuller = false;
            foreach (var item in order.Where(item => !_chosen[item] && aim[item].Sign >= 0 && rooms.HasRoomFor(item)))
            {
                _cancellation.ThrowIfCancellationRequested();
                _chosen[item] = true;
                rooms.Take(item);
                isFuller = true;
            }
        }
    }

    // Of choices that are alike by every aim, the one with the first item.
    private void TakeFirst()
    {
        var all = Enumerable.Range(0, _knapsack.Count).ToArray();
        var search = new DepthFirstSearch(all, Array.ConvertAll(all, _ => true), _twins, _slacks, Others());
        if (search.Next())
            _chosen = search.Chosen;
    }

    private bool? HasEqual(BigInteger[] aim, BigInteger worth)
    {
        if (HasFreeTwin())
            return true;
        var limit = LinearLimit.AtLeast(aim, worth);
        var bound = new LagrangianBound(aim, _knapsack.Limits, worth, _cancellation);
        var effort = Others();
        var search = Search(bound, [.. _knapsack.Limits.Select(other => other.ToSlack()), limit.ToSlack(), bound.ToSlack(worth)], effort);
        while (search.Next())
        {
            if (!search.Chosen.AsSpan().SequenceEqual(_chosen))
                return true;
        }

        return effort.IsSpent ? null : false;
    }

    private bool HasFreeTwin() => Enumerable.Range(0, _knapsack.Count).Any(item => _twins[item] >= 0 && _chosen[item] != _chosen[_twins[item]]);

    // Items that the bound is surest of come first, so that a wrong turn shows early.
    private DepthFirstSearch Search(LagrangianBound bound, IReadOnlyList<Slack> slacks, SearchEffort effort) => new(
        ByGain(bound, BigInteger.Abs), [.. bound.Gains.Select(gain => gain.Sign >= 0)], _twins, slacks, effort);

    private static BigInteger Weigh(BigInteger[] aim, bool[] chosen)
    {
        var sum = BigInteger.Zero;
        for (var item = 0; item < aim.Length; item++)
        {
            if (chosen[item])
                sum += aim[item];
        }

        return sum;
    }

    private int[] ByGain(LagrangianBound bound, Func<BigInteger, BigInteger> key) =>
        [.. Enumerable.Range(0, _knapsack.Count).OrderByDescending(item => key(bound.Gains[item]))];
}
