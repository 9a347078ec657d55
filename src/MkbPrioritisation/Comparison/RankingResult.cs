using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Comparison;

/// <summary>All that a ranking says of a measure.</summary>
internal readonly record struct RankingResult(MeasureScore Score, MatrixCell Cell, RankBounds Ranks, bool IsShortlisted);
