
namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How far a criterion's weight can move with the shortlist staying the same set, as JSON holds it.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Base">Its weight under the scheme: the double nearest to the exact value, like the ends.</param>
/// <param name="StableFrom">The lower end.</param>
/// <param name="StableFromIncluded">Whether the shortlist is still the same at the lower end itself.</param>
/// <param name="StableTo">The upper end.</param>
/// <param name="StableToIncluded">Whether the shortlist is still the same at the upper end itself.</param>
/// <param name="Fractions">The exact values.</param>
public sealed record WeightIntervalEntry(
    string Criterion,
    double Base,
    double StableFrom,
    bool StableFromIncluded,
    double StableTo,
    bool StableToIncluded,
    WeightFractionsEntry Fractions);
