using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Explanation;

/// <summary>Explains places in rankings.</summary>
public static class ExplanationExtensions
{
    extension(MeasureRanking ranking)
    {
        /// <summary>How a measure's place comes about.</summary>
        /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
        /// <returns>The explanation.</returns>
        /// <exception cref="UnknownIdException">The ranking has no such measure.</exception>
        /// <exception cref="ArgumentException">Several collections have a measure of that id.</exception>
        public MeasureExplanation Explain(string id)
        {
            ArgumentNullException.ThrowIfNull(ranking);
            return new(ranking, ranking[id]);
        }

        /// <summary>How a measure's place comes about.</summary>
        /// <param name="measure">One of the ranking's measures.</param>
        /// <returns>The explanation.</returns>
        /// <exception cref="ArgumentException">The measure is not one of the ranking's.</exception>
        public MeasureExplanation Explain(RankedMeasure measure)
        {
            ArgumentNullException.ThrowIfNull(ranking);
            ArgumentNullException.ThrowIfNull(measure);
            return new(ranking, measure);
        }
    }
}
