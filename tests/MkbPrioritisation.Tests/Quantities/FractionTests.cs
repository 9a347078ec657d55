using System.Globalization;
using System.Numerics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Quantities;

public sealed class FractionTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData(2, 12, "1/6")]
    [InlineData(-2, 12, "-1/6")]
    [InlineData(2, -12, "-1/6")]
    [InlineData(-7, -7, "1")]
    [InlineData(0, -7, "0")]
    public void A_fraction_is_in_lowest_terms_with_its_sign_above(long numerator, long denominator, string text)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal(text, fraction.ToString());
        Assert.Equal(Fraction.Parse(text), fraction);
        Assert.Equal(Fraction.Parse(text).GetHashCode(), fraction.GetHashCode());
        Assert.True(fraction.Denominator > 0);
    }

    [Fact]
    public void The_default_fraction_is_zero()
    {
        Assert.Equal(Fraction.Zero, new Fraction(0, 5));
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(Fraction.One, default(Fraction) + 1);
    }

    [Fact]
    public void There_is_no_denominator_zero_and_no_division_by_it()
    {
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, 0)).ParamName);
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
    }

    [Fact]
    public void Sums_products_and_quotients_are_exact()
    {
        Fraction half = new(1, 2), third = new(1, 3);

        Assert.Equal(new Fraction(5, 6), half + third);
        Assert.Equal(new Fraction(1, 6), half - third);
        Assert.Equal(new Fraction(-1, 6), third - half);
        Assert.Equal(new Fraction(1, 6), half * third);
        Assert.Equal(new Fraction(3, 2), half / third);
        Assert.Equal(new Fraction(-3, 2), half / -third);
        Assert.Equal(new Fraction(1, 6), Fraction.Abs(third - half));
        Assert.Equal(third, Fraction.Min(half, third));
    }

    [Fact]
    public void Numbers_beyond_sixty_four_bits_do_not_overflow()
    {
        var one = new Fraction(BigInteger.Pow(2, 200) + 1, BigInteger.Pow(2, 200));

        Assert.True(one > 1);
        Assert.Equal(new Fraction(1, BigInteger.Pow(2, 200)), one - 1);
        Assert.Equal(1.0, one.ToDouble());
        Assert.Equal(Fraction.FromDecimal(decimal.MaxValue), new Fraction(BigInteger.Pow(2, 96) - 1));
    }

    [Fact]
    public void A_decimal_is_a_fraction_exactly()
    {
        Assert.Equal(new Fraction(-1, 8), Fraction.FromDecimal(-0.125m));
        Assert.Equal(new Fraction(1, 10), Fraction.FromDecimal(0.1m));
    }

    [Fact]
    public void Fractions_compare_by_value()
    {
        Fraction third = new(1, 3), more = new(333_333_333_333_333_334, 1_000_000_000_000_000_000);

        Assert.True(third < more && third <= more && more > third && more >= third && third != more);
        Assert.Equal(0, third.CompareTo(new(2, 6)));
    }

    [Theory]
    [InlineData(11, 3, "F2", "3,67")]
    [InlineData(11, 3, "0.0", "3,7")]
    [InlineData(11, 3, "P0", "367%")]
    [InlineData(-1, 8, "F2", "-0,13")]
    [InlineData(1, 8, "F2", "0,13")]
    [InlineData(201, 200, "F2", "1,01")]
    [InlineData(12_345, 1, "N1", "12.345,0")]
    [InlineData(5, 2, "0.####", "2,5")]
    [InlineData(11, 3, "Q", "11/3")]
    [InlineData(11, 3, "q", "11/3")]
    [InlineData(11, 3, "G", "11/3")]
    [InlineData(11, 3, null, "11/3")]
    public void A_numeric_format_rounds_the_exact_value_and_takes_the_culture(long numerator, long denominator, string? format, string text)
    {
        var fraction = new Fraction(numerator, denominator);
        Span<char> written = stackalloc char[20];

        Assert.Equal(text, fraction.ToString(format, Dutch).Replace("\u00A0", "", StringComparison.Ordinal));
        Assert.True(fraction.TryFormat(written, out var length, format, Dutch));
        Assert.Equal(text, written[..length].ToString().Replace("\u00A0", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fraction_just_below_a_half_rounds_down_however_near_it_is()
    {
        var belowHalf = new Fraction(1, 2) - new Fraction(1, BigInteger.Pow(10, 60));

        Assert.Equal("0", belowHalf.ToString("F0", CultureInfo.InvariantCulture));
        Assert.Equal("1", new Fraction(1, 2).ToString("F0", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_number_beyond_decimals_is_formatted_in_whole()
    {
        var large = new Fraction(BigInteger.Pow(10, 40) + 1, 2);

        Assert.Equal($"5{new string('0', 38)}1.00", large.ToString("F2", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_format_that_numbers_have_not_is_refused() =>
        Assert.Throws<FormatException>(() => Fraction.One.ToString("Z9", CultureInfo.InvariantCulture));

    [Fact]
    public void Too_small_a_span_gets_nothing()
    {
        Assert.False(new Fraction(11, 3).TryFormat(new char[3], out var written, "Q", provider: null));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1 / 2")]
    [InlineData("3.5")]
    [InlineData("1e3")]
    [InlineData("1/2/3")]
    public void What_is_no_fraction_is_refused(string text)
    {
        Assert.False(Fraction.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Fraction.Parse(text));
    }

    [Fact]
    public void A_text_too_long_to_read_at_once_is_refused() => Assert.False(Fraction.TryParse(new string('9', 1_001), out _));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(long.MaxValue, 7)]
    [InlineData(-7, long.MaxValue)]
    public void The_double_is_the_nearest(long numerator, long denominator)
    {
        var fraction = new Fraction(numerator, denominator);
        var shown = fraction.ToDouble();

        Fraction Distance(double number) => Fraction.Abs(Exactly(number) - fraction);
        Assert.True(Distance(shown) <= Distance(Math.BitDecrement(shown)));
        Assert.True(Distance(shown) <= Distance(Math.BitIncrement(shown)));
    }

    private static Fraction Exactly(double number)
    {
        var exponent = Math.ILogB(number) - 60;
        var digits = (BigInteger)Math.ScaleB(number, -exponent);
        return exponent > 0 ? new(digits << exponent) : new(digits, BigInteger.One << -exponent);
    }
}
