using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>How likely a measure is to have each rank, to be on the shortlist and to lie in each cell.</summary>
/// <remarks>
/// Every whole score in a measure's range is equally likely, and scores are independent of each other. Where assessors
/// scored, each of them is equally likely to be the one whose scores hold, for all that this one scored, and the noise does not
/// count; what this one did not score is drawn from what the others score, each equally likely. Combinations are counted, not
/// sampled. Up to 100 measures, figures are the doubles nearest to the exact probabilities (where no measure has more than 2^53
/// combinations of scores); up to 1,000 measures and 22 criteria, within 1e-12 of them. With
/// <see cref="RobustnessOptions.ModelledCriteria"/> they are shares of draws instead.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureProbabilities
{
    internal MeasureProbabilities(RankedMeasure measure, RankChances ranks, double shortlist, IReadOnlyList<CellProbability> cells)
    {
        Measure = measure;
        Ranks = ranks;
        Shortlist = shortlist;
        Cells = cells;
    }

    internal MeasureProbabilities(RankedMeasure measure, ReadOnlyMemory<int> draws, int shortlist, int samples, IReadOnlyList<CellProbability> cells)
        : this(measure, new(draws, samples), DrawnShare.UpTo(draws.Span, shortlist, samples), cells) =>
        StandardError = DrawnShare.StandardError(Shortlist, samples);

    /// <summary>How far a probability may be from the exact one: what differs by less is equal.</summary>
    internal const double Tolerance = 1e-12;

    /// <summary>The measure.</summary>
    public RankedMeasure Measure { get; }

    /// <summary>The probability of each rank; together 1. Ties share a rank (1, 2, 2, 4).</summary>
    public RankChances Ranks { get; }

    /// <summary>The probability that the measure is on the shortlist, 0–1.</summary>
    public double Shortlist { get; }

    /// <summary>
    /// The standard error of <see cref="Shortlist"/> where it was drawn, from the ranges of assumptions: √(p(1 − p)/N). It is 0
    /// where combinations were counted.
    /// </summary>
    public double StandardError { get; }

    /// <summary>The probability of each cell, in the order of <see cref="Matrix.PriorityMatrix.Cells"/>; together 1.</summary>
    public IReadOnlyList<CellProbability> Cells { get; }

    /// <summary>The rank with the greatest probability; the better one of two that have the same.</summary>
    public int MostLikelyRank
    {
        get
        {
            var most = Ranks.Max(item => item.Chance) - Tolerance;
            return Ranks.First(item => item.Chance >= most).Rank;
        }
    }

    /// <summary>The ranks that are left when at most half of the rest of a share is cut off at either end.</summary>
    /// <param name="share">How much must lie between, above 0 and at most 1; 0.9 for the usual 90 %.</param>
    /// <returns>The best and the worst of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0, or above 1.</exception>
    public (int Best, int Worst) RanksWithin(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var tail = (1 - share) / 2;
        return (Beyond(Ranks, tail), Beyond(Ranks.Reverse(), tail));
    }

    /// <summary>The measure and its chance of the shortlist.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure.Measure.Id}: on the shortlist {Shortlist:0.000}");

    // The first rank that the tail does not hold.
    private static int Beyond(IEnumerable<RankChance> ranks, double tail)
    {
        var rank = 0;
        foreach (var (next, chance) in ranks)
        {
            rank = next;
            tail -= chance;
            if (tail < -Tolerance)
                break;
        }

        return rank;
    }
}
