using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>What a firm gave beside what a public source has.</summary>
/// <param name="Key">The key of the figure in profiles.</param>
/// <param name="Given">What the firm gave; <see langword="null"/> where it did not.</param>
/// <param name="Public">What the public source has.</param>
public sealed record PublicComparison(string Key, decimal? Given, decimal Public)
{
    /// <summary>
    /// By what part of the public figure the given one is above it, exactly, or below it where negative; <see langword="null"/>
    /// where none was given or the public one is 0.
    /// </summary>
    public Fraction? Deviation => Given is { } given && Public != 0
        ? (Fraction.FromDecimal(given) - Fraction.FromDecimal(Public)) / Fraction.Abs(Fraction.FromDecimal(Public))
        : null;

    /// <summary>Whether the two are equal within a margin, which counts as within.</summary>
    /// <param name="percent">The margin, in per cent of the public figure; not negative.</param>
    /// <returns>Whether they are; <see langword="null"/> where no figure was given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The margin is negative.</exception>
    public bool? IsWithin(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        return Given is null ? null : Deviation is { } deviation ? Fraction.Abs(deviation) <= Fraction.FromDecimal(percent) / 100 : Given == Public;
    }
}
