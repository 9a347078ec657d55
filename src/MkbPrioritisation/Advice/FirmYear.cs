namespace MkbPrioritisation.Advice;

/// <summary>A firm's figures for one year; what is not known is <see langword="null"/>.</summary>
public sealed record FirmYear
{
    /// <summary>The year, 1900–2100.</summary>
    public int? Year { get; init; }

    /// <summary>The gross margin, in euros; below zero for a loss.</summary>
    public decimal? GrossMargin { get; init; }

    /// <summary>The wage costs, in euros; not negative.</summary>
    public decimal? WageCosts { get; init; }

    /// <summary>The jobs in full-time equivalents; above zero.</summary>
    public decimal? Fte { get; init; }
}
