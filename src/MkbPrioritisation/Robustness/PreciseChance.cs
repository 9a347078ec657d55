namespace MkbPrioritisation.Robustness;

/// <summary>
/// A chance as the sum of two doubles, the second what the first leaves: some 31 digits, so that after all sums and products the
/// nearest double is still that of the exact chance, and what is certain is 1.
/// </summary>
/// <remarks>
/// T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971). Every step
/// rounds as IEEE 754 says, so that all machines have the same digits.
/// </remarks>
internal readonly record struct PreciseChance(double High, double Low) : IChance<PreciseChance>
{
    public static PreciseChance None => default;

    public static PreciseChance Certain => new(1, 0);

    public static double Negligible => 0;

    public double Value => High;

    public static PreciseChance Ratio(double part, double whole)
    {
        var high = part / whole;
        return Normal(high, Math.FusedMultiplyAdd(-high, whole, part) / whole);
    }

    public static PreciseChance operator +(PreciseChance one, PreciseChance other)
    {
        var sum = one.High + other.High;
        var part = sum - one.High;
        var left = (one.High - (sum - part)) + (other.High - part);
        return Normal(sum, left + one.Low + other.Low);
    }

    public static PreciseChance operator *(PreciseChance one, PreciseChance other)
    {
        var product = one.High * other.High;
        var left = Math.FusedMultiplyAdd(one.High, other.High, -product);
        return Normal(product, left + ((one.High * other.Low) + (one.Low * other.High)));
    }

    private static PreciseChance Normal(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
