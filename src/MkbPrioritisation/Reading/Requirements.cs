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
        LeadToNoCircle = Settle();

        int[] Places(IReadOnlyList<string> ids) =>
            ids.Count == 0 ? [] : [.. ids.Where(places.ContainsKey).Select(id => places[id])];
    }

    /// <summary>The measures that each requires itself.</summary>
    public IReadOnlyList<int[]> Of { get; }

    /// <summary>The measures that each excludes.</summary>
    public IReadOnlyList<int[]> ExcludedBy { get; }

    /// <summary>Whether any measure excludes another.</summary>
    public bool HaveExclusions { get; }

    /// <summary>Of each measure whether its requirements come to an end.</summary>
    public IReadOnlyList<bool> LeadToNoCircle { get; }

    // One is settled as soon as all are that it requires.
    private bool[] Settle()
    {
        var requiring = Of.Index().SelectMany(measure => measure.Item, (measure, required) => (Measure: measure.Index, Required: required))
            .ToLookup(pair => pair.Required, pair => pair.Measure);
        var left = Of.Select(required => required.Length).ToArray();
        var settled = new bool[left.Length];
        var next = new Queue<int>(left.Index().Where(measure => measure.Item == 0).Select(measure => measure.Index));
        while (next.TryDequeue(out var measure))
        {
            settled[measure] = true;
            foreach (var other in requiring[measure].Where(other => --left[other] == 0))
                next.Enqueue(other);
        }

        return settled;
    }
}
