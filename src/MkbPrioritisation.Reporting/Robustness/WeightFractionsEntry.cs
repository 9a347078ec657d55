namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>A weight and its interval as exact fractions in lowest terms, such as <c>1/6</c>.</summary>
/// <param name="Base">The weight under the scheme.</param>
/// <param name="StableFrom">The lower end.</param>
/// <param name="StableTo">The upper end.</param>
public sealed record WeightFractionsEntry(string Base, string StableFrom, string StableTo);
