using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>The measures of a ranking that are meant for a firm, as JSON holds them.</summary>
public sealed record AdviceMeasuresEntry
{
    /// <summary>The ids of the collections ranked together.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The measures with their places, best rank first.</summary>
    public required IReadOnlyList<AdvisedMeasureEntry> Measures { get; init => field = Frozen.List(value); }

    /// <summary>How many measures of the ranking do not say which firms they are meant for.</summary>
    public required int Unmarked { get; init; }
}
