using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Progress;

/// <summary>A plan beside what has really been invested and gained: by year, by measure, and what should have happened by now.</summary>
/// <remarks>
/// What is not reported is not known, and never 0: a measure's plan and what is reported of it are compared over the years of
/// which it is reported. <see cref="MeasureProgress.State"/> says by which rule a measure is ahead, on track or behind.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanProgress
{
    /// <summary>Sets a plan beside what is reported.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="actuals">What is reported of its measures, each measure and year once, in any order.</param>
    /// <exception cref="ArgumentException">A measure or a year is not the plan's, or a measure and year stand twice.</exception>
    public PlanProgress(InvestmentPlan plan, params IEnumerable<ActualFigures> actuals)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        var all = ValueList<ActualFigures>.Of(actuals, nameof(actuals));
        Require(plan, all);
        LastYear = all.Where(figures => figures.IsReported).Max(figures => (int?)figures.Year);
        var byYear = all.ToLookup(figures => figures.Year);
        Years =
        [
            .. plan.Years.Select(year => new YearProgress(
                year, plan.Total.Investment.In(year), plan.Total.Growth.In(year), Participants(plan, year), [.. byYear[year]])),
        ];
        var byMeasure = all.ToLookup(figures => figures.Measure, StringComparer.Ordinal);
        Measures = [.. plan.Measures.Select(measure => new MeasureProgress(measure, [.. byMeasure[measure.Ranked.Measure.Id]], LastYear))];
        Steps =
        [
            .. Measures.SelectMany(measure => measure.Measure.Ranked.Measure.Steps, (measure, step) => new DueStep(measure, step))
                .Where(due => due.Step.By is { } date && HasCome(date.LastDay))
                .OrderBy(due => due.Step.By)
                .ThenBy(due => due.Measure.Measure.Ranked.Measure.Id, StringComparer.Ordinal),
        ];
        Gates = [.. plan.Collection.Phases.Where(phase => phase is { Gate: not null, To: { } to } && HasCome(to.LastDay))];
    }

    /// <summary>The plan.</summary>
    public InvestmentPlan Plan { get; }

    /// <summary>The last year of which anything is reported; <see langword="null"/> where nothing is.</summary>
    public int? LastYear { get; }

    /// <summary>The years of the plan, the earliest first.</summary>
    public IReadOnlyList<YearProgress> Years { get; }

    /// <summary>The measures of the plan, in the order of the ranking.</summary>
    public IReadOnlyList<MeasureProgress> Measures { get; }

    /// <summary>
    /// The steps that should be done by the end of the last year reported, in order of date as in a timeline; whether they
    /// should, a year or month says at its end.
    /// </summary>
    public IReadOnlyList<DueStep> Steps { get; }

    /// <summary>The phases at whose end something is decided, such as whether to go on, and that have ended by the end of the last year reported.</summary>
    public IReadOnlyList<Phase> Gates { get; }

    /// <summary>The collection and the last year.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Plan.Collection.Id} up to {(LastYear is { } year ? $"{year}" : "no year")}";

    private static CountRange? Participants(InvestmentPlan plan, int year)
    {
        var planned = plan.Measures.Select(measure => measure.Participants?.Over([year], [.. measure.Plan.Investment.Select(amount => amount.Year)]))
            .OfType<CountRange>().ToList();
        return planned.Count == 0 ? null : planned.Aggregate((sum, one) => sum + one);
    }

    private static void Require(InvestmentPlan plan, IEnumerable<ActualFigures> actuals)
    {
        var ids = plan.Measures.Select(measure => measure.Ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, int)>();
        foreach (var figures in actuals)
        {
            if (!ids.Contains(figures.Measure))
                throw new ArgumentException($"{plan.Collection.Id} plans no measure \"{figures.Measure}\".", nameof(actuals));
            if (!plan.Years.Contains(figures.Year))
                throw new ArgumentException($"{figures.Year} is no year of the plan.", nameof(actuals));
            if (!seen.Add((figures.Measure, figures.Year)))
                throw new ArgumentException($"{figures.Measure} and {figures.Year} stand twice.", nameof(actuals));
        }
    }

    private bool HasCome(DateOnly day) => day.Year <= LastYear;
}
