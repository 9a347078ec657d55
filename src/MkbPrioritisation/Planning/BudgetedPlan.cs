using System.Diagnostics;
using System.Numerics;
using MkbPrioritisation.Planning.Search;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>
/// Which measures of a plan fit a budget: taken in the order of the ranking, and the best of all sets. A set fits when
/// what its measures invest in each year of the budget, at most, is within it, and over all years within the total; other
/// years are without limit. No set holds two measures that exclude each other, or one without what it requires.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BudgetedPlan
{
    private readonly Compatibility _compatibility;
    private readonly BudgetUse _use;

    private BudgetedPlan(
        InvestmentPlan plan, PlanOptions options, YearlyAmounts budget, Money? total, IProgress<double>? progress, CancellationToken cancellation)
    {
        (Plan, Budget, Total) = (plan, budget, total);
        _compatibility = new(plan.Measures);
        _use = new(plan.Measures, budget, total);
        RequireChoice(options);
        var byRank = InOrder(TakenInOrder(cancellation));
        var tied = Swaps(byRank, measure => measure.Ranked.Rank, cancellation).ToList();
        ByRank = new(plan, byRank, tied, tied.Count > 0, mostMissed: null);
        var searched = new SearchProgress(progress, searches: 2);
        // The numerators stand over one denominator, so that they compare as the scores do.
        BestOverall = Best(
            measure => measure.Ranked.Overall.Numerators.TwiceValue, most => most / Math.Max(1, 2 * DenominatorOfOverall()), searched, cancellation);
        BestValueAdded = Best(
            measure => Fraction.FromDecimal(measure.Figures.TotalGrowth.Low.Amount) + measure.Figures.TotalGrowth.High.Amount,
            most => most / 2,
            searched,
            cancellation);
    }

    /// <summary>The plan.</summary>
    public InvestmentPlan Plan { get; }

    /// <summary>The most that may be invested in some years; empty where only the total is limited.</summary>
    public YearlyAmounts Budget { get; }

    /// <summary>The most that may be invested over all years; <see langword="null"/> where that has no limit.</summary>
    public Money? Total { get; }

    /// <summary>
    /// What fits when measures are taken in the order of the ranking, each together with what it requires; those that fit
    /// no more, or that one taken before excludes, are passed over.
    /// </summary>
    public PlanSelection ByRank { get; }

    /// <summary>
    /// The set with the greatest sum of overall scores. Of equal sums the set with the least investment wins, then the one
    /// with the measure that stands first in the ranking among those in which the sets differ.
    /// </summary>
    public PlanSelection BestOverall { get; }

    /// <summary>The set with the greatest total growth, by the middle of its range: value added a year in the last year. Ties go as there.</summary>
    public PlanSelection BestValueAdded { get; }

    /// <summary>The budget and how many measures fit.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Limits()}: {ByRank.Measures.Count}, {BestOverall.Measures.Count} or {BestValueAdded.Measures.Count} of {Plan.Measures.Count} measures";

    internal static BudgetedPlan Of(InvestmentPlan plan, PlanOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        var (budget, total) = (options.Budget ?? new(plan.Outline.Currency), options.TotalBudget);
        if (new[] { budget.Currency, total?.Currency }.FirstOrDefault(currency => currency is not null && currency != plan.Outline.Currency) is { } other)
            throw PlanFaults.IsOtherCurrency(plan.Outline.Currency, other, nameof(options));
        if (budget.FirstOrDefault(year => !plan.Years.Contains(year.Year)) is { } outside)
            throw PlanFaults.HasNoYear(outside.Year, string.Join(", ", plan.Years), nameof(options));
        if (total?.Amount < 0 || budget.Any(year => year.Amount.Low.Amount < 0))
            throw PlanFaults.IsNegative(nameof(options));
        return new(plan, options, budget, total, progress, cancellation);
    }

    private void RequireChoice(PlanOptions options)
    {
        var required = _compatibility.Required;
        if (required.FirstOrDefault(measure => _compatibility.GroupOf(measure) is null) is { } unmet)
            throw PlanFaults.RequiresUnplanned(unmet.Ranked.Measure.Id, nameof(options));
        if (_compatibility.Exclusions.FirstOrDefault(pair => required.Contains(pair.Item1) && required.Contains(pair.Item2)) is ({ } one, { } other))
            throw PlanFaults.ExcludeEachOther(one.Ranked.Measure.Id, other.Ranked.Measure.Id, nameof(options));
        if (!_use.Fits(required))
            throw PlanFaults.NeedsMore(string.Join(", ", Needed(required)), Limits(), nameof(options));
    }

    private IEnumerable<string> Needed(IReadOnlyList<PlannedMeasure> measures) => Budget
        .Select(year =>
            new YearAmount(
                year.Year,
                measures.Aggregate(MoneyRange.Zero(Plan.Outline.Currency), (sum, measure) => sum + measure.CountedIn(year.Year))).ToString())
        .Concat(Total is null ? [] : [$"{Plan.Sum(measures).TotalInvestment} in all"]);

    private string Limits() => string.Join(", ", Budget.Select(year => $"{year}").Concat(Total is { } total ? [$"{total} in all"] : []));

    private HashSet<PlannedMeasure> TakenInOrder(CancellationToken cancellation)
    {
        var taken = _compatibility.Required.ToHashSet();
        var left = _use.LeftBeside(taken);
        foreach (var measure in Plan.Measures.Where(_compatibility.Free.ToHashSet().Contains))
        {
            cancellation.ThrowIfCancellationRequested();
            var more = _compatibility.GroupOf(measure)!.Where(needed => !taken.Contains(needed)).ToList();
            if (!_compatibility.CanJoin(more, taken) || _use.LeftBeside(more, left) is var rest && BudgetUse.IsPassed(rest))
                continue;
            taken.UnionWith(more);
            left = rest;
        }

        return taken;
    }

    private PlanSelection Best(
        Func<PlannedMeasure, Fraction> worth, Func<Fraction, Fraction> show, SearchProgress progress, CancellationToken cancellation)
    {
        var (free, required) = (_compatibility.Free, _compatibility.Required);
        var index = free.Index().ToDictionary(item => item.Item, item => item.Index);
        var worths = WholeNumbers.Of(free.Select(worth));
        var investments = WholeNumbers.Of(
            free.Select(measure => Fraction.FromDecimal(measure.Figures.TotalInvestment.Low.Amount) + measure.Figures.TotalInvestment.High.Amount));
        var left = _use.LeftBeside(required);
        var solution = KnapsackSolver.Solve(
            new(
                free.Count,
                [
                    .. left.Select((most, limit) => LinearLimit.AtMost([.. free.Select(measure => _use.Of(measure)[limit])], most)),
                    .. from pair in _compatibility.Exclusions
                       where index.ContainsKey(pair.Item1) && index.ContainsKey(pair.Item2)
                       select LinearLimit.NotBoth(index[pair.Item1], index[pair.Item2]),
                    .. from measure in free
                       from needed in _compatibility.RequiredBy(measure)
                       where index.ContainsKey(needed)
                       select LinearLimit.OnlyWith(index[measure], index[needed]),
                ],
                [worths.Figures, Array.ConvertAll(investments.Figures, BigInteger.Negate)]),
            progress,
            cancellation);
        var chosen = InOrder(free.Where((_, item) => solution.Chosen[item]).Concat(required).ToHashSet());
        return new(
            Plan,
            chosen,
            Swaps(chosen, worth, cancellation),
            solution.HasEqual,
            solution.Most > solution.Worth ? show(new(solution.Most - solution.Worth, worths.Denominator)) : null);
    }

    private List<PlannedMeasure> InOrder(HashSet<PlannedMeasure> measures) => [.. Plan.Measures.Where(measures.Contains)];

    // Left out, as good as one that is chosen, and fitting in its place: what decides between them is not their worth.
    private IEnumerable<PlanSwap> Swaps<TWorth>(List<PlannedMeasure> measures, Func<PlannedMeasure, TWorth> worth, CancellationToken cancellation)
    {
        var (taken, left) = (measures.ToHashSet(), _use.LeftBeside(measures));
        var others = _compatibility.Free.Where(measure => !taken.Contains(measure)).ToLookup(worth);
        foreach (var chosen in measures.Except(_compatibility.Required))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var other in others[worth(chosen)].Where(other => _use.FitsInPlaceOf(chosen, other, left)))
            {
                if (_compatibility.AreWhole(taken.Where(measure => measure != chosen).Append(other).ToHashSet()))
                    yield return new(chosen, other);
            }
        }
    }

    private long DenominatorOfOverall() => Plan.Measures.Count == 0 ? 1 : Plan.Measures[0].Ranked.Overall.Denominator;
}
