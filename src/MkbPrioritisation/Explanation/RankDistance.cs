using System.Globalization;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Explanation;

/// <summary>How far a measure's overall value is from the next rank.</summary>
/// <param name="Rank">That rank.</param>
/// <param name="Measures">Those who have it, in display order.</param>
/// <param name="Distance">How far their overall value is from the measure's; above zero.</param>
public sealed record RankDistance(int Rank, IReadOnlyList<RankedMeasure> Measures, Fraction Distance)
{
    /// <summary>The rank and the distance.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"rank {Rank} at {Distance:Q}");

    internal static RankDistance? Above(MeasureRanking ranking, RankedMeasure ranked) =>
        Of(ranking, ranked, ranking.LastOrDefault(other => other.Rank < ranked.Rank));

    internal static RankDistance? Below(MeasureRanking ranking, RankedMeasure ranked) =>
        Of(ranking, ranked, ranking.FirstOrDefault(other => other.Rank > ranked.Rank));

    private static RankDistance? Of(MeasureRanking ranking, RankedMeasure ranked, RankedMeasure? next) => next is null
        ? null
        : new(next.Rank, [.. ranking.Where(other => other.Rank == next.Rank)], Fraction.Abs(next.Overall.Value - ranked.Overall.Value));
}
