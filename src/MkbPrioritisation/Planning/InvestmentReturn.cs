using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>
/// What flows back to the public purse for what is invested. The return on investment is what flows back in all years of the
/// plan over the total investment, so that 1 is as much as was invested; it is no yearly rate, and nothing is discounted. All
/// is exact.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record InvestmentReturn
{
    private InvestmentReturn()
    {
    }

    /// <summary>The lower end: the least that flows back over the most that is invested.</summary>
    public required Fraction Low { get; init; }

    /// <summary>
    /// The upper end: the most that flows back over the least that is invested; <see langword="null"/> where that may be
    /// nothing, so that there is no end.
    /// </summary>
    public required Fraction? High { get; init; }

    /// <summary>The middle of what flows back over the middle of what is invested, and not the middle of the two ends.</summary>
    public required Fraction Middle { get; init; }

    /// <summary>
    /// The first year by whose end at least as much has flowed back as was invested, where anything was, by the middles of
    /// their ranges; <see langword="null"/> where that is after the plan's last year. Where all years are printed as zero,
    /// what counts is what counts under a budget: of each measure its total, spread evenly over the years printed of it.
    /// </summary>
    public required int? PayBackYear { get; init; }

    /// <summary>The two ends, the middle and the year.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Low}..{(High is { } high ? $"{high}" : "∞")}, {Middle}{(PayBackYear is { } year ? $", {year}" : "")}");

    /// <summary>The return of measures, whose figures together these are, or <see langword="null"/> where nothing is invested.</summary>
    internal static InvestmentReturn? Of(PlanFigures figures, IReadOnlyList<PlannedMeasure> measures, decimal percent)
    {
        var (share, investment) = (Fraction.FromDecimal(percent) / 100, figures.TotalInvestment);
        if (investment.High.Amount <= 0)
            return null;
        var (low, high) =
            (Fraction.FromDecimal(figures.ValueAdded.Total.Low.Amount) * share, Fraction.FromDecimal(figures.ValueAdded.Total.High.Amount) * share);
        return new()
        {
            Low = low / Fraction.FromDecimal(investment.High.Amount),
            High = investment.Low.Amount > 0 ? high / Fraction.FromDecimal(investment.Low.Amount) : null,
            Middle = (low + high) / (Fraction.FromDecimal(investment.Low.Amount) + Fraction.FromDecimal(investment.High.Amount)),
            PayBackYear = PayBack(figures, measures, share),
        };
    }

    private static int? PayBack(PlanFigures figures, IReadOnlyList<PlannedMeasure> measures, Fraction share)
    {
        var isSpread = figures.Investment.Total.High.Amount == 0;
        var (invested, back) = (Fraction.Zero, Fraction.Zero);
        foreach (var (year, level) in figures.ValueAdded)
        {
            invested += isSpread ? TwiceCounted(measures, year) : Twice(figures.Investment.In(year));
            back += Twice(level) * share;
            if (invested.Sign > 0 && back >= invested)
                return year;
        }

        return null;
    }

    private static Fraction TwiceCounted(IReadOnlyList<PlannedMeasure> measures, int year) =>
        measures.Select(measure => measure.ExactlyCountedIn(year)).Aggregate(Fraction.Zero, (sum, amount) => sum + amount.Low + amount.High);

    private static Fraction Twice(MoneyRange amount) => Fraction.FromDecimal(amount.Low.Amount) + Fraction.FromDecimal(amount.High.Amount);
}
