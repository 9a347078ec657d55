using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Planning;

/// <summary>A measure of a plan, with its place in the ranking.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedMeasure
{
    internal PlannedMeasure(RankedMeasure ranked, decimal scale, bool isRequired, PlanFigures figures)
    {
        Ranked = ranked;
        Scale = scale;
        IsRequired = isRequired;
        Figures = figures;
    }

    /// <summary>The measure and its place in the ranking.</summary>
    public RankedMeasure Ranked { get; }

    /// <summary>The measure's own plan, at its own size.</summary>
    public MeasurePlan Plan => Ranked.Measure.Plan!;

    /// <summary>How many times its own size the measure is planned; mostly 1.</summary>
    public decimal Scale { get; }

    /// <summary>Whether the measure is planned whatever else is chosen.</summary>
    public bool IsRequired { get; }

    /// <summary>What the measure takes and yields at that size.</summary>
    public PlanFigures Figures { get; }

    /// <summary>How many are planned to take part at that size; <see langword="null"/> where it is not said.</summary>
    public PlannedParticipants? Participants => Plan.Participants?.Times(Scale);

    /// <summary>
    /// Whether every year of the plan is printed as zero although the total is not. Under a budget the total then counts,
    /// spread evenly over those years, as the money is spent in some of them.
    /// </summary>
    public bool IsSpread => Figures.TotalInvestment.High.Amount > 0 && Plan.Investment.All(year => year.Amount.High.Amount == 0);

    /// <summary>
    /// The years that are printed as zero beside others that are not. They count as nothing under a budget, although a
    /// figure that was rounded to zero may stand behind them.
    /// </summary>
    public IReadOnlyList<int> ZeroYears =>
        [.. Plan.Investment.Where(year => year.Amount.High.Amount == 0 && Plan.Investment.Total.High.Amount > 0).Select(year => year.Year)];

    /// <summary>What counts against a budget of a year: what is invested in it, or the year's part of a total that <see cref="IsSpread"/>.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The amount, for showing: a part that has no end in decimals is rounded, and budgets are held against it exactly.</returns>
    public MoneyRange CountedIn(int year) => !IsSpread ? Figures.Investment.In(year)
        : Plan.Investment.Any(amount => amount.Year == year) ? Figures.TotalInvestment * (1m / Plan.Investment.Count)
        : MoneyRange.Zero(Plan.Currency);

    /// <summary>The ends of what counts in a year, in which a third of an amount stays a third.</summary>
    internal (Fraction Low, Fraction High) ExactlyCountedIn(int year)
    {
        var (amount, parts) = !IsSpread ? (Figures.Investment.In(year), 1)
            : Plan.Investment.Any(printed => printed.Year == year) ? (Figures.TotalInvestment, Plan.Investment.Count)
            : (MoneyRange.Zero(Plan.Currency), 1);
        return (Fraction.FromDecimal(amount.Low.Amount) / parts, Fraction.FromDecimal(amount.High.Amount) / parts);
    }

    /// <summary>The id and the figures.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Ranked.Measure.Id}{(Scale == 1 ? "" : $" × {Scale}")}: {Figures}");
}
