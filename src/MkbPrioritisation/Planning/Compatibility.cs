namespace MkbPrioritisation.Planning;

/// <summary>Which measures of a plan can be chosen together: what one excludes, and what it requires, directly or by what it requires.</summary>
internal sealed class Compatibility
{
    private readonly Dictionary<string, PlannedMeasure> _planned;
    private readonly ILookup<PlannedMeasure, PlannedMeasure> _excluded;
    private readonly Dictionary<PlannedMeasure, IReadOnlyList<PlannedMeasure>?> _groups;

    public Compatibility(IReadOnlyList<PlannedMeasure> measures)
    {
        _planned = measures.ToDictionary(measure => measure.Ranked.Measure.Id, StringComparer.Ordinal);
        Exclusions =
        [
            .. from measure in measures
               from id in measure.Ranked.Measure.Excludes
               where _planned.ContainsKey(id)
               select (measure, _planned[id]),
        ];
        _excluded = Exclusions.Concat(Exclusions.Select(pair => (pair.Item2, pair.Item1))).ToLookup(pair => pair.Item1, pair => pair.Item2);
        _groups = measures.ToDictionary(measure => measure, Group);
        Required = [.. measures.Where(measure => measures.Any(other => other.IsRequired && (other == measure || GroupOf(other)?.Contains(measure) == true)))];
        Free = [.. measures.Where(measure => !Required.Contains(measure) && GroupOf(measure) is { } group && CanBeTogether([.. Required, .. group]))];
    }

    /// <summary>The pairs of measures that exclude each other.</summary>
    public IReadOnlyList<(PlannedMeasure, PlannedMeasure)> Exclusions { get; }

    /// <summary>The measures that are planned whatever else is chosen, and what they require.</summary>
    public IReadOnlyList<PlannedMeasure> Required { get; }

    /// <summary>The other measures that can be chosen.</summary>
    public IReadOnlyList<PlannedMeasure> Free { get; }

    /// <summary>A measure with all that it requires; <see langword="null"/> where some of that is not planned, so that it cannot be chosen.</summary>
    public IReadOnlyList<PlannedMeasure>? GroupOf(PlannedMeasure measure) => _groups[measure];

    /// <summary>The measures that a measure requires itself, as far as they are planned.</summary>
    public IEnumerable<PlannedMeasure> RequiredBy(PlannedMeasure measure) =>
        measure.Ranked.Measure.Requires.Select(id => _planned.GetValueOrDefault(id)).OfType<PlannedMeasure>();

    /// <summary>Whether none of the measures excludes another.</summary>
    public bool CanBeTogether(IReadOnlyCollection<PlannedMeasure> measures) =>
        measures.All(measure => !_excluded[measure].Any(measures.Contains));

    /// <summary>Whether measures exclude neither each other nor any of those that can be together already.</summary>
    public bool CanJoin(IReadOnlyCollection<PlannedMeasure> measures, IReadOnlySet<PlannedMeasure> taken) =>
        measures.All(measure => !_excluded[measure].Any(other => taken.Contains(other) || measures.Contains(other)));

    /// <summary>Whether the measures hold what each of them requires, and none excludes another.</summary>
    public bool AreWhole(IReadOnlySet<PlannedMeasure> measures) =>
        CanBeTogether(measures) && measures.All(measure => GroupOf(measure) is { } group && group.All(measures.Contains));

    private IReadOnlyList<PlannedMeasure>? Group(PlannedMeasure measure)
    {
        var group = new List<PlannedMeasure> { measure };
        var found = new HashSet<PlannedMeasure>(ReferenceEqualityComparer.Instance) { measure };
        for (var index = 0; index < group.Count; index++)
        {
            foreach (var id in group[index].Ranked.Measure.Requires)
            {
                if (!_planned.TryGetValue(id, out var required))
                    return null;
                if (found.Add(required))
                    group.Add(required);
            }
        }

        return group;
    }
}
