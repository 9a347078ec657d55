using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A score with its range, as JSON holds it: each the double nearest to the exact value.</summary>
/// <param name="Value">What counts: the middle of low and high, but where several assessors scored.</param>
/// <param name="Low">The lowest it may be.</param>
/// <param name="High">The highest it may be.</param>
public sealed record RangeEntry(double Value, double Low, double High)
{
    internal static RangeEntry Of(ScoreRange range) => new(range.Value.ToDouble(), range.Low.ToDouble(), range.High.ToDouble());
}
