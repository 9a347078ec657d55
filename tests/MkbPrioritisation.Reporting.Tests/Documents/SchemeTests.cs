using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Tests.Documents;

public sealed class SchemeTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;
    private static readonly MeasureRanking Ranking = Catalogue.Rank("recovery-plan-2020", "recovery-plan");

    private static readonly Action<ScoringScheme>[] Documents =
    [
        scheme => RankingJson.Document(scheme, [Ranking], RenderingOptions.Default),
        scheme => MatrixJson.Document(scheme, Ranking),
        scheme => ExplanationJson.Document(scheme, [(Ranking[0], Ranking)], Catalogue.Criteria),
        scheme => PlanJson.Document(scheme, new InvestmentPlan(Ranking)),
        scheme => ComparisonJson.Document(scheme, Ranking.Scheme, Comparison()),
        scheme => ComparisonJson.Document(Ranking.Scheme, scheme, Comparison()),
        scheme => AdviceJson.Document(scheme, FirmAdvice.Of(new(), Catalogue.Segments, Ranking), peers: null),
    ];

    [Fact]
    public void A_document_of_a_ranking_by_another_scheme_is_refused() => Assert.All(Documents, document =>
    {
        var exception = Assert.Throws<ArgumentException>(() => document(Catalogue.Schemes.Single(scheme => scheme.Id == "five-criteria")));

        Assert.StartsWith(
            "A ranking by the scheme recovery-plan cannot be shown as one by the scheme five-criteria.", exception.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void A_scheme_of_the_same_id_that_says_otherwise_is_another() => Assert.All(Documents, document =>
    {
        var scheme = Ranking.Scheme;

        Assert.Throws<ArgumentException>(() => document(new(scheme.Id, scheme.Name, scheme.NetImpact, scheme.Feasibility, scheme.Shortlist + 1)));
    });

    [Fact]
    public void A_scheme_that_says_the_same_is_the_same() => Assert.All(Documents, document => document(Ranking.Scheme with { }));

    [Fact]
    public void Null_among_rankings_is_an_error_of_the_argument()
    {
        Assert.Throws<ArgumentException>("rankings", () => RankingJson.Document(Ranking.Scheme, [null!], RenderingOptions.Default));
        Assert.Throws<ArgumentException>("plans", () => PlanJson.Document(Ranking.Scheme, [null!]));
    }

    private static RankingComparison Comparison() => new(Ranking, Catalogue.Criteria, Ranking, Catalogue.Criteria);
}
