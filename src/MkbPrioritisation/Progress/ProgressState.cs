namespace MkbPrioritisation.Progress;

/// <summary>How what has been reported of a measure stands to its plan.</summary>
public enum ProgressState
{
    /// <summary>More than the upper end of the planned range.</summary>
    Ahead,

    /// <summary>Within the planned range, its ends included.</summary>
    OnTrack,

    /// <summary>Less than the lower end of the planned range.</summary>
    Behind,

    /// <summary>Nothing is reported that the plan has a figure for.</summary>
    NoData,
}
