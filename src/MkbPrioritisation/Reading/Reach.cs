namespace MkbPrioritisation.Reading;

/// <summary>All that a measure requires, directly or not, the nearest first, each with a shortest way to it.</summary>
internal sealed class Reach(Requirements requirements)
{
    private const int None = -1;

    private readonly List<int> _found = [];
    private readonly int[] _requiredBy = [.. Enumerable.Repeat(None, requirements.Of.Count)];

    /// <summary>The measure and all that it requires; the measure comes last.</summary>
    public IReadOnlyList<int> Found => Holds(Start) ? _found : [.. _found, Start];

    /// <summary>The measure whose requirements these are.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a measure is required; the measure itself only where a circle leads back to it.</summary>
    public bool Holds(int measure) => _requiredBy[measure] != None;

    /// <summary>Forgets what was found, and looks for what another measure requires.</summary>
    public void From(int measure)
    {
        _found.ForEach(found => _requiredBy[found] = None);
        _found.Clear();
        Start = measure;
        Add(measure);
        for (var index = 0; index < _found.Count; index++)
            Add(_found[index]);
    }

    /// <summary>The measures on the way to one that is required, from the first to the last.</summary>
    public IReadOnlyList<int> WayTo(int required)
    {
        var way = new List<int> { required };
        do
            way.Add(_requiredBy[way[^1]]);
        while (way[^1] != Start);
        way.Reverse();
        return way;
    }

    private void Add(int measure)
    {
        foreach (var required in requirements.Of[measure])
        {
            if (Holds(required))
                continue;
            _requiredBy[required] = measure;
            _found.Add(required);
        }
    }
}
