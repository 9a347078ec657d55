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
        Participants = Compared(measure, [.. actuals.Where(year => year.Participants is not null)], lastYear);
        Decisive = Growth.Actual is not null ? PlanQuantity.Growth : Investment.Actual is not null ? PlanQuantity.Investment : null;
    }

    /// <summary>The measure and its plan.</summary>
    public PlannedMeasure Measure { get; }

    /// <summary>What is invested.</summary>
    public QuantityProgress Investment { get; }

    /// <summary>By how much value added has grown.</summary>
    public QuantityProgress Growth { get; }

    /// <summary>How many take part; the state of the measure does not rest on it.</summary>
    public ParticipantProgress Participants { get; }

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

    private static ParticipantProgress Compared(PlannedMeasure measure, IReadOnlyCollection<ActualFigures> reported, int? lastYear)
    {
        IReadOnlyList<int> all = [.. measure.Plan.Investment.Select(year => year.Year)];
        var planned = measure.Participants is not { } participants ? null
            : reported.Count > 0 ? participants.Over(reported.Select(year => year.Year), all)
            : lastYear is { } last ? participants.Over(all.Concat(participants.Years.Select(year => year.Year)).Where(year => year <= last), all)
            : null;
        return new(
            planned,
            reported.Count == 0 ? null : reported.Sum(year => year.Participants!.Value),
            measure.Participants?.Over([.. all, .. measure.Participants.Years.Select(year => year.Year)], all));
    }

    private static Dictionary<int, decimal> Reported(IEnumerable<ActualFigures> actuals, Func<ActualFigures, decimal?> quantity) => actuals
        .Where(year => quantity(year) is not null)
        .ToDictionary(year => year.Year, year => quantity(year)!.Value);
}
