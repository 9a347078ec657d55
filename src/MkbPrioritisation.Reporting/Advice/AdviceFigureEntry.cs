using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What one indicator comes to for a firm, as JSON holds it.</summary>
public sealed record AdviceFigureEntry
{
    /// <summary>
    /// <c>earlier-productivity</c>, <c>later-productivity</c>, <c>productivity-growth</c>, <c>job-growth</c>,
    /// <c>cash-buffer-days</c>, <c>quick-ratio</c> or <c>solvency</c>; growths and solvency are parts of one, so 0.4 is 40 %.
    /// </summary>
    public required string Indicator { get; init; }

    /// <summary>The formula over the keys of the profile.</summary>
    public required string Formula { get; init; }

    /// <summary>The figures it was fed, by key; without those that are missing.</summary>
    public required IReadOnlyDictionary<string, decimal> Inputs { get; init => field = Frozen.Map(value); }

    /// <summary>The keys of the figures that are missing.</summary>
    public required IReadOnlyList<string> Missing { get; init => field = Frozen.List(value); }

    /// <summary>The value, rounded to ten decimals; absent where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value as an exact fraction.</summary>
    public string? Fraction { get; init; }

    /// <summary>The value from which all is well; absent where there is none.</summary>
    public decimal? Mark { get; init; }

    /// <summary>Whether it is; absent where there is no value or no mark.</summary>
    public bool? IsAboveMark { get; init; }
}
