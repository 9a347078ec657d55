using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Progress;

/// <summary>A year of a plan: what all measures were to take and yield, beside what is reported.</summary>
public sealed record YearProgress
{
    internal YearProgress(
        int year, MoneyRange plannedInvestment, MoneyRange plannedGrowth, CountRange? plannedParticipants, IReadOnlyCollection<ActualFigures> actuals)
    {
        PlannedParticipants = plannedParticipants;
        (Year, PlannedInvestment, PlannedGrowth) = (year, plannedInvestment, plannedGrowth);
        ActualInvestment = Sum(actuals, measure => measure.Investment, plannedInvestment.Currency);
        ActualGrowth = Sum(actuals, measure => measure.Growth, plannedGrowth.Currency);
        Participants = actuals.Any(measure => measure.Participants is not null) ? actuals.Sum(measure => measure.Participants ?? 0) : null;
        Reported = actuals.Count(measure => measure.IsReported);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The investment that is planned for all measures, as the sum of their figures for the year.</summary>
    public MoneyRange PlannedInvestment { get; }

    /// <summary>The growth that is planned for all measures, as the sum of their figures for the year.</summary>
    public MoneyRange PlannedGrowth { get; }

    /// <summary>How many participants all measures plan for the year, as far as they plan them in numbers; <see langword="null"/> where none does.</summary>
    public CountRange? PlannedParticipants { get; }

    /// <summary>The sum of the investment that is reported; <see langword="null"/> where none is.</summary>
    public Money? ActualInvestment { get; }

    /// <summary>The sum of the growth that is reported; <see langword="null"/> where none is.</summary>
    public Money? ActualGrowth { get; }

    /// <summary>The sum of the participants that are reported; <see langword="null"/> where none are.</summary>
    public long? Participants { get; }

    /// <summary>Of how many measures anything is reported.</summary>
    public int Reported { get; }

    private static Money? Sum(IReadOnlyCollection<ActualFigures> actuals, Func<ActualFigures, decimal?> quantity, string currency) =>
        actuals.Any(measure => quantity(measure) is not null) ? new(actuals.Sum(measure => quantity(measure) ?? 0), currency) : null;
}
