using System.Globalization;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Explanation;

/// <summary>How far two scores are apart: an exact fraction, never negative.</summary>
internal readonly record struct ScoreDistance
{
    private ScoreDistance(Int128 numerator, Int128 denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    private Int128 Numerator { get; }

    private Int128 Denominator { get; }

    public bool IsZero => Numerator == 0;

    public static ScoreDistance Between(Score one, Score other)
    {
        var difference = Int128.Abs(((Int128)one.Numerator * other.Denominator) - ((Int128)other.Numerator * one.Denominator));
        Int128 denominator = (Int128)one.Denominator * other.Denominator;
        var (divisor, rest) = (denominator, difference);
        while (rest != 0)
            (divisor, rest) = (rest, divisor % rest);
        return new(difference / divisor, denominator / divisor);
    }

    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>Two decimals and the fraction: <c>0.17 (1/6)</c>; a whole number stands alone.</summary>
    public override string ToString()
    {
        var hundredths = ((Numerator * 200) + Denominator) / (Denominator * 2);
        var decimals = string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}");
        return Denominator == 1 ? decimals : string.Create(CultureInfo.InvariantCulture, $"{decimals} ({Numerator}/{Denominator})");
    }
}
