using System.Numerics;
using MkbPrioritisation.Planning.Search;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>
/// What measures use of the limits of a budget, in whole numbers over one denominator, so that no comparison rounds: a
/// third of an amount stays a third.
/// </summary>
internal sealed class BudgetUse
{
    private readonly Dictionary<PlannedMeasure, BigInteger[]> _uses;

    public BudgetUse(IReadOnlyList<PlannedMeasure> measures, YearlyAmounts budget, Money? total)
    {
        var limits = budget.Select(year => Fraction.FromDecimal(year.Amount.High.Amount))
            .Concat(total is { } most ? [Fraction.FromDecimal(most.Amount)] : [])
            .ToArray();
        var figures = WholeNumbers.Of(limits.Concat(measures.SelectMany(measure => Uses(measure, budget, total is not null)))).Figures;
        Limits = figures[..limits.Length];
        _uses = measures.Index().ToDictionary(item => item.Item, item => figures[((item.Index + 1) * limits.Length)..((item.Index + 2) * limits.Length)]);
    }

    /// <summary>What may be used of each limit: of the years of the budget, then of all years together.</summary>
    public BigInteger[] Limits { get; }

    /// <summary>What a measure uses of each limit.</summary>
    public BigInteger[] Of(PlannedMeasure measure) => _uses[measure];

    /// <summary>What is left of each limit beside measures; below nothing where they use more.</summary>
    public BigInteger[] LeftBeside(IEnumerable<PlannedMeasure> measures) => LeftBeside(measures, Limits);

    /// <summary>Whether measures stay within every limit together.</summary>
    public bool Fits(IEnumerable<PlannedMeasure> measures) => !IsPassed(LeftBeside(measures));

    /// <summary>Whether a limit is passed, by what is left of each.</summary>
    public static bool IsPassed(BigInteger[] left) => Array.Exists(left, rest => rest.Sign < 0);

    /// <summary>Whether a measure stays within what is left of each limit once another, which is counted in it, makes place.</summary>
    public bool FitsInPlaceOf(PlannedMeasure chosen, PlannedMeasure other, BigInteger[] left)
    {
        var (freed, used) = (Of(chosen), Of(other));
        return Enumerable.Range(0, left.Length).All(limit => left[limit] + freed[limit] >= used[limit]);
    }

    /// <summary>What measures leave of what is left of each limit; below nothing where they use more.</summary>
    public BigInteger[] LeftBeside(IEnumerable<PlannedMeasure> measures, BigInteger[] of)
    {
        var left = (BigInteger[])of.Clone();
        foreach (var measure in measures)
        {
            foreach (var (limit, used) in Of(measure).Index())
                left[limit] -= used;
        }

        return left;
    }

    private static Fraction[] Uses(PlannedMeasure measure, YearlyAmounts budget, bool withTotal) =>
    [
        .. budget.Select(year => measure.ExactlyCountedIn(year.Year).High),
        .. withTotal ? [Fraction.FromDecimal(measure.Figures.TotalInvestment.High.Amount)] : Array.Empty<Fraction>(),
    ];
}
