
namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How far a criterion's weight can move with the shortlist staying the same set, as JSON holds it.</summary>
public sealed record WeightIntervalEntry
{
    /// <summary>The criterion's id.</summary>
    public required string Criterion { get; init; }

    /// <summary>Its weight under the scheme: the double nearest to the exact value, like the ends.</summary>
    public required double Base { get; init; }

    /// <summary>The lower end.</summary>
    public required double StableFrom { get; init; }

    /// <summary>Whether the shortlist is still the same at the lower end itself.</summary>
    public required bool StableFromIncluded { get; init; }

    /// <summary>The upper end.</summary>
    public required double StableTo { get; init; }

    /// <summary>Whether the shortlist is still the same at the upper end itself.</summary>
    public required bool StableToIncluded { get; init; }

    /// <summary>The exact values.</summary>
    public required WeightFractionsEntry Fractions { get; init; }
}
