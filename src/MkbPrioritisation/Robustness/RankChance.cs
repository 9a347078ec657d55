using System.Globalization;

namespace MkbPrioritisation.Robustness;

/// <summary>How likely a rank is.</summary>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="Chance">Its chance, above 0 and at most 1.</param>
public readonly record struct RankChance(int Rank, double Chance)
{
    /// <summary>The rank and its chance, such as <c>3: 0.25</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}: {Chance}");
}
