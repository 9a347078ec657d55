using System.Globalization;

namespace MkbPrioritisation.Quantities;

/// <summary>The figure behind a score: money per year or a time span, single or a range.</summary>
public sealed record Estimate
{
    // A figure of more than fifteen digits is not read back; only one in years can have that many in months.
    private const decimal LongestInMonths = 1_000_000_000_000_000m;

    /// <summary>Creates an estimate.</summary>
    /// <param name="low">The lower end, in <paramref name="unit"/>; not negative.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <param name="unit">What the figures count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or reversed.</exception>
    public Estimate(decimal low, decimal high, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
        Unit = unit;
    }

    /// <summary>The lower end, in <see cref="Unit"/>: whole currency units per year, or months.</summary>
    public decimal Low { get; }

    /// <summary>The upper end, in <see cref="Unit"/>; equal to <see cref="Low"/> for a single figure.</summary>
    public decimal High { get; }

    /// <summary>What the figures count.</summary>
    public Unit Unit { get; }

    /// <summary>The middle of the two ends.</summary>
    public decimal Midpoint => Low + ((High - Low) / 2);

    /// <summary>What a formula makes, rounded to whole units of the currency or tenths of a month, from zero on.</summary>
    /// <param name="range">The exact range; not below 0.</param>
    /// <param name="unit">What it counts.</param>
    /// <returns>The estimate nearest to it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range goes below 0.</exception>
    public static Estimate Of(FractionRange range, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var decimals = unit.Currency is null ? 1 : 0;
        return new(range.Low.Round(decimals), range.High.Round(decimals), unit);
    }

    /// <summary>The estimate as measure files write it, such as <c>EUR 100-500 mln</c> or <c>8 months</c>.</summary>
    /// <returns>The text; reading it gives an equal estimate.</returns>
    public override string ToString() => Say(word => word);

    /// <summary>The estimate as <see cref="ToString"/> gives it, with another word for <c>months</c>, <c>bn</c> and their like.</summary>
    internal string Say(Func<string, string> term) => Unit.Currency is { } currency
        ? new MoneyRange(new(Low, currency), new(High, currency)).Say(term)
        : SayMonths(term);

    private string SayMonths(Func<string, string> term)
    {
        var inYears = (Low % 12 == 0 && High % 12 == 0 && High > 0) || High >= LongestInMonths;
        var (low, high) = inYears ? (Low / 12, High / 12) : (Low, High);
        var figures = low == high
            ? Money.Written(high)
            : $"{Money.Written(low)}-{Money.Written(high)}";
        var word = (inYears, figures) switch
        {
            (true, "1") => "year",
            (true, _) => "years",
            (false, "1") => "month",
            (false, _) => "months",
        };
        return $"{figures} {term(word)}";
    }
}
