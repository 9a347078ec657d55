using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>The places that a rule gives the measures of a catalogue: one each.</summary>
internal sealed class Places
{
    private readonly Dictionary<MeasureKey, RankedPlace> _places;

    private Places(Dictionary<MeasureKey, RankedPlace> places) => _places = places;

    public IReadOnlyCollection<RankedPlace> All => _places.Values;

    public IReadOnlyCollection<MeasureKey> Keys => _places.Keys;

    public RankedPlace this[MeasureKey key] => _places[key];

    public static Places Of(RankingRule rule, SampleCatalogue catalogue)
    {
        var given = rule(catalogue.Scheme, catalogue.Collections).ToLookup(place => new MeasureKey(place.Collection, place.Measure));
        var expected = MeasureKey.AllOf(catalogue);
        foreach (var key in expected)
        {
            if (given[key].Count() != 1)
                throw new UnsoundPlacesException($"{key} has {(given.Contains(key) ? "several places" : "no place")}");
        }

        return given.Select(places => places.Key).Except(expected).Cast<MeasureKey?>().FirstOrDefault() is { } unknown
            ? throw new UnsoundPlacesException($"{unknown} has a place and is not among the measures")
            : new(expected.ToDictionary(key => key, key => given[key].First()));
    }

    /// <summary>Whether the first of two measures ranks above the second (below zero), below it (above zero) or with it (zero).</summary>
    public int Order(MeasureKey one, MeasureKey other) => _places[one].Rank.CompareTo(_places[other].Rank);
}
