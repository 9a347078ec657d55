namespace MkbPrioritisation.Quantities;

/// <content>What fractions are reckoned and compared with.</content>
public readonly partial struct Fraction
{
    // Products of two such numbers, and sums of two such products, fit.
    private const long Short = 1L << 30;

    private bool IsShort => _large is null && Math.Abs(_numerator) < Short && _denominatorLessOne < Short;

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="whole">The number.</param>
    public static implicit operator Fraction(long whole) => new(whole, 1);

    /// <summary>A decimal number as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>The sum.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static Fraction operator +(Fraction left, Fraction right) => left.IsShort && right.IsShort
        ? new((left._numerator * right.SmallDenominator) + (right._numerator * left.SmallDenominator), left.SmallDenominator * right.SmallDenominator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The opposite.</summary>
    /// <param name="value">The fraction.</param>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Fraction operator *(Fraction left, Fraction right) => left.IsShort && right.IsShort
        ? new(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Sign == 0
        ? throw new DivideByZeroException("A fraction cannot be divided by zero.")
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two fractions are equal.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether a fraction is less than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is more than another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at most another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at least another.</summary>
    /// <param name="left">The first fraction.</param>
    /// <param name="right">The second fraction.</param>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
