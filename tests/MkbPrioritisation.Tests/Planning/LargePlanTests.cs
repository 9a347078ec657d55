using System.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Planning;

/// <summary>Budgets for more measures than all sets of which can be gone through.</summary>
[Trait("Category", "Slow")]
public sealed class LargePlanTests
{
    private static readonly int[] Years = [2021, 2022, 2023, 2024, 2025];

    [Fact]
    public void Of_200_measures_over_five_years_a_set_is_found_and_how_far_from_the_best_it_may_be()
    {
        var (ranking, budget) = Large();
        var watch = Stopwatch.StartNew();

        var budgeted = new InvestmentPlan(ranking, new() { Budget = budget }).Budgeted!;

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
        Assert.All(new[] { budgeted.BestOverall, budgeted.BestValueAdded }, selection =>
        {
            Assert.True(selection.Measures.Count > 60, $"{selection.Measures.Count}");
            Assert.All(budget, year => Assert.True(selection.Figures.Investment.In(year.Year).High <= year.Amount.High));
        });
        // Not proven to be best, and within a hundredth of it.
        Assert.True(
            (budgeted.BestOverall.MostMissed ?? Fraction.Zero) * 100 < budgeted.BestOverall.TotalOverall,
            $"{budgeted.BestOverall.MostMissed} of {budgeted.BestOverall.TotalOverall}");
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.51)]
    public void The_search_ends_at_once_when_it_is_cancelled_on_its_way(double share)
    {
        var (ranking, budget) = Large(1000);
        using var source = new CancellationTokenSource();
        var watch = new Stopwatch();
        var last = 0.0;
        var progress = new SeenProgress(told =>
        {
            last = told;
            if (told >= share && !source.IsCancellationRequested)
            {
                watch.Start();
                source.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(() => new InvestmentPlan(ranking, new() { Budget = budget }, source.Token, progress));

        Assert.InRange(last, share, share + 0.01);
        Assert.True(watch.Elapsed < TimeSpan.FromMilliseconds(100), $"ended {watch.Elapsed} after it was cancelled");
    }

    [Fact]
    public void What_is_told_of_the_search_never_falls_and_ends_at_the_whole()
    {
        var (ranking, budget) = Large();
        var progress = new SeenProgress();

        _ = new InvestmentPlan(ranking, new() { Budget = budget }, CancellationToken.None, progress);

        Assert.True(progress.Shares.Count > 100);
        Assert.Equal(progress.Shares.Order(), progress.Shares);
        Assert.Equal(1, progress.Shares[^1]);
    }

    private static (MeasureRanking Ranking, YearlyAmounts Budget) Large(int count = 200)
    {
        var random = new Random(2020);
        var scheme = MeasureCatalogue.BuiltIn.DefaultScheme!;
        var measures = Enumerable.Range(0, count).Select(number => new Measure(
            $"m-{number}",
            LocalizedText.Same($"m-{number}"),
            "c",
            scheme.Criteria.Select(criterion => new CriterionScore(criterion, random.Next(1, 6), Basis.Judgement)))
        {
            Plan = new(
                "a",
                Amounts(Years.Select(_ => random.Next(1, 200))),
                Amounts(Years.Select(_ => random.Next(1, 200))),
                Millions(random.Next(100, 1000)),
                Millions(random.Next(100, 1000)),
                [new("state", 100)]),
        }).ToList();
        MeasureCollection collection = new("c", LocalizedText.Same("c"), [KeyValuePair.Create("c", LocalizedText.Same("c"))], measures)
        {
            Plan = new("EUR", [new("a", LocalizedText.Same("a"))], [KeyValuePair.Create("state", LocalizedText.Same("state"))]),
        };
        return (MeasureRanking.Of(scheme, [collection]), Amounts(Years.Select(_ => random.Next(35 * count, 45 * count))));
    }

    private static YearlyAmounts Amounts(IEnumerable<int> millions) =>
        new("EUR", Years.Zip(millions, (year, amount) => new YearAmount(year, Millions(amount))));

    private static MoneyRange Millions(int millions) => MoneyRange.Of(new(millions * 1_000_000m, "EUR"));
}
