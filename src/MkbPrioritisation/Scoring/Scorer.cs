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
    private readonly long _multiple;

    /// <summary>Creates a scorer.</summary>
    /// <param name="scheme">Which criteria make up the two dimensions.</param>
    public Scorer(ScoringScheme scheme)
        : this(scheme, multiple: 1)
    {
    }

    /// <summary>Creates a scorer of measures whose scores may stand for those of several assessors.</summary>
    /// <param name="scheme">Which criteria make up the two dimensions.</param>
    /// <param name="multiple">A multiple of how many assessors scored, on every criterion of every measure to be scored.</param>
    internal Scorer(ScoringScheme scheme, long multiple)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Scheme = scheme;
        _overall = new(scheme);
        _multiple = multiple;
    }

    /// <summary>The scheme.</summary>
    public ScoringScheme Scheme { get; }

    /// <summary>Scores a measure; a criterion that it does not score counts as unknown.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its two dimensions and its overall score.</returns>
    public MeasureScore Score(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var (impact, feasibility) = (Sum(measure, Scheme.NetImpact), Sum(measure, Scheme.Feasibility));
        var overall = Scheme.Weights is not null ? Sum(measure, Scheme.Criteria, _overall.Units) : new Numerators(
            _overall.Of(impact.Low, feasibility.Low),
            _overall.Of(impact.High, feasibility.High),
            _overall.Of(impact.TwiceValue, feasibility.TwiceValue));
        return new(
            new(impact, Scheme.NetImpact.Count * _multiple),
            new(feasibility, Scheme.Feasibility.Count * _multiple),
            new(overall, _overall.Denominator * _multiple));
    }

    // Each criterion counts once, or as many times as its units say.
    private Numerators Sum(Measure measure, IReadOnlyList<string> criteria, IReadOnlyList<long>? units = null)
    {
        long low = 0, high = 0, twiceValue = 0;
        for (var index = 0; index < criteria.Count; index++)
        {
            var score = measure.ScoreOn(criteria[index]);
            var times = units is null ? 1 : units[index];
            low += times * (score?.Low ?? Scale.Minimum);
            high += times * (score?.High ?? Scale.Maximum);
            twiceValue += times * (score?.TwiceOver(_multiple) ?? (_multiple * (Scale.Minimum + Scale.Maximum)));
        }

        return new(low * _multiple, high * _multiple, twiceValue);
    }
}
