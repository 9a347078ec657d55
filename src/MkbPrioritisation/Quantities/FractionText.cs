using System.Globalization;
using System.Numerics;

namespace MkbPrioritisation.Quantities;

/// <summary>A fraction as a text and as a rounded number.</summary>
internal static class FractionText
{
    // Reading digits takes the square of their number.
    private const int LongestText = 1_000;

    // Every whole number of so many digits fits into a decimal.
    private const int Digits = 28;

    public static bool TryParse(string? text, out Fraction fraction)
    {
        fraction = default;
        if (text is null || text.Length > LongestText)
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (above, below) = slash < 0 ? (text, "1") : (text[..slash], text[(slash + 1)..]);
        if (!BigInteger.TryParse(above, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || !BigInteger.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator.IsZero)
        {
            return false;
        }

        fraction = new(numerator, denominator);
        return true;
    }

    public static double ToDouble(BigInteger numerator, BigInteger denominator)
    {
        // Rounding the two and then their quotient would be rounding twice. These are 62 or 63 binary digits of the quotient,
        // the last of which also says whether anything is left, so that the conversion is the only rounding.
        var size = BigInteger.Abs(numerator);
        var shift = (int)(62 - (size.GetBitLength() - denominator.GetBitLength()));
        var scaled = shift > 0 ? (size << shift, denominator) : (size, denominator << -shift);
        var quotient = BigInteger.DivRem(scaled.Item1, scaled.Item2, out var rest);
        var digits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return numerator.Sign * Math.ScaleB(digits, -shift);
    }

    public static string Format(Fraction fraction, string format, IFormatProvider? provider)
    {
        var size = BigInteger.Abs(fraction.Numerator);
        var wholeDigits = size < fraction.Denominator ? 0 : (int)BigInteger.Log10(size / fraction.Denominator) + 1;
        return wholeDigits < Digits
            ? ToDecimal(fraction, Digits - 1 - wholeDigits).ToString(format, provider)
            : (Whole(size, fraction.Denominator) * fraction.Sign).ToString(format, provider);
    }

    public static bool TryCopy(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    // The digits are cut off, and a last 0 or 5 goes up where anything was: then rounding to fewer digits gives what rounding
    // the exact value would, as no half arises that was none.
    private static decimal ToDecimal(Fraction fraction, int decimals)
    {
        var scaled = BigInteger.Abs(fraction.Numerator) * BigInteger.Pow(10, decimals);
        var units = BigInteger.DivRem(scaled, fraction.Denominator, out var rest);
        if (!rest.IsZero && (int)(units % 5) == 0)
            units++;
        var number = (UInt128)units;
        var cut = new decimal((int)(uint)number, (int)(uint)(number >> 32), (int)(uint)(number >> 64), fraction.Sign < 0, (byte)decimals);
        return Money.Plain(cut);
    }

    private static BigInteger Whole(BigInteger numerator, BigInteger denominator) => ((numerator * 2) + denominator) / (denominator * 2);
}
