using MkbPrioritisation.Scenarios;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The live page in a browser of another make.</summary>
[Trait("Category", "Slow")]
public sealed class FirefoxTests
{
    private const string Plan = "recovery-plan-2020";
    private const string Right = "\uE014";

    [FirefoxFact]
    public async Task In_Firefox_too_a_score_and_a_weight_move_the_ranking_and_a_save_keeps_the_score()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var page = await FirefoxPage.Open(served.Address, width: 1400);
        await page.Until("document.body.dataset.late !== undefined", "true");

        await page.Evaluate($"document.querySelector(\"button.score[data-key='{Plan}/free-depreciation/support']\").focus()");
        await page.Press("5");
        await page.Until("document.querySelectorAll('#changes li').length", "1");
        var expected = MeasureCatalogue.Load(folder.Path).With([new ScoreChange(Plan, "free-depreciation", "support", "high")]).Rank(Plan);
        Assert.Equal(
            string.Join(',', expected.Select(ranked => ranked.Measure.Id)),
            await page.Evaluate("[...document.querySelectorAll('.board tbody tr')].map(row => row.dataset.measure.split('/')[1])"));

        await page.Evaluate("document.querySelector('#weight-cost').focus()");
        await page.Press(Right);
        await page.Until("document.querySelectorAll('#changes li').length", "2");
        await page.Press(Right);
        await page.Until("document.querySelector('#changes ol').innerText.includes('16.7% → 19%')", "true");
        Assert.Equal("weight-cost", await page.Evaluate("document.activeElement.id"));
        Assert.Equal("true", await page.Evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));

        await page.Evaluate("document.querySelector('#save').click()");
        await page.Until("document.querySelectorAll('#outcome .done').length + ' ' + document.querySelectorAll('#changes li').length", "1 1");
        Assert.Equal(5, MeasureCatalogue.Load(folder.Path).GetMeasure(Plan, "free-depreciation").ScoreOn("support")!.Low);
        Assert.Empty(page.Errors);
    }

    [FirefoxFact]
    public async Task In_Firefox_too_what_sticks_beside_the_ranking_never_lies_over_what_comes_below_it()
    {
        await using var served = await ServedPage.Start();
        await using var page = await FirefoxPage.Open(served.Root, width: 1400);

        await page.Evaluate("scrollTo(0, document.querySelector('#weights').offsetTop + 200)");

        Assert.Equal("true", await page.Evaluate(
            "document.querySelector('#matrix').getBoundingClientRect().bottom <= document.querySelector('#weights').getBoundingClientRect().top"));
    }
}
