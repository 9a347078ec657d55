using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
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

    [BrowserTheory]
    [InlineData("matrix")]
    [InlineData("plan")]
    [InlineData("progress")]
    [InlineData("timeline")]
    public async Task A_picture_is_dark_where_its_reader_prefers_that_and_stays_legible(string command)
    {
        using var folder = WithActuals();
        var picture = Path.Combine(folder.Path, "picture.svg");
        Assert.Equal(ExitCode.Done, Mkb.Run([.. Drawing(command, folder), "--output", picture]).ExitCode);

        await using var light = await browser.Open(picture, new() { ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 1200, Height = 1000 } });
        await using var dark = await browser.Open(picture, new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 1200, Height = 1000 } });

        Assert.Equal("rgb(255, 255, 255)", await Paper(light));
        Assert.Equal("rgb(18, 22, 28)", await Paper(dark));
        foreach (var opened in new[] { light, dark })
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(PaleText));

        static Task<string> Paper(OpenedPage opened) => opened.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('rect')).fill");
    }

    [BrowserTheory]
    [InlineData("plan", "en")]
    [InlineData("progress", "en")]
    [InlineData("progress", "nl")]
    [InlineData("timeline", "en")]
    [InlineData("timeline", "nl")]
    [InlineData("timeline --by actor", "nl")]
    [InlineData("timeline --by programme", "en")]
    public async Task No_text_of_a_picture_runs_off_it_or_over_another(string command, string language)
    {
        using var folder = WithActuals();
        var picture = Path.Combine(folder.Path, "picture.svg");
        Assert.Equal(ExitCode.Done, Mkb.Run([.. Drawing(command, folder), "--language", language, "--output", picture]).ExitCode);

        await using var opened = await browser.Open(picture, new() { ViewportSize = new() { Width = 1300, Height = 1000 } });

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(TextOutOfPlace));
    }

    private static MeasuresFolder WithActuals() => new(("actuals.csv", "measure,year,investment,growth,participants\n"
        + "strengthen-equity,2021,80000000,,650\ntargeted-debt-relief,2021,90000000,410000000,700\nscale-up-digitalisation,2022,90000000,900000000,\n"));

    private static string[] Drawing(string command, MeasuresFolder folder) =>
        [.. command == "progress" ? [command, Path.Combine(folder.Path, "actuals.csv")] : command.Split(' '), "--collection", "recovery-plan-2020"];

    // Texts that leave the picture, or that another text covers by more than half a pixel.
    private const string TextOutOfPlace = """
        () => {
          const picture = document.documentElement.getBoundingClientRect();
          const texts = [...document.querySelectorAll('text')].filter(text => text.textContent)
            .map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const isOut = ({ box }) => box.left < 0 || box.right > picture.right || box.bottom > picture.bottom;
          // What lines of text leave free above and below the letters may lie over each other.
          const isOver = (one, other) => one !== other && one.box.left < other.box.right - 0.5 && other.box.left < one.box.right - 0.5
            && one.box.top < other.box.bottom - 4 && other.box.top < one.box.bottom - 4;
          return texts.filter(one => isOut(one) || texts.some(other => isOver(one, other))).map(one => one.text);
        }
        """;

    // Texts whose contrast with what is behind them is below 4.5 to 1.
    private const string PaleText = """
        () => {
          const luminance = colour => {
            const [red, green, blue] = colour.match(/[\d.]+/g).map(part => part / 255)
              .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          return [...document.querySelectorAll('text')].filter(text => {
            const { left, top, width, height } = text.getBoundingClientRect();
            const behind = document.elementsFromPoint(left + width / 2, top + height / 2)
              .find(element => element.tagName === 'rect' && !/none/.test(getComputedStyle(element).fill));
            const [one, other] = [text, behind].map(element => luminance(getComputedStyle(element).fill));
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
          }).map(text => text.textContent);
        }
        """;
}
