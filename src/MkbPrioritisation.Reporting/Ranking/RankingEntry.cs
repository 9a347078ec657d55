using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>One ranking, as JSON holds it.</summary>
public sealed record RankingEntry
{
    /// <summary>The ids of the collections ranked together.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The measures, in display order.</summary>
    public required IReadOnlyList<MeasureEntry> Measures { get; init => field = Frozen.List(value); }

    /// <summary>The key figures of the collections, in the order of their files; absent where they have none.</summary>
    public IReadOnlyList<KeyFigureEntry>? KeyFigures { get; init => field = Frozen.ListIfAny(value); }
}
