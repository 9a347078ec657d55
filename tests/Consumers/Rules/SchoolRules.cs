using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Texts;
using Xunit;

namespace Rules;

/// <summary>What somebody would write who prioritises plans of their own: here, for schools.</summary>
public sealed class SchoolRules
{
    private static readonly ScoringScheme Scheme = new(
        "schools", LocalizedText.Same("Schools"), netImpact: ["reach", "equity"], feasibility: ["staffing"], shortlist: 3);

    [Fact]
    public void The_scheme_is_sound() => ScoringLaws.CheckAll(Scheme);

    [Fact]
    public void A_rule_that_reads_a_missing_score_as_nothing_is_caught()
    {
        var broken = Assert.Throws<LawBrokenException>(() => ScoringLaws.CheckAll(Scheme, MissingIsNothing));

        Assert.Equal("A score left out counts as unknown", broken.Law);
        Assert.Contains("# schemes/schools.yaml\nname:", broken.Message);
        Assert.Contains("\nscores:\n  reach:\n", broken.Message);
    }

    private static IReadOnlyList<RankedPlace> MissingIsNothing(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections)
    {
        var totals = collections
            .SelectMany(collection => collection.Measures.Select(measure => (Collection: collection.Id, Measure: measure.Id, Total: Total(scheme, measure))))
            .ToList();
        return [.. totals.Select(item => new RankedPlace(item.Collection, item.Measure, 1 + totals.Count(other => other.Total > item.Total)))];
    }

    private static int Total(ScoringScheme scheme, Measure measure) =>
        scheme.Criteria.Sum(criterion => measure.ScoreOn(criterion) is { } score ? score.Low + score.High : 0);
}
