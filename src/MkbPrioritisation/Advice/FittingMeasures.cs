using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Advice;

/// <summary>The measures of a ranking that are meant for a firm.</summary>
public sealed class FittingMeasures
{
    internal FittingMeasures(MeasureRanking ranking, Segment? segment)
    {
        Ranking = ranking;
        Measures = segment is { } known ? [.. ranking.Where(ranked => ranked.Measure.Segments.Contains(known))] : [];
        Unmarked = ranking.Count(ranked => ranked.Measure.Segments.Count == 0);
    }

    /// <summary>The ranking.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>The measures whose segments include the firm's, in display order: the best rank first.</summary>
    public IReadOnlyList<RankedMeasure> Measures { get; }

    /// <summary>How many measures of the ranking do not say which firms they are meant for.</summary>
    public int Unmarked { get; }
}
