
namespace MkbPrioritisation.Tests.Ranking;

/// <summary>The ranking reproduces what the recovery plan of 2020 prints.</summary>
public sealed class PublishedShortlistTests
{
    private static readonly string[] Prioritised =
    [
        "easier-restart-and-closure", "future-proof-labour-regulation", "innovation-application-scheme",
        "national-retraining-programme", "personal-development-budget", "scale-up-digitalisation",
        "strengthen-equity", "targeted-debt-relief", "temporary-investment-rebate", "transparency-and-advice",
    ];

    [Fact]
    public void Six_criteria_give_exactly_the_ten_measures_that_the_report_prioritises()
    {
        var shortlist = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020").Shortlist;

        Assert.Equal(Prioritised, shortlist.Select(measure => measure.Measure.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Five_criteria_give_another_ten()
    {
        var shortlist = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", "five-criteria").Shortlist
            .Select(measure => measure.Measure.Id).ToList();

        Assert.Equal(10, shortlist.Count);
        Assert.Equal(["free-depreciation"], shortlist.Except(Prioritised, StringComparer.Ordinal));
        Assert.Equal(["targeted-debt-relief"], Prioritised.Except(shortlist, StringComparer.Ordinal));
    }

    // The sums of the three scores of each dimension, from the score slide; the rank follows from their total.
    [Theory]
    [InlineData("innovation-application-scheme", 1, 12, 14)]
    [InlineData("transparency-and-advice", 2, 12, 12)]
    [InlineData("temporary-investment-rebate", 2, 10, 14)]
    [InlineData("strengthen-equity", 4, 11, 12)]
    [InlineData("easier-restart-and-closure", 4, 10, 13)]
    [InlineData("national-retraining-programme", 6, 11, 11)]
    [InlineData("scale-up-digitalisation", 6, 10, 12)]
    [InlineData("personal-development-budget", 6, 9, 13)]
    [InlineData("future-proof-labour-regulation", 9, 12, 9)]
    [InlineData("targeted-debt-relief", 9, 11, 10)]
    [InlineData("free-depreciation", 11, 8, 12)]
    [InlineData("innovation-vouchers", 12, 9, 10)]
    [InlineData("extended-credit-guarantees", 12, 8, 11)]
    [InlineData("labour-market-driven-higher-education", 14, 10, 8)]
    [InlineData("tax-debt-payment-plan", 14, 9, 9)]
    [InlineData("national-coaching-programme", 14, 8, 10)]
    [InlineData("innovation-procurement-budget", 17, 7, 10)]
    [InlineData("ease-bank-capital-requirements", 18, 9, 7)]
    [InlineData("employee-share-incentive", 19, 7, 7)]
    [InlineData("equal-treatment-debt-equity", 19, 6, 8)]
    public void Every_measure_has_its_rank_and_its_two_dimensions(string id, int rank, int netImpactSum, int feasibilitySum)
    {
        var measure = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020").Single(ranked => ranked.Measure.Id == id);

        Assert.Equal((rank, rank, rank), (measure.Rank, measure.BestRank, measure.WorstRank));
        Assert.Equal(new(netImpactSum, 3), measure.NetImpact.Value);
        Assert.Equal(new(feasibilitySum, 3), measure.Feasibility.Value);
    }

    [Theory]
    [InlineData("targeted-debt-relief", "strengthen-equity")]
    [InlineData("innovation-application-scheme", "future-proof-labour-regulation")]
    [InlineData("tax-debt-payment-plan", "ease-bank-capital-requirements")]
    [InlineData("extended-credit-guarantees", "free-depreciation")]
    [InlineData("easier-restart-and-closure", "scale-up-digitalisation")]
    public void Measures_on_one_line_of_the_printed_matrix_have_equal_net_impact(string one, string other)
    {
        var ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

        Assert.Equal(
            ranking.Single(ranked => ranked.Measure.Id == one).NetImpact,
            ranking.Single(ranked => ranked.Measure.Id == other).NetImpact);
    }
}
