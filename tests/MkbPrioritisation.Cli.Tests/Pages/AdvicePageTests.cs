using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class AdvicePageTests(Browser browser) : IDisposable
{
    private const string Peers = "sector,size,productivity,solvency\n47,small,99000,50\n47,small,1000,10\n";

    private readonly MeasuresFolder _folder = new(("peers.csv", Peers));

    private string Page => Path.Combine(_folder.Path, "advice.html");

    [BrowserFact]
    public async Task The_page_says_no_error_and_asks_for_nothing_else_in_either_language()
    {
        foreach (var language in new[] { "en", "nl" })
        {
            Draw("100", "110", "10", "11", "--language", language, "--equity", "4", "--balance-total", "9");
            await using var opened = await browser.Open(Page);

            Assert.Equal(language, await opened.Page.GetAttributeAsync("html", "lang"));
            opened.AssertQuietAndAlone();
        }
    }

    [BrowserFact]
    public async Task The_policy_of_the_page_lets_no_script_run_and_nothing_be_fetched()
    {
        Draw("100", "110", "10", "11");
        await using var opened = await browser.Open(Page, new() { ViewportSize = new() { Width = 390, Height = 844 } });

        var hasRun = await opened.Page.EvaluateAsync<bool>("""
            () => new Promise(done => {
              document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="window.hasRun = true">');
              const script = document.createElement('script');
              script.textContent = 'window.hasRun = true';
              document.body.append(script);
              setTimeout(() => done(window.hasRun === true), 200);
            })
            """);

        Assert.False(hasRun);
    }

    [BrowserFact]
    public async Task On_a_phone_what_leading_firms_do_stands_in_one_column()
    {
        Draw("100", "110", "10", "11", "--language", "nl");
        await using var opened = await browser.Open(Page, new() { ViewportSize = new() { Width = 390, Height = 844 } });

        var columns = await opened.Page.Locator(".practices .tiles > *").EvaluateAllAsync<double[]>(
            "aspects => [...new Set(aspects.map(aspect => aspect.getBoundingClientRect().left))]");

        Assert.Single(columns);
    }

    [BrowserFact]
    public async Task The_firm_stands_in_its_quadrant_and_on_the_line_where_nothing_changed()
    {
        // (gross margin, then FTE) → where the dot lies from the crossing of the lines: to the right, and up.
        foreach (var (margin, fte, right, up) in new[] { ("120", "11", 1, 1), ("80", "11", -1, 1), ("110", "9", 1, -1), ("70", "9", -1, -1),
            ("110", "11", 0, 1), ("110", "10", 1, 0), ("100.01", "10", 1, 0) })
        {
            Draw("100", margin, "10", fte);
            await using var opened = await browser.Open(Page);
            var dot = (await opened.Page.Locator(".dot").BoundingBoxAsync())!;
            var axes = await Task.WhenAll((await opened.Page.Locator(".axis").AllAsync()).Select(axis => axis.BoundingBoxAsync()));
            var (x, y) = (dot.X + (dot.Width / 2) - (axes[0]!.X + (axes[0]!.Width / 2)), dot.Y + (dot.Height / 2) - (axes[1]!.Y + (axes[1]!.Height / 2)));

            Assert.Equal((right, -up), (Side(x), Side(y)));
            var own = (await opened.Page.Locator(".quadrant.own rect").BoundingBoxAsync())!;
            Assert.InRange(dot.X + (dot.Width / 2), own.X - 1, own.X + own.Width + 1);
            Assert.InRange(dot.Y + (dot.Height / 2), own.Y - 1, own.Y + own.Height + 1);
        }

        static int Side(float offset) => Math.Abs(offset) < 2 ? 0 : Math.Sign(offset);
    }

    [BrowserFact]
    public async Task By_keyboard_alone_every_computation_opens()
    {
        Draw("100", "110", "10", "11", "--equity", "4", "--balance-total", "9");
        await using var opened = await browser.Open(Page);
        var computations = await opened.Page.Locator("details").CountAsync();
        Assert.Equal(7, computations);

        for (var index = 0; index < computations; index++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            await opened.Page.Keyboard.PressAsync("Enter");
        }

        Assert.Equal(computations, await opened.Page.Locator("details[open]").CountAsync());
        Assert.True(await opened.Page.GetByText("= 4 ÷ 9").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Nothing_is_wider_than_a_phone_nor_than_a_sheet_of_paper()
    {
        Draw("100", "110", "10", "11", "--sector", "47", "--size", "small", "--peers", Path.Combine(_folder.Path, "peers.csv"));
        foreach (var width in new[] { 320, 390, 1280 })
        {
            await using var opened = await browser.Open(Page, new() { ViewportSize = new() { Width = width, Height = 844 } });
            Assert.True(await opened.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"wider than {width}");
        }

        await using var printed = await browser.Open(Page, new() { ViewportSize = new() { Width = 690, Height = 1000 } });
        await printed.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await printed.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.True(await printed.Page.GetByText("= 110 ÷ 11", new() { Exact = true }).IsVisibleAsync(), "printed, computations should be open");
    }

    [BrowserFact]
    public async Task In_light_and_dark_all_text_stands_out_from_what_is_behind_it()
    {
        Draw("100", "110", "10", "11", "--equity", "4", "--balance-total", "9");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var opened = await browser.Open(Page, new() { ColorScheme = scheme });

            // The contrast of WCAG 2.2, 1.4.3, which asks for 4.5.
            var least = await opened.Page.EvaluateAsync<double>("""
                () => {
                  const luminance = colour => colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
                  const behind = element => { for (; element; element = element.parentElement) {
                      const colour = getComputedStyle(element).backgroundColor; if (!/, 0\)$/.test(colour)) return colour; } };
                  return Math.min(...[...document.querySelectorAll('h1, h2, h3, p, li, summary, .rank')].map(element => {
                    const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance).sort();
                    return (other + 0.05) / (one + 0.05);
                  }));
                }
                """);

            Assert.InRange(least, 4.5, 21);
        }
    }

    public void Dispose() => _folder.Dispose();

    private void Draw(string marginBefore, string margin, string fteBefore, string fte, params string[] options) => Assert.Equal(
        ExitCode.Done,
        Mkb.Run(["advise", "--gross-margin", marginBefore, margin, "--fte", fteBefore, fte, "--format", "html", "--output", Page, .. options]).ExitCode);
}
