using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What share of the weightings drawn puts a measure on each rank and on the shortlist.</summary>
/// <remarks>
/// Stochastic multicriteria acceptability analysis: rank acceptability indices and central weight vectors after R. Lahdelma
/// and P. Salminen, <i>SMAA-2</i>, Operations Research 49, 2001. Weightings are drawn uniformly from all sets of weights,
/// one a criterion, that add up to 1. Unsure scores count by their value.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureAcceptability
{
    internal MeasureAcceptability(
        RankedMeasure measure, ReadOnlyMemory<int> draws, int shortlist, int samples, IReadOnlyDictionary<string, double>? centralWeights)
    {
        Measure = measure;
        Ranks = new(draws, samples);
        Shortlist = DrawnShare.UpTo(draws.Span, shortlist, samples);
        StandardError = DrawnShare.StandardError(Shortlist, samples);
        CentralWeights = centralWeights;
    }

    /// <summary>The measure.</summary>
    public RankedMeasure Measure { get; }

    /// <summary>The share of weightings for each rank; together 1. Ties share a rank.</summary>
    public RankChances Ranks { get; }

    /// <summary>The share of weightings that put the measure on the shortlist, 0–1.</summary>
    public double Shortlist { get; }

    /// <summary>
    /// The standard error of <see cref="Shortlist"/>, √(p(1 − p)/N): two of it either way hold the true share in 95 cases of
    /// 100. It is 0 where every weighting drawn, or none, put the measure on the list.
    /// </summary>
    public double StandardError { get; }

    /// <summary>
    /// The mean of the weightings that put the measure first, alone or not, by criterion: what one who prefers it is likely
    /// to find important. <see langword="null"/> where none did.
    /// </summary>
    public IReadOnlyDictionary<string, double>? CentralWeights { get; }

    /// <summary>The measure and its share of the shortlist.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Measure.Measure.Id}: on the shortlist {Shortlist:0.000} ±{StandardError:0.000}");
}
