using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>How one measure's place comes about, as JSON holds it.</summary>
public sealed record ExplanationEntry
{
    /// <summary>The ids of the collections ranked together.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>The measure and its place.</summary>
    public required MeasureEntry Measure { get; init; }

    /// <summary>What it does, by language; absent where it is not said.</summary>
    public IReadOnlyDictionary<string, string>? Summary { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>The scores behind the dimensions, those of net impact first.</summary>
    public required IReadOnlyList<ExplainedScoreEntry> Criteria { get; init => field = Frozen.List(value); }

    /// <summary>The three values as exact fractions.</summary>
    public required FractionsEntry Fractions { get; init; }

    /// <summary>The ids of the other measures with the same rank, each after its collection's id and a slash.</summary>
    public required IReadOnlyList<string> Ties { get; init => field = Frozen.List(value); }

    /// <summary>How far the limits to other cells are.</summary>
    public required IReadOnlyList<LevelDistanceEntry> NextCells { get; init => field = Frozen.List(value); }

    /// <summary>The nearest measure on the other side of the shortlist's edge; absent where there is none.</summary>
    public ShortlistEdgeEntry? ShortlistEdge { get; init; }

    /// <summary>
    /// The smallest changes of one of its scores that bring it onto the shortlist, or off it: any one of them will do. Empty
    /// where no single score can.
    /// </summary>
    public required IReadOnlyList<ScoreChangeEntry> ShortlistChanges { get; init => field = Frozen.List(value); }
}
