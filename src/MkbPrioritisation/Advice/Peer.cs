using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Advice;

/// <summary>A firm to compare with. What is not known of it is <see langword="null"/> and counts nowhere.</summary>
/// <param name="Sector">The first two digits of its SBI code.</param>
/// <param name="Size">Its size class.</param>
public sealed record Peer(string Sector, SizeClass Size)
{
    /// <summary>The first two digits of its SBI code.</summary>
    public string Sector { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        Sector ?? throw new ArgumentNullException(nameof(Sector));

    /// <summary>Its size class.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public SizeClass Size { get; init => field = Defined.Require(value, nameof(Size)); } = Defined.Require(Size);

    /// <summary>Growth of productivity over the same years, in per cent.</summary>
    public decimal? ProductivityGrowth { get; init; }

    /// <summary>Growth of FTE over the same years, in per cent.</summary>
    public decimal? JobGrowth { get; init; }

    /// <summary>The cash buffer in days.</summary>
    public decimal? CashBufferDays { get; init; }

    /// <summary>The quick ratio.</summary>
    public decimal? QuickRatio { get; init; }

    /// <summary>The solvency, in per cent.</summary>
    public decimal? Solvency { get; init; }

    /// <summary>The productivity in the later year, in euros for each FTE, on the same basis as the firm's.</summary>
    public decimal? Productivity { get; init; }
}
