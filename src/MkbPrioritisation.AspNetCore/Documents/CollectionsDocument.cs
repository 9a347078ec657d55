using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Documents;

/// <summary>The collections of a catalogue, as JSON holds them.</summary>
public sealed record CollectionsDocument
{
    /// <summary>The collections, by id.</summary>
    public required IReadOnlyList<CollectionEntry> Collections { get; init; }

    internal static CollectionsDocument Of(MeasureCatalogue catalogue) => new()
    {
        Collections =
        [
            .. catalogue.Collections.Select(collection => new CollectionEntry
            {
                Id = collection.Id,
                Name = RankingJson.ByLanguage(collection.Name),
                Basis = EnumId.Of(collection.Basis),
                HasPlan = collection.Plan is not null,
                Actors = [.. collection.Actors.Keys],
                Measures = [.. collection.Measures.Select(measure => measure.Id)],
            }),
        ],
    };
}
