using System.Numerics;

namespace MkbPrioritisation.Planning;

/// <summary>
/// The most worth that fits in one or more limits: an exact search. Items are taken or left one after the other, the most
/// worth for its needs first; of sets that use the same of every limit only the best goes on, and none goes on that cannot
/// come up to the best known.
/// </summary>
internal sealed class BestSet
{
    // What the search may do in all, which bounds its memory and its time.
    private const int MostSets = 500_000;
    private const int MostSteps = 100_000_000;

    private readonly IReadOnlyList<Item> _items;
    private readonly decimal[] _limits;
    private readonly int[][] _byYield;
    private readonly int[] _order;
    private readonly int[] _turns;
    private decimal _bestKnown;

    private BestSet(IReadOnlyList<Item> items, decimal[] limits)
    {
        _items = items;
        _limits = limits;
        _byYield = [.. limits.Select((_, limit) => Ordered(item => item.Needs[limit]))];
        _order = Ordered(item => item.Needs.Zip(limits, (need, limit) => limit == 0 ? need : need / limit).Sum());
        _turns = new int[items.Count];
        foreach (var (turn, index) in _order.Index())
            _turns[index] = turn;
    }

    /// <summary>The indices of the items in the best set, in order.</summary>
    /// <exception cref="InvalidOperationException">So many sets go on that the search would take too long.</exception>
    public static IReadOnlyList<int> Of(IReadOnlyList<Item> items, decimal[] limits)
    {
        try
        {
            return new BestSet(items, limits).Search();
        }
        catch (OverflowException exception)
        {
            throw new InvalidOperationException("The amounts are too great to find the best set of measures.", exception);
        }
    }

    private IReadOnlyList<int> Search()
    {
        var nothing = new Usage(new decimal[_limits.Length]);
        _bestKnown = _byYield.Append(_order).Max(order => Filled(nothing, 0, order, 0));
        var sets = new Dictionary<Usage, Set> { [nothing] = new(0, 0, BigInteger.Zero) };
        var (kept, most) = (0, Math.Min(MostSets, MostSteps / Math.Max(_items.Count, 1)));
        foreach (var (turn, index) in _order.Index())
        {
            var item = _items[index];
            var next = new Dictionary<Usage, Set>(sets.Count);
            foreach (var (usage, set) in sets)
            {
                Keep(next, usage, set, turn + 1);
                var more = usage.Plus(item.Needs);
                if (more.IsWithin(_limits))
                    Keep(next, more, new(set.Worth + item.Worth, set.Cost + item.Cost, set.Taken | (BigInteger.One << (_items.Count - 1 - index))), turn + 1);
            }

            sets = next;
            kept += next.Count;
            if (kept > most)
                throw new InvalidOperationException("There are too many sets of measures to find the best; leave some out, or give budgets for fewer years.");
        }

        var best = sets.Values.Aggregate((one, other) => other.IsBetterThan(one) ? other : one);
        return [.. Enumerable.Range(0, _items.Count).Where(index => !((best.Taken >> (_items.Count - 1 - index)) & 1).IsZero)];
    }

    private void Keep(Dictionary<Usage, Set> sets, Usage usage, Set set, int turn)
    {
        if (sets.TryGetValue(usage, out var rival))
        {
            if (set.IsBetterThan(rival))
                sets[usage] = set;
            return;
        }

        var most = AtMost(usage, set, turn);
        if (most < _bestKnown)
            return;
        sets[usage] = set;
        _bestKnown = Math.Max(_bestKnown, Filled(usage, set.Worth, _order, turn));
    }

    /// <summary>What a set can be worth with the items whose turn is to come, were they divisible and all limits but the tightest lifted.</summary>
    private decimal AtMost(Usage usage, Set set, int turn)
    {
        var least = _limits.Length == 0 ? _order.Skip(turn).Sum(index => _items[index].Worth) : decimal.MaxValue;
        for (var limit = 0; limit < _limits.Length; limit++)
        {
            var (left, worth) = (_limits[limit] - usage.Of(limit), 0m);
            foreach (var index in _byYield[limit])
            {
                if (_turns[index] < turn)
                    continue;
                var item = _items[index];
                if (item.Needs[limit] > left)
                {
                    // Rounded up to a whole number, which covers what the division rounds off.
                    worth = Math.Ceiling(worth + (item.Worth * (left / item.Needs[limit])));
                    break;
                }

                left -= item.Needs[limit];
                worth += item.Worth;
            }

            least = Math.Min(least, worth);
        }

        return set.Worth + least;
    }

    // What a set is worth when it takes what still fits, one item after the other: known at once, to measure others by.
    private decimal Filled(Usage usage, decimal worth, int[] order, int turn)
    {
        foreach (var item in order.Skip(turn).Select(index => _items[index]))
        {
            var more = usage.Plus(item.Needs);
            if (more.IsWithin(_limits))
                (usage, worth) = (more, worth + item.Worth);
        }

        return worth;
    }

    private int[] Ordered(Func<Item, decimal> needs) => [.. Enumerable.Range(0, _items.Count).OrderByDescending(index =>
        needs(_items[index]) == 0 ? decimal.MaxValue : _items[index].Worth / needs(_items[index]))];

    /// <summary>Something to take: what it is worth, what it costs and what it needs of each limit; none is negative.</summary>
    internal sealed record Item(decimal Worth, decimal Cost, decimal[] Needs);

    // One bit an item, the first item's the highest: of two sets, the greater number has the first item in which they differ.
    private sealed record Set(decimal Worth, decimal Cost, BigInteger Taken)
    {
        public bool IsBetterThan(Set other) =>
            (Worth, -Cost, Taken).CompareTo((other.Worth, -other.Cost, other.Taken)) > 0;
    }
}
