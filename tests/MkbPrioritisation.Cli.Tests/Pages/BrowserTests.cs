namespace MkbPrioritisation.Cli.Tests.Pages;

[Collection(BrowserCollection.Name)]
public sealed class BrowserTests(Browser browser)
{
    [BrowserFact]
    public async Task The_matrix_as_a_picture_opens_in_a_browser_and_asks_for_nothing_else()
    {
        using var folder = new MeasuresFolder();
        var picture = Path.Combine(folder.Path, "matrix.svg");
        Assert.Equal(ExitCode.Done, Mkb.Run("matrix", "--collection", "recovery-plan-2020", "--format", "svg", "--output", picture).ExitCode);

        await using var opened = await browser.Open(picture);

        Assert.Equal("svg", await opened.Page.EvaluateAsync<string>("document.documentElement.tagName"));
        opened.AssertQuietAndAlone();
    }
}
