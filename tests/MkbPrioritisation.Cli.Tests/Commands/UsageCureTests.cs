namespace MkbPrioritisation.Cli.Tests.Commands;

/// <summary>Whoever errs on the command line reads what to write in its place, in the language that they ask for.</summary>
public sealed class UsageCureTests
{
    [Theory]
    [InlineData("0.4", "--return-share 0.4 can be read in two ways; write --return-share 40% or --return-share 0.4%")]
    [InlineData(",4", "write --return-share 40% or --return-share 0.4%")]
    [InlineData("0,05", "write --return-share 5% or --return-share 0.05%")]
    [InlineData("25,5", "write --return-share 25.5%")]
    [InlineData("40 procent", "write --return-share 40%")]
    [InlineData("400", "takes a number from 0 to 100")]
    public void A_share_that_may_be_of_one_or_of_a_hundred_is_refused_with_both(string share, string cure)
    {
        var result = Mkb.Run("plan", "--return-share", share);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_with_its_sign_is_read_as_it_stands()
    {
        Assert.Equal(Mkb.Run("plan", "--return-share", "40").Out, Mkb.Run("plan", "--return-share", "40%").Out);
        Assert.Equal(0, Mkb.Run("plan", "--return-share", "0.4%").ExitCode);
        Assert.Contains("is op twee manieren te lezen; schrijf --return-share 40% of --return-share 0.4%", Mkb.Run("plan", "--return-share", "0.4", "--language", "nl").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strengthen-equity=200%", "strengthen-equity=2")]
    [InlineData("strengthen-equity=50 procent", "strengthen-equity=0.5")]
    [InlineData("strengthen-equity=0,5", "strengthen-equity=0.5")]
    [InlineData("strengthen-equity:2x", "strengthen-equity=2")]
    [InlineData("strengthen-equity=1/4", "strengthen-equity=0.25")]
    public void A_scale_in_another_form_is_answered_with_the_one_that_is_read(string scale, string meant)
    {
        var result = Mkb.Run("plan", "--scale", scale);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains($"is not a scale; write --scale {meant}.", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Mkb.Run("plan", "--scale", meant).ExitCode);
    }
}
