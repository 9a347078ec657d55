using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>A criterion's exact weight in the overall score: a fraction from 0 to 1. The default value is 0.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Weight
{
    private readonly long _denominatorLessOne;

    /// <summary>Creates a weight from a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero, or the fraction is not from 0 to 1.</exception>
    public Weight(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        var divisor = Score.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>The denominator, in lowest terms; at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>The double nearest to the weight; for showing, never for comparing.</summary>
    /// <returns>A number from 0 to 1.</returns>
    public double ToDouble() => (double)Numerator / Denominator;

    /// <summary>The weight as a fraction in lowest terms, such as <c>1/6</c>, or as 0 or 1.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
