using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>The scores behind a ranking as whole numbers: measures in display order, criteria in the scheme's.</summary>
internal sealed class ScoreGrid
{
    private readonly (int Low, int High)[] _scores;
    private readonly long[] _twice;
    private readonly CriterionScore?[] _assessed;

    public ScoreGrid(MeasureRanking ranking)
    {
        var scheme = ranking.Scheme;
        Ranking = ranking;
        Criteria = scheme.Criteria;
        Overall = new(scheme);
        CountsInImpact = [.. Criteria.Select(criterion => scheme.NetImpact.Contains(criterion, StringComparer.Ordinal))];
        CountsInFeasibility = [.. Criteria.Select(criterion => scheme.Feasibility.Contains(criterion, StringComparer.Ordinal))];
        ImpactLevels = Levels(scheme.NetImpact.Count);
        FeasibilityLevels = Levels(scheme.Feasibility.Count);
        Multiple = ranking.Multiple;
        _scores = [.. from ranked in ranking from criterion in Criteria select Score(ranked, criterion)];
        _assessed =
            [.. from ranked in ranking from criterion in Criteria select ranked.Counted.ScoreOn(criterion) is { IsAssessed: true } score ? score : null];
        Assessors = [.. _assessed.OfType<CriterionScore>().SelectMany(score => score.Assessors).Select(item => item.Assessor)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _twice = [.. from ranked in ranking from criterion in Criteria select Twice(ranked, criterion, Multiple)];
    }

    public MeasureRanking Ranking { get; }

    public IReadOnlyList<string> Criteria { get; }

    /// <summary>How scores add up to an overall score.</summary>
    public OverallFormula Overall { get; }

    /// <summary>What one band on a criterion adds to the numerator of an overall score; over <see cref="Denominator"/> its weight.</summary>
    public IReadOnlyList<long> Units => Overall.Units;

    public long Denominator => Overall.Denominator;

    /// <summary>What a whole score is over, so that the means of assessors are whole numbers as well.</summary>
    public long Multiple { get; }

    /// <summary>The ids of all who scored any of the measures; one id is one person, in whichever collection.</summary>
    public IReadOnlyList<string> Assessors { get; }

    public IReadOnlyList<bool> CountsInImpact { get; }

    public IReadOnlyList<bool> CountsInFeasibility { get; }

    /// <summary>The level of net impact by the sum of its criteria's scores.</summary>
    public IReadOnlyList<Level> ImpactLevels { get; }

    /// <summary>The level of feasibility by the sum of its criteria's scores.</summary>
    public IReadOnlyList<Level> FeasibilityLevels { get; }

    public (int Low, int High) this[int measure, int criterion] => _scores[(measure * Criteria.Count) + criterion];

    /// <summary>How often a score is what, if it is as unsure as it is said to be, and where assessors scored, as one of them does.</summary>
    public ScoreChances Chances(int measure, int criterion, int noise, string? assessor)
    {
        if (assessor is not null && _assessed[(measure * Criteria.Count) + criterion] is { } score)
            return ScoreChances.Of(score, assessor);
        var (low, high) = Widened(measure, criterion, noise);
        return ScoreChances.Of(low, high);
    }

    /// <summary>A score as unsure as it is said to be: a certain one may be off by the noise, either way, as far as the scale goes.</summary>
    public (int Low, int High) Widened(int measure, int criterion, int noise) => this[measure, criterion] is var (low, high) && low == high
        ? (Math.Max(low - noise, Scale.Minimum), Math.Min(high + noise, Scale.Maximum))
        : this[measure, criterion];

    /// <summary>
    /// The same for measures that may score the same: for the criteria of each dimension, and of both, the sum of the lowest
    /// scores, and how wide how many of the ranges are. One that assessors scored has a key of its own, and so has each under weights.
    /// </summary>
    public string KeyOf(int measure, int noise)
    {
        if (Ranking.Scheme.Weights is not null || _assessed.AsSpan(measure * Criteria.Count, Criteria.Count).ContainsAnyExcept((CriterionScore?)null))
            return $"{measure}";
        const int Fields = Scale.Bands + 1;
        var key = new char[3 * Fields];
        for (var criterion = 0; criterion < Criteria.Count; criterion++)
        {
            var (low, high) = Widened(measure, criterion, noise);
            var part = Fields * ((CountsInImpact[criterion], CountsInFeasibility[criterion]) switch { (true, true) => 2, (true, false) => 1, _ => 0 });
            key[part] += (char)low;
            key[part + 1 + high - low]++;
        }

        return new(key);
    }

    /// <summary>Twice the value of a score, times <see cref="Multiple"/>.</summary>
    public long Twice(int measure, int criterion) => _twice[(measure * Criteria.Count) + criterion];

    /// <summary>Twice the numerator of the overall value, times <see cref="Multiple"/>.</summary>
    public long TwiceOverall(int measure) => Ranking[measure].Overall.Numerators.TwiceValue;

    // By the sum of the scores of so many criteria; sums below the least there is do not occur.
    private static Level[] Levels(int criteria) =>
    [
        .. Enumerable.Repeat(Level.Low, Scale.Minimum * criteria),
        .. Enumerable.Range(Scale.Minimum * criteria, ((Scale.Maximum - Scale.Minimum) * criteria) + 1).Select(sum => LevelLimits.LevelOf(new(sum, criteria))),
    ];

    private static (int Low, int High) Score(RankedMeasure ranked, string criterion) =>
        ranked.Counted.ScoreOn(criterion) is { } score ? (score.Low, score.High) : (Scale.Minimum, Scale.Maximum);

    private static long Twice(RankedMeasure ranked, string criterion, long multiple) =>
        ranked.Counted.ScoreOn(criterion)?.TwiceOver(multiple) ?? (multiple * (Scale.Minimum + Scale.Maximum));
}
