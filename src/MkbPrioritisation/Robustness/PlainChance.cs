namespace MkbPrioritisation.Robustness;

/// <summary>A chance as one double, for long rankings.</summary>
internal readonly record struct PlainChance(double Value) : IChance<PlainChance>
{
    public static PlainChance None => default;

    public static PlainChance Certain => new(1);

    // Far below what a figure may be off: what is dropped along the way adds up to nothing that shows.
    public static double Negligible => 1e-30;

    public static PlainChance Ratio(double part, double whole) => new(part / whole);

    public static PlainChance operator +(PlainChance one, PlainChance other) => new(one.Value + other.Value);

    public static PlainChance operator *(PlainChance one, PlainChance other) => new(one.Value * other.Value);
}
