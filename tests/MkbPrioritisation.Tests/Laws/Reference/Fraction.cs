using System.Numerics;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Laws.Reference;

/// <summary>A fraction of any size, compared by cross-multiplication: slow, and too simple to be wrong.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction Of(Score score) => new(score.ToFraction().Numerator, score.ToFraction().Denominator);

    public static Fraction Of(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        var significand = (bits & 0xFFFFFFFFFFFFF) | 0x10000000000000;
        return exponent >= 0 ? new(significand * BigInteger.Pow(2, exponent), 1) : new(significand, BigInteger.Pow(2, -exponent));
    }

    public static Fraction Mean(params IReadOnlyCollection<Fraction> items)
    {
        var sum = items.Aggregate((x, y) => x + y);
        return new(sum.Numerator, sum.Denominator * items.Count);
    }

    public static Fraction operator +(Fraction x, Fraction y) =>
        new((x.Numerator * y.Denominator) + (y.Numerator * x.Denominator), x.Denominator * y.Denominator);

    public static Fraction operator -(Fraction x, Fraction y) => x + new Fraction(-y.Numerator, y.Denominator);

    public static Fraction operator *(Fraction x, Fraction y) => new(x.Numerator * y.Numerator, x.Denominator * y.Denominator);

    public static Fraction operator /(Fraction x, Fraction y) => x * new Fraction(y.Denominator * y.Numerator.Sign, BigInteger.Abs(y.Numerator));

    public static bool operator <(Fraction x, Fraction y) => x.CompareTo(y) < 0;

    public static bool operator >(Fraction x, Fraction y) => x.CompareTo(y) > 0;

    public static bool operator <=(Fraction x, Fraction y) => x.CompareTo(y) <= 0;

    public static bool operator >=(Fraction x, Fraction y) => x.CompareTo(y) >= 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);
}
