using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Progress;

/// <summary>A step that should be done by the end of the last year reported.</summary>
public sealed record DueStep
{
    internal DueStep(MeasureProgress measure, MeasureStep step) => (Measure, Step) = (measure, step);

    /// <summary>The measure that it belongs to.</summary>
    public MeasureProgress Measure { get; }

    /// <summary>The step, which has a date.</summary>
    public MeasureStep Step { get; }

    /// <summary>
    /// Whether the step counts as late: its measure is behind or has no data. Files do not say which steps are done; of a
    /// measure that is on track or ahead they are taken to be.
    /// </summary>
    public bool IsLate => Measure.State is ProgressState.Behind or ProgressState.NoData;
}
