using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Progress;

/// <summary>The participants of a measure, planned and real, over the years for which they are reported.</summary>
public sealed record ParticipantProgress
{
    internal ParticipantProgress(CountRange? planned, long? actual, CountRange? plannedTotal) =>
        (Planned, Actual, PlannedTotal) = (planned, actual, plannedTotal);

    /// <summary>
    /// How many are planned for the years of which participants are reported; where none are, for the years up to the last one of
    /// which anything is reported; <see langword="null"/> where there is no such year, or the plan gives no numbers.
    /// </summary>
    public CountRange? Planned { get; }

    /// <summary>The sum of those reported; <see langword="null"/> where none are, which is not 0.</summary>
    public long? Actual { get; }

    /// <summary>How many are planned for all years; <see langword="null"/> where the plan gives no numbers.</summary>
    public CountRange? PlannedTotal { get; }

    /// <summary>How those reported stand to the planned range of the same years, by the rule of amounts.</summary>
    public ProgressState State => (Planned, Actual) switch
    {
        ({ } planned, { } actual) when actual > planned.High => ProgressState.Ahead,
        ({ } planned, { } actual) when actual < planned.Low => ProgressState.Behind,
        (not null, not null) => ProgressState.OnTrack,
        _ => ProgressState.NoData,
    };
}
