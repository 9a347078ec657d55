using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What to write instead is what was meant, and is read when it is written.</summary>
public sealed class QuantityAdviceTests
{
    private static readonly Unit Money = Unit.MoneyPerYear("EUR");

    [Theory]
    [InlineData("EUR 800 mln - 1.2 bn", "EUR 0.8-1.2 bn")]
    [InlineData("EUR 800 mln-1,2 mld", "EUR 0.8-1.2 bn")]
    [InlineData("EUR 10 - 20 mln", "EUR 10-20 mln")]
    [InlineData("EUR 10–20 mln", "EUR 10-20 mln")]
    [InlineData("EUR 10 tot 20 mln", "EUR 10-20 mln")]
    [InlineData("up to EUR 50 mln", "EUR 0-50 mln")]
    [InlineData("maximaal € 50 miljoen", "EUR 0-50 mln")]
    [InlineData("< EUR 50 mln", "EUR 0-50 mln")]
    [InlineData("EUR 50 k", "EUR 50000")]
    [InlineData("EUR 400k", "EUR 400000")]
    [InlineData("€ 1,5 mld", "EUR 1.5 bn")]
    [InlineData("€1.5m", "EUR 1.5 mln")]
    [InlineData("1,5 miljoen euro", "EUR 1.5 mln")]
    [InlineData("EUR 4 mln per jaar", "EUR 4 mln")]
    [InlineData("EUR 4 mln/year", "EUR 4 mln")]
    [InlineData("EUR120 mln", "EUR 120 mln")]
    [InlineData("eur 120 mln", "EUR 120 mln")]
    [InlineData("120 mln", "EUR 120 mln")]
    [InlineData("EUR  120 mln", "EUR 120 mln")]
    [InlineData("ca. EUR 12 mln", "EUR 12 mln")]
    [InlineData("EUR 1.200.000", "EUR 1200000")]
    [InlineData("EUR 1 200 000", "EUR 1200000")]
    [InlineData("EUR 12 billion", "EUR 12 bn")]
    [InlineData("EUR 3 ton", "EUR 300000")]
    [InlineData("vijf ton", "EUR 500000")]
    [InlineData("honderd miljoen euro", "EUR 100 mln")]
    [InlineData("anderhalf miljard", "EUR 1.5 bn")]
    [InlineData("een half miljard euro", "EUR 0.5 bn")]
    [InlineData("EUR ½ mld", "EUR 0.5 bn")]
    [InlineData("EUR 10 tot en met 20 mln", "EUR 10-20 mln")]
    [InlineData("EUR 10 a 20 mln", "EUR 10-20 mln")]
    [InlineData("EUR 10 mln tot 20", "EUR 10-20 mln")]
    [InlineData("€ 500.000,00", "EUR 500000")]
    [InlineData("EUR 1,234.56", "EUR 1234.56")]
    [InlineData("EUR 1OO mln", "EUR 100 mln")]
    [InlineData("Eur. 100 mln", "EUR 100 mln")]
    [InlineData("EUR: 100 mln", "EUR 100 mln")]
    [InlineData("100 EUR mln", "EUR 100 mln")]
    [InlineData("nihil", "EUR 0")]
    public void An_amount_is_written_as_files_have_it(string text, string written) => AssertRewritten(text, written, Money);

    [Theory]
    [InlineData("EUR92514264337593543950335mln")]
    [InlineData("79228162514264337593543950335 years")]
    [InlineData("EUR 1-79228162514264337593543950335 bn")]
    public void A_figure_beyond_all_is_not_written_at_all(string text) => Assert.Null(QuantityRewriter.Rewrite(text, Money));

    [Theory]
    [InlineData("half a year", "6 months")]
    [InlineData("een half jaar", "6 months")]
    [InlineData("5 yrs", "5 years")]
    [InlineData("1,5 jaar", "1.5 years")]
    [InlineData("8 maanden", "8 months")]
    [InlineData("1-2 jaar", "1-2 years")]
    [InlineData("6 tot 12 maanden", "6-12 months")]
    [InlineData("6 months - 1 year", "0.5-1 years")]
    [InlineData("max. 2 jaar", "0-2 years")]
    [InlineData("binnen 6 maanden", "0-6 months")]
    [InlineData("een jaar", "1 year")]
    [InlineData("zes tot twaalf maanden", "6-12 months")]
    [InlineData("1 jaar en 6 maanden", "18 months")]
    [InlineData("6-12 m", "6-12 months")]
    [InlineData("2j", "2 years")]
    [InlineData("½ jaar", "6 months")]
    [InlineData("onmiddellijk", "0 months")]
    public void A_span_is_written_as_files_have_it(string text, string written) => AssertRewritten(text, written, Unit.Months);

    [Theory]
    [InlineData("EUR 1,200 mln", "EUR 1.2 mln or EUR 1200 mln")]
    [InlineData("n.v.t.", "leave out the estimate")]
    [InlineData("PM", "leave out the estimate")]
    [InlineData("tbd", "leave out the estimate")]
    [InlineData("EUR -20 mln", "not below zero")]
    [InlineData("EUR 1.6 mln over 4 jaar", "the amount of one year")]
    [InlineData("5 %", "a share is no estimate")]
    [InlineData("veel", "amounts look like EUR 120 mln")]
    [InlineData("EUR 3 biljoen", "amounts look like EUR 120 mln")]
    [InlineData("EUR 5 vaten", "amounts look like EUR 120 mln")]
    [InlineData("EUR 40 mln of meer", "an estimate has two ends")]
    [InlineData("EUR 3 mln per kwartaal", "write four times EUR 3 mln")]
    [InlineData("EUR 40 mln per 5 jaar", "the amount of one year")]
    [InlineData("2021", "EUR 2021 bn, EUR 2021 mln or EUR 2021")]
    public void What_cannot_be_written_says_why(string text, string reason) =>
        Assert.Contains(reason, QuantityAdvice.For(text, Money).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2021")]
    [InlineData("per 2022")]
    public void A_year_is_no_time_span(string text) =>
        Assert.Contains("a date is no time span", QuantityAdvice.For(text, Unit.Months).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_time_span_below_zero_is_told_in_months_and_not_in_euros() =>
        Assert.Contains("a time span is not below zero", QuantityAdvice.For("-6 months", Unit.Months).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("EUR 1.200 mln", "EUR 1.2 mln", "EUR 1200 mln")]
    [InlineData("EUR 400.000", "EUR 400", "EUR 400000")]
    [InlineData("EUR 1.250-2.500 mln", "EUR 1.25-2.5 mln", "EUR 1250-2500 mln")]
    [InlineData("EUR 12.345 bn", "EUR 12.3450 bn", "EUR 12345 bn")]
    public void What_may_be_thousands_has_two_cures_and_both_are_read(string text, string decimals, string thousands)
    {
        Assert.False(QuantityReader.IsWellFormed(text));
        Assert.Equal((decimals, thousands), (ThousandsPoint.AsDecimals(text), ThousandsPoint.AsThousands(text)));
        Assert.True(QuantityReader.IsWellFormed(decimals) && QuantityReader.IsWellFormed(thousands));
    }

    [Theory]
    [InlineData("EUR 0.500 bn")]
    [InlineData("EUR 1.20 bn")]
    [InlineData("EUR 1.2000 bn")]
    [InlineData("EUR 1234.500 mln")]
    [InlineData("EUR\u00A0120\u00A0mln")]
    public void What_cannot_be_thousands_is_read(string text) => Assert.True(QuantityReader.IsWellFormed(text));

    private static void AssertRewritten(string text, string written, Unit unit)
    {
        Assert.Equal(written, QuantityRewriter.Rewrite(text, unit));
        Assert.True(QuantityReader.IsWellFormed(written));
        Assert.Contains($"write {written}", QuantityAdvice.For(text, unit).ToString(), StringComparison.Ordinal);
    }
}
