using System.Numerics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Progress;

/// <summary>An amount that a measure is planned to take or yield, by year and in all.</summary>
/// <param name="years">The years for which the measure's plan gives a figure.</param>
/// <param name="figures">The figures.</param>
/// <param name="total">The total, as the plan gives it.</param>
internal sealed class PlannedQuantity(IReadOnlyCollection<int> years, YearlyAmounts figures, MoneyRange total)
{
    private readonly MoneyRange _all = figures.Total;

    private bool IsEven => _all.High.Amount == 0;

    /// <summary>The progress of the amount, of which some years are reported.</summary>
    /// <param name="reported">What is reported, by year.</param>
    /// <param name="lastYear">The last year of which anything is reported of any measure; <see langword="null"/> where there is none.</param>
    public QuantityProgress Progress(IReadOnlyDictionary<int, decimal> reported, int? lastYear)
    {
        if (reported.Count == 0)
            return new(lastYear is null ? null : Of([.. years.Where(year => year <= lastYear)]), actual: null, projected: null, total);
        var actual = reported.Values.Sum();
        return new(Of([.. reported.Keys]), new(actual, figures.Currency), Projected(actual, [.. reported.Keys]), total);
    }

    private MoneyRange Of(IReadOnlyCollection<int> some)
    {
        var sum = Sum(some);
        if (IsEven)
            return Range(Down(Part(total.Low.Amount, EvenShare(some))), Up(Part(total.High.Amount, EvenShare(some))));
        var low = _all.Low.Amount == 0 ? sum.Low.Amount : Down(Part(total.Low.Amount, Share(sum.Low, _all.Low)));
        var high = Up(Part(total.High.Amount, Share(sum.High, _all.High)));
        return Range(Math.Min(low, sum.Low.Amount), Math.Max(high, sum.High.Amount));
    }

    private Money? Projected(decimal actual, IReadOnlyCollection<int> some)
    {
        // Of a plan that is nothing in all, no share is known.
        var share = !IsEven ? Share(Sum(some).Midpoint, _all.Midpoint) : total.High.Amount > 0 ? EvenShare(some) : Fraction.Zero;
        return share.Sign > 0 && (Fraction.FromDecimal(actual) / share).Round(0) is <= ActualFigures.MostAmount and var all ? new(all, figures.Currency) : null;
    }

    private MoneyRange Sum(IEnumerable<int> some) => some.Aggregate(MoneyRange.Zero(figures.Currency), (sum, year) => sum + figures.In(year));

    private Fraction EvenShare(IEnumerable<int> some) => new(some.Count(years.Contains), years.Count);

    private MoneyRange Range(decimal low, decimal high) => new(new(low, figures.Currency), new(high, figures.Currency));

    private static Fraction Share(Money part, Money whole) => Fraction.FromDecimal(part.Amount) / Fraction.FromDecimal(whole.Amount);

    private static Fraction Part(decimal whole, Fraction share) => Fraction.FromDecimal(whole) * share;

    private static decimal Down(Fraction amount) => (decimal)BigInteger.Divide(amount.Numerator, amount.Denominator);

    private static decimal Up(Fraction amount) => (decimal)BigInteger.Divide(amount.Numerator + amount.Denominator - 1, amount.Denominator);
}
