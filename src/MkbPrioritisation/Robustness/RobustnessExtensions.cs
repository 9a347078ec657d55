using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>Examines rankings.</summary>
public static class RobustnessExtensions
{
    extension(MeasureRanking ranking)
    {
        /// <summary>How much of the ranking would stay, with one band of noise and 10,000 weightings.</summary>
        /// <returns>What was found; the same for the same ranking, whatever the machine.</returns>
        /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
        public RankingRobustness Robustness() => ranking.Robustness(RobustnessOptions.Default);

        /// <summary>How much of the ranking would stay.</summary>
        /// <param name="options">How far scores are doubted, and how weightings are drawn.</param>
        /// <returns>What was found; the same for the same ranking and options, whatever the machine.</returns>
        /// <exception cref="ArgumentException">
        /// There are more than <see cref="RobustnessOptions.MostMeasures"/> measures, or none has a model though
        /// <see cref="RobustnessOptions.ModelledCriteria"/> are given.
        /// </exception>
        public RankingRobustness Robustness(RobustnessOptions options) => ranking.Robustness(options, CancellationToken.None);

        /// <summary>How much of the ranking would stay. For thousands of measures that takes seconds.</summary>
        /// <param name="options">How far scores are doubted, and how weightings are drawn.</param>
        /// <param name="cancellation">Ends the work, within 100 milliseconds.</param>
        /// <returns>What was found; the same for the same ranking and options, whatever the machine.</returns>
        /// <exception cref="ArgumentException">
        /// There are more than <see cref="RobustnessOptions.MostMeasures"/> measures, or none has a model though
        /// <see cref="RobustnessOptions.ModelledCriteria"/> are given.
        /// </exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public RankingRobustness Robustness(RobustnessOptions options, CancellationToken cancellation) =>
            ranking.Robustness(options, cancellation, progress: null);

        /// <summary>How much of the ranking would stay. For thousands of measures that takes seconds.</summary>
        /// <param name="options">How far scores are doubted, and how weightings are drawn.</param>
        /// <param name="cancellation">Ends the work, within 100 milliseconds.</param>
        /// <param name="progress">Is told, from any thread, what share of the work is done, 0–1; <see langword="null"/> for nobody.</param>
        /// <returns>What was found; the same for the same ranking and options, whatever the machine.</returns>
        /// <exception cref="ArgumentException">
        /// There are more than <see cref="RobustnessOptions.MostMeasures"/> measures, or none has a model though
        /// <see cref="RobustnessOptions.ModelledCriteria"/> are given.
        /// </exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        [SuppressMessage("Design", "CA1068", Justification = "Many cancel; few are told of the progress.")]
        public RankingRobustness Robustness(RobustnessOptions options, CancellationToken cancellation, IProgress<double>? progress) =>
            RankingRobustness.Examine(ranking, options, cancellation, progress);
    }
}
