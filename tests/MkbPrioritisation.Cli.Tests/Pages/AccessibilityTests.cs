using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The pages break none of the rules for accessibility that axe can check.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class AccessibilityTests(Browser browser) : IDisposable
{
    // Of what passes one node each is told, which saves a third of the time.
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    private readonly MeasuresFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1400)]
    public async Task The_report_breaks_no_rule(ColorScheme scheme, int width)
    {
        foreach (var options in new string[][] { [], ["--summary", "--collection", "recovery-plan-2020", "--language", "nl"] })
            await AssertAccessible(scheme, width, ["report", "--date", "2026-11-25", .. options]);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1400)]
    public async Task Advice_breaks_no_rule(ColorScheme scheme, int width) => await AssertAccessible(
        scheme, width, ["advise", "--gross-margin", "100", "110", "--fte", "10", "11", "--equity", "4", "--balance-total", "9", "--format", "html"]);

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1400)]
    public async Task The_live_page_breaks_no_rule(ColorScheme scheme, int width)
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        folder.Assess("recovery-plan-2020");
        await using var served = await ServedPage.Start(folder.Path);
        const string Changes = "?change=recovery-plan-2020/free-depreciation/support:high" +
            "&change=recovery-plan-2020/strengthen-equity/cost:unknown" +
            "&criterion=timeliness:both&weight=cost:30&weight=support:0&budget=total%3D5bn";
        await using var opened = await browser.OpenAt(
            served.Root + Changes, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await opened.Page.Locator("body[data-late]").WaitForAsync();
        await AssertAccessible(opened);

        await opened.Page.ClickAsync("button.score");
        await AssertAccessible(opened);
        await opened.Page.ClickAsync("#editor-cancel");

        folder.Write("recovery-plan-2020/strengthen-equity.yaml", "name: [");
        await opened.Page.Locator("#findings").WaitForAsync();
        await AssertAccessible(opened);
    }

    private async Task AssertAccessible(ColorScheme scheme, int width, string[] arguments)
    {
        var file = Path.Combine(_folder.Path, "page.html");
        Assert.Equal(ExitCode.Done, Mkb.Run([.. arguments, "--output", file]).ExitCode);

        // What axe puts into the page to look at it is no part of the page, whose policy would refuse it.
        await using var opened = await browser.Open(
            file, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        await AssertAccessible(opened);
    }

    private static async Task AssertAccessible(OpenedPage opened)
    {
        await opened.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");

        var found = await opened.Page.RunAxe(OnlyViolations);

        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }
}
