namespace MkbPrioritisation.Ranking;

/// <summary>A measure's rank, and the best and the worst it may be.</summary>
internal readonly record struct RankBounds(int Rank, int Best, int Worst);
