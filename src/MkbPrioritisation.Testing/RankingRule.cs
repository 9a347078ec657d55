using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Testing;

/// <summary>A way to rank measures: the same input must give the same places each time.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="collections">The collections to rank together, each id once; measures of two collections may share an id.</param>
/// <returns>A place for every measure, in any order.</returns>
public delegate IReadOnlyList<RankedPlace> RankingRule(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections);
