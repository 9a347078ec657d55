using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>What the sections of the page share: what is shown, and its words.</summary>
internal sealed class PageView(Scenario scenario, PageOrigin origin)
{
    public Scenario Scenario { get; } = scenario;

    public PageOrigin Origin { get; } = origin;

    public Language Language => Scenario.Query.Language;

    public Wording Wording { get; } = new(scenario.Query.Language) { IsMarkingJudged = false };

    public Terms Terms => Wording.Terms;

    public PageTerms Page { get; } = PageTerms.In(scenario.Query.Language);

    /// <summary>What moved, by measure.</summary>
    public MoveList Moves { get; } = new(scenario.Marked, scenario.Query.Language);

    public IReadOnlyDictionary<string, Criterion> Criteria { get; } = scenario.Catalogue.Criteria.ToDictionary(
        criterion => criterion.Id, StringComparer.Ordinal);

    public static string KeyOf(RankedMeasure ranked) => $"{ranked.Collection.Id}/{ranked.Measure.Id}";

    public string Name(RankedMeasure ranked) => Wording.Text(ranked.Measure.Name);

    public string Name(string criterion) => Wording.Text(Criteria[criterion].Name);

    /// <summary>The score in words; a score that only compares measures in figures.</summary>
    public string Score(string criterion, CriterionScore? score)
    {
        var known = score ?? CriterionScore.Unknown(criterion, Basis.Judgement);
        return ScoreText.Bands(Wording, Criteria[criterion], known) is { Length: > 0 } text ? text : ScoreText.Figures(known);
    }

    /// <summary>The score as an address holds it.</summary>
    public string Written(string criterion, CriterionScore? score)
    {
        if (score is null or { IsUnknown: true })
            return "unknown";
        var (low, high) = (Criteria[criterion].BandOf(score.Low).Id, Criteria[criterion].BandOf(score.High).Id);
        return low == high ? low : $"{low}..{high}";
    }
}
