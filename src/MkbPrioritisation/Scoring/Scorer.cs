using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Scoring;

/// <summary>Scores measures under a scheme: unweighted means, in whole numbers over common denominators.</summary>
/// <remarks>
/// Source of the rule: Herstel- en groeiplan mkb (2020), criteria slide: net impact and feasibility are each the
/// unweighted mean of three criteria. The overall score is the unweighted mean of the two.
/// </remarks>
public sealed class Scorer
{
    private readonly OverallFormula _overall;

    /// <summary>Creates a scorer.</summary>
    /// <param name="scheme">Which criteria make up the two dimensions.</param>
    public Scorer(ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Scheme = scheme;
        _overall = new(scheme);
    }

    /// <summary>The scheme.</summary>
    public ScoringScheme Scheme { get; }

    /// <summary>Scores a measure; a criterion that it does not score counts as unknown.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its two dimensions and its overall score.</returns>
    public MeasureScore Score(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var (impactLow, impactHigh) = Sum(measure, Scheme.NetImpact);
        var (feasibilityLow, feasibilityHigh) = Sum(measure, Scheme.Feasibility);
        return new(
            new(impactLow, impactHigh, Scheme.NetImpact.Count),
            new(feasibilityLow, feasibilityHigh, Scheme.Feasibility.Count),
            new(_overall.Of(impactLow, feasibilityLow), _overall.Of(impactHigh, feasibilityHigh), _overall.Denominator));
    }

    private static (long Low, long High) Sum(Measure measure, IReadOnlyList<string> criteria)
    {
        long low = 0, high = 0;
        foreach (var criterion in criteria)
        {
            var score = measure.ScoreOn(criterion);
            low += score?.Low ?? Scale.Minimum;
            high += score?.High ?? Scale.Maximum;
        }

        return (low, high);
    }
}
