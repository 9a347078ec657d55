using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Quantities;

/// <summary>Amounts are written in code as files write them.</summary>
public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("EUR 1.2-1.5 bn", 1_200_000_000, 1_500_000_000)]
    [InlineData("EUR 120 mln", 120_000_000, 120_000_000)]
    [InlineData("EUR\u00A0950", 950, 950)]
    [InlineData("EUR 0-50 mln", 0, 50_000_000)]
    public void An_amount_is_read_as_files_write_it_whatever_the_culture(string text, decimal low, decimal high)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        try
        {
            Assert.Equal(new(new(low, "EUR"), new(high, "EUR")), MoneyRange.Parse(text));
            Assert.Equal(MoneyRange.Parse(text), MoneyRange.Parse(MoneyRange.Parse(text).ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("N2", "nl-NL", "EUR 1.234.500,00", "EUR 1.234.500,00–2.000.000,00")]
    [InlineData("F0", "", "EUR 1234500", "EUR 1234500–2000000")]
    [InlineData("#,##0", "", "EUR 1,234,500", "EUR 1,234,500–2,000,000")]
    [InlineData("G", "nl-NL", "EUR 1.2345 mln", "EUR 1.2345-2 mln")]
    [InlineData(null, "nl-NL", "EUR 1.2345 mln", "EUR 1.2345-2 mln")]
    public void A_format_of_numbers_and_its_culture_hold_for_an_amount(string? format, string culture, string amount, string range)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        Assert.Equal(amount, new Money(1_234_500, "EUR").ToString(format, provider));
        Assert.Equal(range, new MoneyRange(new(1_234_500, "EUR"), new(2_000_000, "EUR")).ToString(format, provider));
    }

    [Fact]
    public void A_format_that_is_none_for_amounts_is_refused() => Assert.Throws<FormatException>(() => $"{new Money(1, "EUR"):X}");

    [Theory]
    [InlineData("")]
    [InlineData("120 mln")]
    [InlineData("EUR 1.200 mln")]
    [InlineData("EUR 1,2 bn")]
    [InlineData("EUR 5-3 bn")]
    [InlineData("EUR -5 bn")]
    [InlineData("8 months")]
    [InlineData("eur 5 bn")]
    public void What_is_no_amount_or_two_is_refused(string text)
    {
        Assert.False(MoneyRange.TryParse(text, out _));
        Assert.Contains("EUR 1.2-1.5 bn", Assert.Throws<FormatException>(() => MoneyRange.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_amount_is_named_in_a_message_of_one_printable_line() =>
        Assert.StartsWith(
            "\"EUR \\u{001B}[31m",
            Assert.Throws<FormatException>(() => MoneyRange.Parse("EUR \u001B[31m\n" + new string('1', 1000))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_amount_stands_where_a_range_is_asked_for() =>
        Assert.Equal(MoneyRange.Parse("EUR 3 mln"), new YearAmount(2021, new Money(3_000_000, "EUR")).Amount);
}
