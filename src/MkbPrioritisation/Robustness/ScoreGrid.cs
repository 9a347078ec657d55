using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>The scores behind a ranking as whole numbers: measures in display order, criteria in the scheme's.</summary>
internal sealed class ScoreGrid
{
    private readonly (int Low, int High)[] _scores;

    public ScoreGrid(MeasureRanking ranking)
    {
        var scheme = ranking.Scheme;
        var overall = new Overall(scheme);
        Ranking = ranking;
        Criteria = scheme.Criteria;
        Denominator = overall.Denominator;
        CountsInImpact = [.. Criteria.Select(criterion => scheme.NetImpact.Contains(criterion, StringComparer.Ordinal))];
        CountsInFeasibility = [.. Criteria.Select(criterion => scheme.Feasibility.Contains(criterion, StringComparer.Ordinal))];
        Units = [.. Criteria.Index().Select(item => overall.Of(CountsInImpact[item.Index] ? 1 : 0, CountsInFeasibility[item.Index] ? 1 : 0))];
        _scores = [.. from ranked in ranking from criterion in Criteria select Score(ranked, criterion)];
    }

    public MeasureRanking Ranking { get; }

    public IReadOnlyList<string> Criteria { get; }

    /// <summary>What one band on a criterion adds to the numerator of an overall score; over <see cref="Denominator"/> its weight.</summary>
    public IReadOnlyList<long> Units { get; }

    public long Denominator { get; }

    public IReadOnlyList<bool> CountsInImpact { get; }

    public IReadOnlyList<bool> CountsInFeasibility { get; }

    public (int Low, int High) this[int measure, int criterion] => _scores[(measure * Criteria.Count) + criterion];

    /// <summary>Twice the middle of a score.</summary>
    public int Twice(int measure, int criterion) => this[measure, criterion].Low + this[measure, criterion].High;

    /// <summary>Twice the numerator of the overall value.</summary>
    public long TwiceOverall(int measure) => Ranking[measure].Overall.Numerators.TwiceValue;

    private static (int Low, int High) Score(RankedMeasure ranked, string criterion) =>
        ranked.Measure.ScoreOn(criterion) is { } score ? (score.Low, score.High) : (Scale.Minimum, Scale.Maximum);
}
