
namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What one indicator comes to for a firm, as JSON holds it.</summary>
/// <param name="Indicator">
/// <c>earlier-productivity</c>, <c>later-productivity</c>, <c>productivity-growth</c>, <c>job-growth</c>,
/// <c>cash-buffer-days</c>, <c>quick-ratio</c> or <c>solvency</c>; growths and solvency are parts of one, so 0.4 is 40 %.
/// </param>
/// <param name="Formula">The formula over the keys of the profile.</param>
/// <param name="Inputs">The figures it was fed, by key; without those that are missing.</param>
/// <param name="Missing">The keys of the figures that are missing.</param>
/// <param name="Value">The value, rounded to ten decimals; absent where there is none.</param>
/// <param name="Fraction">The value as an exact fraction.</param>
/// <param name="Mark">The value from which all is well; absent where there is none.</param>
/// <param name="IsAboveMark">Whether it is; absent where there is no value or no mark.</param>
public sealed record AdviceFigureEntry(
    string Indicator,
    string Formula,
    IReadOnlyDictionary<string, decimal> Inputs,
    IReadOnlyList<string> Missing,
    decimal? Value,
    string? Fraction,
    decimal? Mark,
    bool? IsAboveMark);
