using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Models;

/// <summary>
/// The twenty yearly figures of the ten fact sheets, recomputed by hand from the assumptions that the plan's annex prints: sixteen
/// come out within the printed range or with their middle in it, and of the other four it is known why they do not.
/// </summary>
public sealed class RecomputedEstimatesTests
{
    private const string ValueAdded = "value-added";
    private const string Cost = "cost";

    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    /// <summary>The measure, the criterion, the ends recomputed and those printed in millions of euros a year, and why the two part.</summary>
    public static TheoryData<string, string, string, string, string?> All => new()
    {
        { "strengthen-equity", ValueAdded, "840", "750-950", null },
        { "strengthen-equity", Cost, "42", "40-50", null },
        { "innovation-application-scheme", ValueAdded, "240", "220-260", null },
        { "innovation-application-scheme", Cost, "22..24", "20-30", null },
        { "targeted-debt-relief", ValueAdded, "615/2..1025", "100-500", "500 to 1,250 firms at 75 to 100 per cent of a firm's value added exceed it" },
        { "targeted-debt-relief", Cost, "15..75", "20-60", null },
        { "temporary-investment-rebate", ValueAdded, "2000", "2000-2500", null },
        { "temporary-investment-rebate", Cost, "600..1200", "1000-1500", "10 to 20 per cent of 6 billion is less than the fact sheet expects" },
        { "national-retraining-programme", ValueAdded, "12300/13..18450/13", "1000-1400", null },
        { "national-retraining-programme", Cost, "200..480", "300-400", null },
        { "future-proof-labour-regulation", ValueAdded, "205..820", "400-600", null },
        { "future-proof-labour-regulation", Cost, "0..10", "0-10", null },
        { "personal-development-budget", ValueAdded, "1025..2050", "1400-1700", null },
        { "personal-development-budget", Cost, "650", "550-750", null },
        { "transparency-and-advice", ValueAdded, "410..615", "400-600", null },
        { "transparency-and-advice", Cost, "20..30", "20-30", null },
        { "easier-restart-and-closure", ValueAdded, "492..984", "400-500", "800 to 1,200 restarted firms exceed it, at 75 to 100 per cent of a firm's" },
        { "easier-restart-and-closure", Cost, "125/2", "100-150", "a quarter of 250 million of credit is less than the fact sheet expects" },
        { "scale-up-digitalisation", ValueAdded, "410", "350-450", null },
        { "scale-up-digitalisation", Cost, "75", "60-90", null },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_what_its_formula_makes_beside_what_the_fact_sheet_prints(string id, string criterion, string made, string printed, string? why)
    {
        var (measure, result) = Of(id, criterion);
        var million = FractionRange.Of(1_000_000);
        var estimate = measure.ScoreOn(criterion)!.Estimate!;

        Assert.Equal(made, $"{result.Range / million}");
        Assert.Equal(printed, string.Create(CultureInfo.InvariantCulture, $"{estimate.Low / 1_000_000:0.#}-{estimate.High / 1_000_000:0.#}"));
        Assert.Equal(why is null, IsWithinOrCentred(result.Range, estimate));
    }

    [Fact]
    public void Eight_figures_of_value_added_and_eight_of_cost_fit_and_the_files_of_the_others_say_why_not()
    {
        var rows = All.Select(row => (Id: (string)row[0], Criterion: (string)row[1], Why: (string?)row[4])).ToList();

        Assert.Equal(20, rows.Select(row => (row.Id, row.Criterion)).Distinct().Count());
        Assert.All([ValueAdded, Cost], criterion => Assert.Equal(8, rows.Count(row => row.Criterion == criterion && row.Why is null)));
        Assert.All(rows.Where(row => row.Why is not null), row =>
            Assert.Contains("annex", Of(row.Id, row.Criterion).Measure.ScoreOn(row.Criterion)!.Because!.English, StringComparison.OrdinalIgnoreCase));
    }

    private static (Measure Measure, ModelResult Result) Of(string id, string criterion)
    {
        var model = MeasureModel.Of(Catalogue.Rank("recovery-plan-2020"), id, Catalogue.Criteria);
        return (model.Before.Measure, model.Results.Single(result => result.Criterion.Id == criterion));
    }

    private static bool IsWithinOrCentred(FractionRange made, Estimate printed)
    {
        var range = new FractionRange(Fraction.FromDecimal(printed.Low), Fraction.FromDecimal(printed.High));
        return (range.Contains(made.Low) && range.Contains(made.High)) || range.Contains(made.Midpoint);
    }
}
