using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Progress;

/// <summary>An amount of a measure, planned and real, over the years for which it is reported.</summary>
public sealed record QuantityProgress
{
    internal QuantityProgress(MoneyRange? planned, Money? actual, Money? projected, MoneyRange plannedTotal) =>
        (Planned, Actual, Projected, PlannedTotal) = (planned, actual, projected, plannedTotal);

    /// <summary>
    /// What is planned for the years of which the amount is reported; where none is, for the years up to the last one of which
    /// anything is reported, and <see langword="null"/> where there is no such year either.
    /// </summary>
    /// <remarks>
    /// It reaches from the sum of the years' figures as far down and up as the plan's total for all years does in proportion,
    /// rounded outwards to whole units of the currency, as plans give a range of the total and one rounded figure a year. Where
    /// all years are planned as 0 the total counts, spread evenly over them.
    /// </remarks>
    public MoneyRange? Planned { get; }

    /// <summary>The sum of what is reported; <see langword="null"/> where nothing is, which is not 0.</summary>
    public Money? Actual { get; }

    /// <summary>
    /// The amount of all years of the plan if those still to come, or not reported, go as those reported: the same share of what
    /// is planned. <see langword="null"/> where nothing is reported, or nothing was planned in the years reported.
    /// </summary>
    public Money? Projected { get; }

    /// <summary>What is planned for all years.</summary>
    public MoneyRange PlannedTotal { get; }

    /// <summary>How what is reported stands to the planned range of the same years.</summary>
    public ProgressState State => (Planned, Actual) switch
    {
        ({ } planned, { } actual) when actual > planned.High => ProgressState.Ahead,
        ({ } planned, { } actual) when actual < planned.Low => ProgressState.Behind,
        (not null, not null) => ProgressState.OnTrack,
        _ => ProgressState.NoData,
    };
}
