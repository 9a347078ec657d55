using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Planning;

public sealed class YearlyAmountsTests
{
    private static readonly YearlyAmounts Amounts = new("EUR", new YearAmount(2022, Range(2, 3)), new YearAmount(2021, Range(1, 1)));

    [Fact]
    public void They_stand_from_the_earliest_year_to_the_latest_and_add_up_by_their_ends()
    {
        Assert.Equal("2021 EUR 1, 2022 EUR 2-3", Amounts.ToString());
        Assert.Equal(Range(3, 4), Amounts.Total);
        Assert.Equal("2021 EUR 1, 2022 EUR 3-4", Amounts.Running().ToString());
        Assert.Equal("2021 EUR 0.5, 2022 EUR 1-1.5", Amounts.Times(0.5m).ToString());
    }

    [Fact]
    public void A_year_that_is_not_there_counts_as_zero()
    {
        Assert.Equal([Range(0, 0), Range(1, 1), Range(2, 3), Range(0, 0)], Enumerable.Range(2020, 4).Select(Amounts.In));
        Assert.Equal("2021 EUR 1, 2022 EUR 2-3, 2023 EUR 5", Amounts.Plus(new("EUR", new YearAmount(2023, Range(5, 5)))).ToString());
        Assert.Equal(Range(0, 0), new YearlyAmounts("EUR").In(2021));
    }

    [Fact]
    public void What_cannot_be_added_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new YearlyAmounts("USD", Amounts));
        Assert.Throws<ArgumentException>(() => new YearlyAmounts("EUR", Amounts.Append(new(2021, Range(1, 1)))));
        Assert.Throws<ArgumentException>(() => new YearlyAmounts("EUR", new YearAmount(21, Range(1, 1))));
        Assert.Throws<InvalidOperationException>(() => Amounts.Plus(new("USD", new YearAmount(2021, MoneyRange.Zero("USD")))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Range(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Range(1, 2) * -1);
    }

    private static MoneyRange Range(decimal low, decimal high) => new(new(low, "EUR"), new(high, "EUR"));
}
