using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>Examines rankings.</summary>
public static class RobustnessExtensions
{
    extension(MeasureRanking ranking)
    {
        /// <summary>How much of the ranking would stay, with one band of noise and 10,000 weightings.</summary>
        /// <returns>What was found.</returns>
        /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
        public RankingRobustness Robustness() => RankingRobustness.Of(ranking);

        /// <summary>How much of the ranking would stay.</summary>
        /// <param name="options">How far scores are doubted, and how weightings are drawn.</param>
        /// <returns>What was found.</returns>
        /// <exception cref="ArgumentException">There are more than <see cref="RobustnessOptions.MostMeasures"/> measures.</exception>
        public RankingRobustness Robustness(RobustnessOptions options) => RankingRobustness.Of(ranking, options);
    }
}
