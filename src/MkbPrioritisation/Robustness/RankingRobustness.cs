using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// How much of a ranking would stay if its scores, its weights or its criteria were a little different. Lists of measures
/// are in the ranking's display order, lists of criteria in the scheme's.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RankingRobustness
{
    // What takes long is told of; the rest together takes less than a tenth of it.
    private const double DistributionShare = 0.45;

    private RankingRobustness(MeasureRanking ranking, RobustnessOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        Ranking = ranking;
        Options = options;
        var part = PartialProgress.Of(progress, 0, DistributionShare);
        (Probabilities, ModelledScores) = options.ModelledCriteria is { } criteria
            ? AssumptionAnalysis.Compute(ranking, criteria, options, part, cancellation)
            : (RankProbabilityAnalysis.Compute(ranking, options.Noise, part, cancellation), ReadOnlyCollection<ModelledScore>.Empty);
        Acceptabilities = SmaaAnalysis.Compute(ranking, options, PartialProgress.Of(progress, DistributionShare, 1), cancellation);
        Dominances = DominanceAnalysis.Compute(ranking, cancellation);
        WeightIntervals = WeightIntervalAnalysis.Compute(ranking, cancellation);
        LeaveOneOut = LeaveOneOutAnalysis.Compute(ranking, cancellation);
        TippingPoints = TippingPointAnalysis.Compute(ranking, cancellation);
    }

    /// <summary>The ranking.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>How far scores were doubted, and how weightings were drawn.</summary>
    public RobustnessOptions Options { get; }

    /// <summary>How likely each measure is to have each rank, if scores are as unsure as they are said to be.</summary>
    public IReadOnlyList<MeasureProbabilities> Probabilities { get; }

    /// <summary>
    /// How often the models gave each score, by measure in display order; empty but with <see cref="RobustnessOptions.ModelledCriteria"/>.
    /// </summary>
    public IReadOnlyList<ModelledScore> ModelledScores { get; }

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

    /// <summary>All that was found of one measure.</summary>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="UnknownIdException">There is no such measure.</exception>
    /// <exception cref="ArgumentException">Several collections have a measure of that id.</exception>
    public MeasureRobustness this[string id] => Of(Ranking[id]);

    /// <summary>Looks for all that was found of one measure.</summary>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <param name="found">What was found; <see langword="null"/> where there is no such measure.</param>
    /// <returns>Whether there is one, and one only.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out MeasureRobustness? found)
    {
        found = Ranking.TryGet(id, out var measure) ? Of(measure) : null;
        return found is not null;
    }

    /// <summary>The ranking and the options.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Ranking}, {(Options.ModelledCriteria is null ? $"noise {Options.Noise}" : "assumptions drawn")}, {Options.Samples} weightings from seed " +
        $"{Options.Seed}";

    internal static RankingRobustness Examine(
        MeasureRanking ranking, RobustnessOptions options, CancellationToken cancellation, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        cancellation.ThrowIfCancellationRequested();
        RobustnessOptions.RequireFewEnough(ranking);
        return new(ranking, options, progress, cancellation);
    }

    private MeasureRobustness Of(RankedMeasure measure)
    {
        var index = Ranking.TakeWhile(other => other != measure).Count();
        return new(
            measure, Probabilities[index], Acceptabilities[index], Dominances[index], [.. TippingPoints.Where(point => point.Measure == measure)]);
    }
}
