namespace MkbPrioritisation.Measures;

/// <summary>A share of the firms of each size class, in whole per cents, 0–100; <see langword="null"/> where it is not known.</summary>
public sealed record SizeShares
{
    private const int Whole = 100;

    /// <summary>Of firms of 2 to 9 people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 100.</exception>
    public int? Micro { get; init => field = Checked(value); }

    /// <summary>Of firms of 10 to 49 people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 100.</exception>
    public int? Small { get; init => field = Checked(value); }

    /// <summary>Of firms of 50 to 249 people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 100.</exception>
    public int? Medium { get; init => field = Checked(value); }

    /// <summary>No share that is known.</summary>
    internal static SizeShares None { get; } = new();

    private static int? Checked(int? value) => value is < 0 or > Whole
        ? throw new ArgumentOutOfRangeException(nameof(value), value, "A share is from 0 to 100 per cent.")
        : value;
}
