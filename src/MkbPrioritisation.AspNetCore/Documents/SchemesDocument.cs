using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.AspNetCore.Documents;

/// <summary>The schemes of a catalogue, as JSON holds them.</summary>
public sealed record SchemesDocument
{
    /// <summary>The id of the scheme that serves where none is named; <see langword="null"/> where one must be.</summary>
    public required string? Default { get; init; }

    /// <summary>The schemes, by id.</summary>
    public required IReadOnlyList<SchemeEntry> Schemes { get; init; }

    internal static SchemesDocument Of(MeasureCatalogue catalogue) => new()
    {
        Default = catalogue.DefaultScheme?.Id,
        Schemes =
        [
            .. catalogue.Schemes.Select(scheme => new SchemeEntry
            {
                Id = scheme.Id,
                Name = RankingJson.ByLanguage(scheme.Name),
                NetImpact = [.. scheme.NetImpact],
                Feasibility = [.. scheme.Feasibility],
                Shortlist = scheme.Shortlist,
            }),
        ],
    };
}
