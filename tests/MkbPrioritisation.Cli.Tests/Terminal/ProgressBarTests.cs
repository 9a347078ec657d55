using MkbPrioritisation.Cli.Terminal;

namespace MkbPrioritisation.Cli.Tests.Terminal;

[Collection(Alone.Name)]
[Trait("Category", "Slow")]
public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(true, 4000, true)]
    [InlineData(true, 0, false)]
    [InlineData(false, 1500, false)]
    public void A_bar_shows_how_far_the_work_is_where_it_takes_over_a_second_on_a_terminal(bool isTerminal, int milliseconds, bool isShown)
    {
        using var error = new StringWriter();

        var result = ProgressBar.Show(new(TextWriter.Null, error, Width: null, HasColour: false, isTerminal), progress =>
        {
            progress.Part(1, 2).Report(0.5);
            Thread.Sleep(milliseconds);
            return "done";
        });

        Assert.Equal("done", result);
        Assert.Equal(isShown, error.ToString().Contains("75%", StringComparison.Ordinal));
        Assert.True(isShown || error.ToString().Length == 0);
    }

    [Fact]
    public void What_goes_wrong_at_work_is_told_as_it_is_without_a_bar() => Assert.Throws<UsageException>(() =>
        ProgressBar.Show<int>(
            new(TextWriter.Null, TextWriter.Null, Width: null, HasColour: false, IsErrorTerminal: true), _ => throw new UsageException("No.")));
}
