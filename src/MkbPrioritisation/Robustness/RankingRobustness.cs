using System.Diagnostics;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// How much of a ranking would stay if its scores, its weights or its criteria were a little different. Lists of measures
/// stand in the ranking's display order, lists of criteria in the scheme's.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RankingRobustness
{
    private RankingRobustness(MeasureRanking ranking, RobustnessOptions options)
    {
        Ranking = ranking;
        Options = options;
        Probabilities = RankProbabilities.Of(ranking, options.Noise);
        Acceptabilities = Acceptability.Of(ranking, options);
        Dominances = Dominance.Of(ranking);
        WeightIntervals = Robustness.WeightIntervals.Of(ranking);
        LeaveOneOut = Robustness.LeaveOneOut.Of(ranking);
        TippingPoints = Robustness.TippingPoints.Of(ranking);
    }

    /// <summary>The ranking.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>How far scores were doubted, and how weightings were drawn.</summary>
    public RobustnessOptions Options { get; }

    /// <summary>How likely each measure is to have each rank, if scores are as unsure as they are said to be.</summary>
    public IReadOnlyList<MeasureProbabilities> Probabilities { get; }

    /// <summary>How many of all weightings put each measure on each rank.</summary>
    public IReadOnlyList<MeasureAcceptability> Acceptabilities { get; }

    /// <summary>Which measures no weighting puts below which.</summary>
    public IReadOnlyList<MeasureDominance> Dominances { get; }

    /// <summary>How far each criterion's weight can move with the shortlist staying the same.</summary>
    public IReadOnlyList<WeightInterval> WeightIntervals { get; }

    /// <summary>What becomes of the ranking without each criterion.</summary>
    public IReadOnlyList<LeaveOneOutResult> LeaveOneOut { get; }

    /// <summary>The smallest changes of one score that change the shortlist.</summary>
    public IReadOnlyList<TippingPoint> TippingPoints { get; }

    /// <summary>Examines a ranking with one band of noise and 10,000 weightings.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
    public static RankingRobustness Of(MeasureRanking ranking) => Of(ranking, RobustnessOptions.Default);

    /// <summary>Examines a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">How far scores are doubted, and how weightings are drawn.</param>
    /// <returns>What was found; the same for the same ranking and options, whatever the machine.</returns>
    /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
    public static RankingRobustness Of(MeasureRanking ranking, RobustnessOptions options)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        return new(ranking, options);
    }

    /// <summary>The ranking and the options.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Ranking}, noise {Options.Noise}, {Options.Samples} weightings from seed {Options.Seed}";
}
