using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Explanation;

/// <summary>A score that counts in a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">The score that counts; unknown where there is none.</param>
/// <param name="Weight">What the criterion weighs in the overall score, 0–1; of a criterion in both dimensions, in both together.</param>
public sealed record ExplainedScore(Dimension Dimension, CriterionScore Score, Fraction Weight)
{
    /// <summary>The criterion's id.</summary>
    public string Criterion => Score.Criterion;

    /// <summary>
    /// The assessors whose score, by its middle, is furthest from the mean of all; empty where no assessor scored, and where
    /// they agree.
    /// </summary>
    public IReadOnlyList<AssessorScore> FurthestFromMean
    {
        get
        {
            var most = Score.Assessors.Select(Distance).DefaultIfEmpty().Max();
            return [.. Score.Assessors.Where(item => most.Sign > 0 && Distance(item) == most)];

            Fraction Distance(AssessorScore item) => Fraction.Abs(item.Score.Value - Score.Value);
        }
    }

    /// <summary>The score and its weight, such as <c>cost 4 × 1/6</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Score} × {Weight:Q}";
}
