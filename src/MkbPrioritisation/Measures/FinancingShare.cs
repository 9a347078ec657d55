using System.Globalization;

namespace MkbPrioritisation.Measures;

/// <summary>The part of a measure's investment that a source of financing pays.</summary>
/// <param name="Source">The id of one of the sources that the collection declares.</param>
/// <param name="Percent">The share, in whole per cents, 1–100.</param>
public sealed record FinancingShare(string Source, int Percent)
{
    /// <summary>The share and the source, such as <c>25% regional-funds</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent}% {Source}");
}
