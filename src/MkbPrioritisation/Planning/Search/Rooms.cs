using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>The room that a choice leaves under each limit, kept while items are added.</summary>
internal sealed class Rooms
{
    private readonly BigInteger[] _left;
    private readonly ILookup<int, (int Limit, BigInteger Weight)> _weights;

    /// <summary>The room that a choice leaves.</summary>
    public Rooms(IReadOnlyList<LinearLimit> limits, bool[] chosen)
    {
        _left = [.. limits.Select(limit => limit.Most)];
        _weights = limits.SelectMany((limit, index) => limit.Weights.Select(entry => (entry.Item, Limit: index, entry.Weight)))
            .ToLookup(entry => entry.Item, entry => (entry.Limit, entry.Weight));
        for (var item = 0; item < chosen.Length; item++)
        {
            if (chosen[item])
                Take(item);
        }
    }

    /// <summary>Whether no limit is passed when an item is added to a choice that passes none.</summary>
    public bool HasRoomFor(int item) => _weights[item].All(entry => entry.Weight <= _left[entry.Limit]);

    /// <summary>Takes the room of an item.</summary>
    public void Take(int item)
    {
        foreach (var (limit, weight) in _weights[item])
            _left[limit] -= weight;
    }
}
