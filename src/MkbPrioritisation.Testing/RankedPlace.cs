using MkbPrioritisation.Matrix;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Testing;

/// <summary>
/// What a ranking says of one measure. Only the rank is asked for: a law about what a rule leaves out holds of itself.
/// </summary>
/// <param name="Collection">The id of the measure's collection.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Rank">The rank; 1 is the best.</param>
public sealed record RankedPlace(string Collection, string Measure, int Rank)
{
    /// <summary>The best rank that the measure may have, over all scores in the ranges; <see langword="null"/> where the rule has none.</summary>
    public int? BestRank { get; init; }

    /// <summary>The worst rank that the measure may have, over all scores in the ranges; <see langword="null"/> where the rule has none.</summary>
    public int? WorstRank { get; init; }

    /// <summary>The exact scores that the rank follows from; <see langword="null"/> where it follows from something else.</summary>
    public MeasureScore? Score { get; init; }

    /// <summary>The measure's cell of the matrix; <see langword="null"/> where the rule has none.</summary>
    public MatrixCell? Cell { get; init; }
}
