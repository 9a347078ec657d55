using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Planning;

/// <summary>
/// What the measures of a collection take and yield by year, programme and source of financing, beside the totals that
/// their source prints. All sums are exact.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class InvestmentPlan
{
    private const decimal LargestScale = 100;

    // Few enough for every product to be exact.
    private const int ScaleDecimals = 4;

    /// <summary>Plans every measure that has a plan.</summary>
    /// <param name="ranking">The ranking of one collection.</param>
    /// <exception cref="ArgumentException">The ranking is not of one collection that has a plan.</exception>
    public InvestmentPlan(MeasureRanking ranking)
        : this(ranking, PlanOptions.Default)
    {
    }

    /// <summary>Plans some of the measures that have a plan.</summary>
    /// <param name="ranking">The ranking of one collection.</param>
    /// <param name="options">Which measures are planned, and what is assumed.</param>
    /// <exception cref="ArgumentException">
    /// The ranking is not of one collection that has a plan, an option names a measure that has none, a measure is to be
    /// planned whatever else is chosen and left out, the measures of the first kind exceed the budget, exclude each other or
    /// require one that is left out, or a budget is for a year outside the plan or in another currency.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A scale or the share that returns is out of bounds, or a budget is negative.</exception>
    /// <exception cref="InvalidOperationException">The amounts are too great to find the best sets.</exception>
    public InvestmentPlan(MeasureRanking ranking, PlanOptions options)
        : this(ranking, options, CancellationToken.None)
    {
    }

    /// <summary>Plans some of the measures, and ends the search for the best sets under a budget when nobody waits for it any longer.</summary>
    /// <param name="ranking">The ranking of one collection.</param>
    /// <param name="options">Which measures are planned, and what is assumed.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentException">What is asked for cannot be planned, as where nothing ends the search.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scale or the share that returns is out of bounds, or a budget is negative.</exception>
    /// <exception cref="InvalidOperationException">The amounts are too great to find the best sets.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public InvestmentPlan(MeasureRanking ranking, PlanOptions options, CancellationToken cancellation)
        : this(ranking, options, cancellation, progress: null)
    {
    }

    /// <summary>Plans some of the measures, and tells how far the search for the best sets under a budget is: that may take seconds.</summary>
    /// <param name="ranking">The ranking of one collection.</param>
    /// <param name="options">Which measures are planned, and what is assumed.</param>
    /// <param name="cancellation">Ends the search for the best sets under a budget.</param>
    /// <param name="progress">Is told what share of the search is done, 0–1; <see langword="null"/> for nobody.</param>
    /// <exception cref="ArgumentException">What is asked for cannot be planned, as where no progress is told.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A scale or the share that returns is out of bounds, or a budget is negative.</exception>
    /// <exception cref="InvalidOperationException">The amounts are too great to find the best sets.</exception>
    /// <exception cref="OperationCanceledException">The search for the best sets was cancelled.</exception>
    [SuppressMessage("Design", "CA1068", Justification = "Many cancel; few are told of the progress.")]
    public InvestmentPlan(MeasureRanking ranking, PlanOptions options, CancellationToken cancellation, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        if (ranking.Collections is not [{ Plan: { } outline } collection])
            throw new ArgumentException("A plan is made of the ranking of one collection that has a plan.", nameof(ranking));
        Ranking = ranking;
        Outline = outline;
        Options = options;
        ReturnPercent = options.ReturnPercent ?? outline.ReturnPercent;
        if (ReturnPercent is < 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(options), ReturnPercent, "The share that returns is from 0 to 100 per cent.");

        var plans = collection.Measures.Select(measure => measure.Plan).OfType<MeasurePlan>().ToList();
        Years = [.. plans.SelectMany(plan => plan.Investment.Concat(plan.Growth)).Select(amount => amount.Year).Distinct().Order()];
        NoMoney = new(outline.Currency, Years.Select(year => new YearAmount(year, MoneyRange.Zero(outline.Currency))));
        Measures = Choose(options);
        Total = Sum(Measures);
        var byProgramme = Measures.ToLookup(measure => measure.Plan.Programme, StringComparer.Ordinal);
        Programmes = [.. outline.Programmes.Select(programme => Plan(programme, byProgramme))];
        var bySource = Measures.SelectMany(measure => measure.Plan.Financing.Select(share => (share.Source, measure.Figures, Share: share.Percent / 100m)))
            .ToLookup(paid => paid.Source, paid => (paid.Figures, paid.Share), StringComparer.Ordinal);
        Sources = [.. outline.Sources.Select(source => Pay(source.Key, source.Value, bySource[source.Key]))];
        Return = ReturnPercent is { } percent ? Total.ValueAdded.Times(percent / 100) : null;
        ReturnOnInvestment = ReturnPercent is { } assumed ? InvestmentReturn.Of(Total, Measures, assumed) : null;
        Printed = [.. PrintedComparison.Of(this)];
        Periods = [.. PlannedPeriod.Of(this)];
        Budgeted = options.Budget is null && options.TotalBudget is null ? null : BudgetedPlan.Of(this, options, progress, cancellation);
    }

    /// <summary>The ranking that the plan is made of.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>The collection that is planned.</summary>
    public MeasureCollection Collection => Ranking.Collections[0];

    /// <summary>What the plans of the collection's measures have in common.</summary>
    public PlanOutline Outline { get; }

    /// <summary>Which measures are planned, and what is assumed.</summary>
    public PlanOptions Options { get; }

    /// <summary>The years of the collection's plans, the earliest first, whatever is chosen.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The measures that are planned, in the order of the ranking.</summary>
    public IReadOnlyList<PlannedMeasure> Measures { get; }

    /// <summary>The sums over all measures.</summary>
    public PlanFigures Total { get; }

    /// <summary>The programmes with their sums, in the order of the file; together the total.</summary>
    public IReadOnlyList<PlannedProgramme> Programmes { get; }

    /// <summary>The sources of financing with what they pay, in the order of the file; together the total investment.</summary>
    public IReadOnlyList<PlannedSource> Sources { get; }

    /// <summary>How many per cent of value added are taken to flow back to the public purse; <see langword="null"/> where nothing is assumed.</summary>
    public decimal? ReturnPercent { get; }

    /// <summary>What flows back to the public purse in each year; <see langword="null"/> where nothing is assumed.</summary>
    public YearlyAmounts? Return { get; }

    /// <summary>
    /// What flows back over all years for the total investment, and by when as much has; <see langword="null"/> where nothing
    /// is assumed or nothing invested. What the source prints is <see cref="PrintedTotals.ReturnOnInvestment"/>.
    /// </summary>
    public InvestmentReturn? ReturnOnInvestment { get; }

    /// <summary>The periods for which the plan's source prints who pays, with the sums of their years, the earliest first.</summary>
    public IReadOnlyList<PlannedPeriod> Periods { get; }

    /// <summary>The sums for which the plan's source prints a total, each beside it.</summary>
    public IReadOnlyList<PrintedFigure> Printed { get; }

    /// <summary>Which of the measures fit the budget; <see langword="null"/> where none is given.</summary>
    public BudgetedPlan? Budgeted { get; }

    /// <summary>Zero in each year of the plan.</summary>
    internal YearlyAmounts NoMoney { get; }

    /// <summary>The collection and the figures of the whole.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Collection.Id}, {Measures.Count} measures: {Total}";

    /// <summary>What flows back over all years for what a measure takes; <see langword="null"/> where nothing is assumed or nothing invested.</summary>
    /// <param name="measure">The measure, as it is planned.</param>
    /// <returns>The return on its investment, and the year by which it has paid itself back.</returns>
    public InvestmentReturn? ReturnOf(PlannedMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return ReturnPercent is { } percent ? InvestmentReturn.Of(measure.Figures, [measure], percent) : null;
    }

    /// <summary>The sum for which the plan's source prints a total of that kind.</summary>
    /// <param name="quantity">What is counted.</param>
    /// <param name="year">The year; <see langword="null"/> for all years.</param>
    /// <param name="programme">The id of a programme, or of a part of one; <see langword="null"/> for all.</param>
    /// <param name="source">The id of a source of financing; <see langword="null"/> for all.</param>
    /// <returns>The sum and the printed total, or <see langword="null"/> where none is printed.</returns>
    public PrintedFigure? PrintedOf(PlanQuantity quantity, int? year, string? programme, string? source) =>
        Printed.FirstOrDefault(figure => figure.Quantity == quantity && figure.Year == year && figure.Programme == programme && figure.Source == source);

    internal PlanFigures Sum(IEnumerable<PlannedMeasure> measures) =>
        measures.Aggregate(PlanFigures.Zero(NoMoney), (sum, measure) => sum.Plus(measure.Figures));

    private IReadOnlyList<PlannedMeasure> Choose(PlanOptions options)
    {
        var all = Ranking.Where(ranked => ranked.Measure.Plan is not null).ToList();
        var ids = all.Select(ranked => ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        var named = (options.Only ?? []).Concat(options.With).Concat(options.Without).Concat(options.Scales.Keys);
        if (named.FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw new ArgumentException($"{Collection.Id} plans no measure \"{unknown}\".", nameof(options));
        if (options.With.Intersect(options.Without, StringComparer.Ordinal).FirstOrDefault() is { } both)
            throw PlanFaults.IsWithAndWithout(both, nameof(options));
        if (options.Scales.Values.Any(scale => scale is < 0 or > LargestScale || decimal.Round(scale, ScaleDecimals) != scale))
            throw PlanFaults.ScaleIsOff(LargestScale, ScaleDecimals, nameof(options));

        var (only, with, without) = (options.Only?.ToHashSet(StringComparer.Ordinal),
            options.With.ToHashSet(StringComparer.Ordinal),
            options.Without.ToHashSet(StringComparer.Ordinal));
        return
        [
            .. from ranked in all
               let id = ranked.Measure.Id
               where !without.Contains(id) && (only is null || only.Contains(id) || with.Contains(id))
               let scale = options.Scales.GetValueOrDefault(id, 1)
               select new PlannedMeasure(ranked, scale, with.Contains(id), PlanFigures.Of(ranked.Measure.Plan!, NoMoney, scale)),
        ];
    }

    private PlannedProgramme Plan(Programme programme, ILookup<string, PlannedMeasure> measures)
    {
        var parts = programme.Parts.Select(part => Plan(part, measures)).ToList();
        return new(programme, parts.Aggregate(Sum(measures[programme.Id]), (sum, part) => sum.Plus(part.Figures)), parts);
    }

    private PlannedSource Pay(string id, LocalizedText name, IEnumerable<(PlanFigures Figures, decimal Share)> paid)
    {
        var (investment, total) = (NoMoney, MoneyRange.Zero(Outline.Currency));
        foreach (var (figures, share) in paid)
            (investment, total) = (investment.Plus(figures.Investment.Times(share)), total + (figures.TotalInvestment * share));
        return new(id, name, investment, total);
    }
}
