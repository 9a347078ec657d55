using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>How one measure's place comes about, as JSON holds it.</summary>
/// <param name="Collections">The ids of the collections ranked together.</param>
/// <param name="Measure">The measure and its place.</param>
/// <param name="Summary">What it does, by language; absent where it is not said.</param>
/// <param name="Criteria">The scores behind the dimensions, those of net impact first.</param>
/// <param name="Fractions">The three values as exact fractions.</param>
/// <param name="Ties">The ids of the other measures with the same rank, each after its collection's id and a slash.</param>
/// <param name="NextCells">How far the limits to other cells are.</param>
/// <param name="ShortlistEdge">The nearest measure on the other side of the shortlist's edge; absent where there is none.</param>
/// <param name="ShortlistChanges">
/// The smallest changes of one of its scores that bring it onto the shortlist, or off it: any one of them will do. Empty
/// where no single score can.
/// </param>
public sealed record ExplanationEntry(
    IReadOnlyList<string> Collections,
    MeasureEntry Measure,
    IReadOnlyDictionary<string, string>? Summary,
    IReadOnlyList<ExplainedScoreEntry> Criteria,
    FractionsEntry Fractions,
    IReadOnlyList<string> Ties,
    IReadOnlyList<LevelDistanceEntry> NextCells,
    ShortlistEdgeEntry? ShortlistEdge,
    IReadOnlyList<ScoreChangeEntry> ShortlistChanges);
