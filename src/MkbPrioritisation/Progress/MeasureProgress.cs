using System.Diagnostics;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Progress;

/// <summary>A measure of a plan and what has been reported of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureProgress
{
    internal MeasureProgress(PlannedMeasure measure, IReadOnlyCollection<ActualFigures> actuals, int? lastYear)
    {
        Measure = measure;
        var (plan, figures) = (measure.Plan, measure.Figures);
        Investment = new PlannedQuantity([.. plan.Investment.Select(year => year.Year)], figures.Investment, figures.TotalInvestment)
            .Progress(Reported(actuals, year => year.Investment), lastYear);
        Growth = new PlannedQuantity([.. plan.Growth.Select(year => year.Year)], figures.Growth, figures.TotalGrowth)
            .Progress(Reported(actuals, year => year.Growth), lastYear);
        Participants = actuals.Any(year => year.Participants is not null) ? actuals.Sum(year => year.Participants ?? 0) : null;
        Decisive = Growth.Actual is not null ? PlanQuantity.Growth : Investment.Actual is not null ? PlanQuantity.Investment : null;
    }

    /// <summary>The measure and its plan.</summary>
    public PlannedMeasure Measure { get; }

    /// <summary>What is invested.</summary>
    public QuantityProgress Investment { get; }

    /// <summary>By how much value added has grown.</summary>
    public QuantityProgress Growth { get; }

    /// <summary>The participants of the years reported, added up; <see langword="null"/> where none are reported.</summary>
    public long? Participants { get; }

    /// <summary>
    /// The quantity that the state rests on: growth where any is reported, otherwise investment; <see langword="null"/> where
    /// neither is.
    /// </summary>
    public PlanQuantity? Decisive { get; }

    /// <summary>
    /// Ahead where what is reported, over the years of which it is, is more than the upper end of the planned range of the same
    /// years, behind where it is less than the lower end, on track within; growth counts where any is reported, otherwise
    /// investment.
    /// </summary>
    public ProgressState State => Decisive switch
    {
        PlanQuantity.Growth => Growth.State,
        PlanQuantity.Investment => Investment.State,
        _ => ProgressState.NoData,
    };

    /// <summary>The id and the state.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure.Ranked.Measure.Id}: {EnumId.Of(State)}";

    private static Dictionary<int, decimal> Reported(IEnumerable<ActualFigures> actuals, Func<ActualFigures, decimal?> quantity) => actuals
        .Where(year => quantity(year) is not null)
        .ToDictionary(year => year.Year, year => quantity(year)!.Value);
}
