using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Plan;

namespace MkbPrioritisation.Reporting.Tests.Plan;

public sealed class PlanJsonTests
{
    [Fact]
    public void A_sum_of_overall_scores_is_the_double_nearest_to_the_exact_sum()
    {
        var ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", "five-criteria");

        foreach (var measures in Enumerable.Range(1, 10).Select(count => ranking.Where(ranked => ranked.Measure.Plan is not null).Take(count).ToList()))
        {
            var plan = new InvestmentPlan(ranking, new()
            {
                Only = [.. measures.Select(ranked => ranked.Measure.Id)],
                TotalBudget = new Money(100_000_000_000, "EUR"),
            });

            var sum = measures.Aggregate(Fraction.Zero, (sum, ranked) => sum + ranked.Overall.Value);
            var chosen = PlanJson.Document(ranking.Scheme, plan).Plans[0].Budget!.ByRank;
            // Both parts are exact in a double, so that their quotient is rounded once.
            Assert.Equal((double)sum.Numerator / (double)sum.Denominator, chosen.TotalOverall);
            Assert.Equal(measures.Count, chosen.Measures.Count);
        }
    }
}
