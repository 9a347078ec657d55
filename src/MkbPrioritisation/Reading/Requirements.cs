using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Reading;

/// <summary>Which measures a collection's measures require and exclude, by their place in it. What is not there is left out.</summary>
internal sealed class Requirements
{
    public Requirements(IReadOnlyList<Measure> measures)
    {
        var places = measures.Index().ToDictionary(measure => measure.Item.Id, measure => measure.Index, StringComparer.Ordinal);
        Of = [.. measures.Select(measure => Places(measure.Requires))];
        ExcludedBy = [.. measures.Select(measure => Places(measure.Excludes))];
        HaveExclusions = ExcludedBy.Any(excluded => excluded.Length > 0);
        MayGoInCircles = Circles();

        int[] Places(IReadOnlyList<string> ids) =>
            ids.Count == 0 ? [] : [.. ids.Where(places.ContainsKey).Select(id => places[id])];
    }

    /// <summary>The measures that each requires itself.</summary>
    public IReadOnlyList<int[]> Of { get; }

    /// <summary>The measures that each excludes.</summary>
    public IReadOnlyList<int[]> ExcludedBy { get; }

    /// <summary>Whether any measure excludes another.</summary>
    public bool HaveExclusions { get; }

    /// <summary>Of each measure whether its requirements may lead back to it.</summary>
    public IReadOnlyList<bool> MayGoInCircles { get; }

    // What requires nothing that is left lies in no circle, and neither does what nothing requires that is left.
    private bool[] Circles()
    {
        var pairs = Of.Index().SelectMany(measure => measure.Item, (measure, required) => (Measure: measure.Index, Required: required)).ToList();
        var required = pairs.ToLookup(pair => pair.Measure, pair => pair.Required);
        var requiring = pairs.ToLookup(pair => pair.Required, pair => pair.Measure);
        var isLeft = Enumerable.Repeat(true, Of.Count).ToArray();
        TakeEnds(isLeft, required, requiring);
        TakeEnds(isLeft, requiring, required);
        return isLeft;
    }

    private static void TakeEnds(bool[] isLeft, ILookup<int, int> onward, ILookup<int, int> back)
    {
        var left = isLeft.Select((isThere, measure) => isThere ? onward[measure].Count(IsLeft) : -1).ToArray();
        var ends = new Queue<int>(left.Index().Where(measure => measure.Item == 0).Select(measure => measure.Index));
        while (ends.TryDequeue(out var end))
        {
            isLeft[end] = false;
            foreach (var other in back[end].Where(other => IsLeft(other) && --left[other] == 0))
                ends.Enqueue(other);
        }

        bool IsLeft(int measure) => isLeft[measure];
    }
}
