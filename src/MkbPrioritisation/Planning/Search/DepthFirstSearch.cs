namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// Goes through all choices of items that leave no slack below nothing, depth first: at each item one decision first, then
/// the other, as far as there is slack for it.
/// </summary>
internal sealed class DepthFirstSearch
{
    // How many steps go by between two looks at whether to stop.
    private const int Interval = 1 << 16;

    private readonly int[] _order;
    private readonly bool[] _choosesFirst;
    private readonly int[] _twins;
    private readonly Int128[] _slack;
    private readonly (int[] Slacks, Int128[] Takes)[] _choosing;
    private readonly (int[] Slacks, Int128[] Takes)[] _leaving;
    private readonly byte[] _tried;
    private readonly SearchEffort _effort;
    private int _depth;
    private bool _isFound;

    /// <summary>Prepares a search.</summary>
    /// <param name="order">The items in the order in which they are decided on.</param>
    /// <param name="choosesFirst">Which items are chosen first, and left out second.</param>
    /// <param name="twins">
    /// The item before each that is like it in everything, or -1: an item is not chosen where its twin is left out, as that
    /// makes the same as the other way about. A twin is decided on earlier.
    /// </param>
    /// <param name="slacks">What no choice may have less than nothing of.</param>
    /// <param name="effort">How much may be searched.</param>
    public DepthFirstSearch(int[] order, bool[] choosesFirst, int[] twins, IReadOnlyList<Slack> slacks, SearchEffort effort)
    {
        (_order, _choosesFirst, _twins, _effort) = (order, choosesFirst, twins, effort);
        _slack = [.. slacks.Select(slack => slack.Start)];
        var takes = slacks.SelectMany((slack, index) => slack.Takes.Select(take => (take.Item, take.Taken, Slack: index))).ToLookup(take => take.Item);
        _choosing = Array.ConvertAll(order, item => Takes(takes[item].Select(take => (take.Slack, take.Taken))));
        _leaving = Array.ConvertAll(order, item => Takes(takes[item].Select(take => (take.Slack, -take.Taken))));
        _tried = new byte[order.Length];
        Chosen = new bool[order.Length];
        if (_slack.Any(Int128.IsNegative))
            _depth = -1;
    }

    /// <summary>The choice found last, by item.</summary>
    public bool[] Chosen { get; }

    /// <summary>Takes off a slack for all that follows.</summary>
    public void Tighten(int slack, Int128 by) => _slack[slack] -= by;

    /// <summary>Searches for the next choice.</summary>
    /// <returns><see langword="true"/> when one is found, <see langword="false"/> when there is no other or the effort is spent.</returns>
    public bool Next()
    {
        var (depth, steps) = (_isFound ? Resume(_depth) : _depth, 0);
        while (depth >= 0 && depth < _order.Length)
        {
            if (++steps > Interval)
            {
                _effort.Spend(steps);
                steps = 0;
                if (_effort.IsSpent)
                    break;
            }

            if (_tried[depth] == 2)
            {
                depth = Retreat(depth);
                continue;
            }

            var item = _order[depth];
            var chooses = _choosesFirst[item] == (_tried[depth]++ == 0);
            if (chooses && _twins[item] >= 0 && !Chosen[_twins[item]])
                continue;
            if (TryTake(chooses ? _choosing[depth] : _leaving[depth], ref steps))
            {
                Chosen[item] = chooses;
                depth++;
            }
        }

        _effort.Spend(steps);
        _depth = depth;
        return _isFound = depth == _order.Length;
    }

    // From a choice back to where another can begin: slacks that were tightened may be below nothing for some way.
    private int Resume(int depth)
    {
        depth = depth == 0 ? -1 : Undo(depth - 1);
        while (depth >= 0 && _slack.Any(Int128.IsNegative))
            depth = Retreat(depth);
        return depth;
    }

    // Back to the decision before, as both are tried here.
    private int Retreat(int depth)
    {
        _tried[depth] = 0;
        return depth == 0 ? -1 : Undo(depth - 1);
    }

    private int Undo(int depth)
    {
        var (slacks, takes) = Chosen[_order[depth]] ? _choosing[depth] : _leaving[depth];
        for (var index = 0; index < slacks.Length; index++)
            _slack[slacks[index]] += takes[index];
        return depth;
    }

    private static (int[] Slacks, Int128[] Takes) Takes(IEnumerable<(int Slack, Int128 Taken)> takes)
    {
        var some = takes.Where(take => take.Taken > 0).ToList();
        return ([.. some.Select(take => take.Slack)], [.. some.Select(take => take.Taken)]);
    }

    private bool TryTake((int[] Slacks, Int128[] Takes) decision, ref int steps)
    {
        var (slacks, takes) = decision;
        for (var index = 0; index < slacks.Length; index++)
        {
            var slack = slacks[index];
            var left = _slack[slack] - takes[index];
            if (Int128.IsNegative(left))
            {
                steps += index;
                while (--index >= 0)
                    _slack[slacks[index]] += takes[index];
                return false;
            }

            _slack[slack] = left;
        }

        steps += slacks.Length;
        return true;
    }
}
