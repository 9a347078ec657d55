using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Robustness;

public sealed class CountDistributionTests
{
    [Fact]
    public void Chances_of_a_half_each_make_the_binomial_distribution()
    {
        var counted = Of(negligible: 0, Enumerable.Repeat(0.5, 10));

        Assert.Equal(0, counted.From);
        Assert.Equal([1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1], counted.Chances.ToArray().Select(chance => chance.Value * 1024));
    }

    [Fact]
    public void Who_is_surely_above_shifts_the_numbers_and_who_is_surely_not_changes_nothing()
    {
        var counted = Of(negligible: 0, [1, 0, 0.25, 1, 0]);

        Assert.Equal(2, counted.From);
        Assert.Equal([0.75, 0.25], counted.Chances.ToArray().Select(chance => chance.Value));
    }

    [Fact]
    public void What_is_negligible_is_dropped_at_both_ends_and_nothing_else()
    {
        double[] chances = [.. Enumerable.Range(0, 2_000).Select(index => (index % 97) / 97d)];
        var (whole, cut) = (Of(negligible: 0, chances), Of(negligible: 1e-30, chances));

        Assert.InRange(cut.Chances.Length, 10, 700);
        Assert.Equal(1, cut.Chances.ToArray().Sum(chance => chance.Value), 1e-12);
        for (var index = 0; index < cut.Chances.Length; index++)
            Assert.Equal(whole.Chances[cut.From - whole.From + index].Value, cut.Chances[index].Value, 1e-15);
    }

    private static CountDistribution<PlainChance> Of(double negligible, IEnumerable<double> chances)
    {
        double[] all = [.. chances];
        var counted = new CountDistribution<PlainChance>(all.Length, negligible);
        counted.Clear();
        foreach (var chance in all)
            counted.Add(new(chance), new(1 - chance));
        return counted;
    }
}
