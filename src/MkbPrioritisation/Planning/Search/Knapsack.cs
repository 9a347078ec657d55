using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// Items to choose from under linear limits: a knapsack of several dimensions. Choosing nothing keeps to the limits.
/// </summary>
/// <param name="Count">How many items there are.</param>
/// <param name="Limits">What a choice must keep to.</param>
/// <param name="Aims">
/// What each item is worth by each aim, the first aim first: a later one decides among choices that are alike by those
/// before it. Of choices that are alike by all, the one is sought that has the first item in which they differ.
/// </param>
internal sealed record Knapsack(int Count, IReadOnlyList<LinearLimit> Limits, IReadOnlyList<BigInteger[]> Aims)
{
    /// <summary>The item before each that weighs and is worth the same in everything, or -1.</summary>
    public int[] Twins()
    {
        var figures = Aims.SelectMany((aim, index) => aim.Select((worth, item) => (item, Figure: $"{index}={worth}")))
            .Concat(Limits.SelectMany((limit, index) => limit.Weights.Select(entry => (item: entry.Item, Figure: $"{index}:{entry.Weight}"))))
            .ToLookup(entry => entry.item, entry => entry.Figure);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var twins = new int[Count];
        for (var item = 0; item < Count; item++)
        {
            var all = string.Join(' ', figures[item]);
            twins[item] = last.GetValueOrDefault(all, -1);
            last[all] = item;
        }

        return twins;
    }
}
