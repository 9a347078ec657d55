using MkbPrioritisation.Advice;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>What a firm gave is held against public figures, exactly, as the recovery plan would do before it advises.</summary>
public sealed class PublicFigureTests
{
    private static readonly FirmProfile Firm = new()
    {
        Earlier = new() { GrossMargin = 909_000, WageCosts = 329_000, Fte = 56 },
        Equity = -50,
        Receivables = 0,
    };

    // The plan's own example (its page on the helpline, step 2), and what follows from the definition.
    [Theory]
    [InlineData("earlier.gross-margin=910000", "-1/910", "0.11", true)]
    [InlineData("earlier.gross-margin=910000", "-1/910", "0.1", false)]
    [InlineData("earlier.wage-costs=330000", "-1/330", "0.5", true)]
    [InlineData("earlier.fte=56", "0", "0", true)]
    [InlineData("earlier.fte=50", "3/25", "12", true)]
    [InlineData("earlier.fte=50", "3/25", "11.99", false)]
    [InlineData("equity=-40", "-1/4", "25", true)]
    [InlineData("equity=40", "-9/4", "100", false)]
    [InlineData("equity=0", null, "100", false)]
    [InlineData("receivables=0", null, "0", true)]
    public void A_figure_deviates_by_a_part_of_the_public_one_and_the_margin_itself_is_within(string figure, string? deviation, string margin, bool isWithin)
    {
        var found = PublicFigure.Parse(figure).Compare(Firm);

        Assert.Equal(deviation is null ? (Fraction?)null : Fraction.Parse(deviation), found.Deviation);
        Assert.Equal(isWithin, found.IsWithin(decimal.Parse(margin, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(figure, PublicFigure.Parse(figure).ToString());
    }

    [Fact]
    public void What_the_firm_did_not_give_is_neither_within_nor_beyond()
    {
        var found = PublicFigure.Parse("later.fte=3").Compare(Firm);

        Assert.Equal(new PublicComparison("later.fte", null, 3), found);
        Assert.Null(found.Deviation);
        Assert.Null(found.IsWithin(100));
        Assert.Throws<ArgumentOutOfRangeException>(() => found.IsWithin(-1));
    }

    [Theory]
    [InlineData("equty=1", "did you mean")]
    [InlineData("size=micro", "has no figure")]
    [InlineData("equity", "write KEY=FIGURE")]
    [InlineData("equity=+5%", "write KEY=FIGURE")]
    [InlineData("equity=909.000", "write KEY=FIGURE")]
    [InlineData("earlier.fte=0", "should be above zero")]
    public void What_is_no_public_figure_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => PublicFigure.Parse(text)).Message, StringComparison.Ordinal);
}
