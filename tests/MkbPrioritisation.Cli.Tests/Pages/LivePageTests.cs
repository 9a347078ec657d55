using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using MkbPrioritisation.Scenarios;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The page of <c>mkb serve</c>, as whoever sits before it uses it.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class LivePageTests(Browser browser)
{
    private const string Plan = "recovery-plan-2020";
    private const string Measure = "equal-treatment-debt-equity";
    private const string File = $"{Plan}/{Measure}.yaml";
    private const string Key = $"{Plan}/{Measure}/support";

    [BrowserFact]
    public async Task A_saved_file_shows_within_two_seconds_without_a_reload_and_is_said()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        var before = await opened.Page.Locator(Row(Measure)).Locator(".rank").InnerTextAsync();

        Edit(folder, "support: relatively-high", "support: low");
        var start = Stopwatch.GetTimestamp();
        await Expect(opened.Page.Locator("#news"));
        var time = Stopwatch.GetElapsedTime(start);

        var after = MeasureCatalogue.Load(folder.Path).Rank(Plan)[Measure];
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{after.Rank}"),
            (await opened.Page.Locator(Row(Measure)).Locator(".rank").InnerTextAsync()).TrimStart('●', ' '));
        Assert.NotEqual(before, await opened.Page.Locator(Row(Measure)).Locator(".rank").InnerTextAsync());
        Assert.Contains("→", await opened.Page.Locator(Row(Measure)).Locator(".move").InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("What the last save did", await opened.Page.Locator("#live").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(Slack * 2));
        opened.AssertQuietAt(served.Root);
    }

    [BrowserFact]
    public async Task A_broken_file_shows_its_finding_and_the_last_good_ranking_until_it_is_mended()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);

        Edit(folder, "support: relatively-high", "support: relatively-hihg");
        await Expect(opened.Page.Locator("#findings"));

        Assert.Contains($"{File}:28:12", await opened.Page.Locator("#findings").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("last good ranking", await opened.Page.Locator("#findings").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(20, await opened.Page.Locator(".board tbody tr").CountAsync());
        Edit(folder, "support: relatively-hihg", "support: relatively-high");
        await opened.Page.Locator("#findings").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [BrowserFact]
    public async Task Another_band_from_the_list_moves_rank_matrix_and_list_as_the_library_says()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        var page = opened.Page;

        await page.Locator(Score("recovery-plan-2020/free-depreciation/support")).ClickAsync();
        Assert.Equal("The file says: Relatively high", await page.Locator("#editor-criterion").InnerTextAsync());
        await page.SelectOptionAsync("#editor-from", "high");
        await page.ClickAsync("#editor-apply");
        await Expect(page.Locator("#changes li"));

        var expected = MeasureCatalogue.Load(folder.Path).With([new ScoreChange(Plan, "free-depreciation", "support", "high")]).Rank(Plan);
        var ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.board tbody tr')].map(row => row.dataset.measure.split('/')[1])");
        Assert.Equal(expected.Select(ranked => ranked.Measure.Id), ids);
        var listed = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.places li')].map(item => item.dataset.measure.split('/')[1])");
        Assert.Equal(expected.Shortlist.Select(ranked => ranked.Measure.Id), listed);
        Assert.Contains(
            $"Feasibility {expected["free-depreciation"].Feasibility.Value.ToString("F2", CultureInfo.InvariantCulture)}",
            await page.Locator(".point.moved title").TextContentAsync(),
            StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".way").CountAsync());
        Assert.Contains("onto the list", await page.Locator("#live").InnerTextAsync(), StringComparison.Ordinal);

        // The address holds it all: a reload shows the same, and going back takes it back.
        await page.ReloadAsync();
        Assert.Equal(1, await page.Locator("#changes li").CountAsync());
        await page.GoBackAsync();
        await page.Locator("#changes li").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        opened.AssertQuietAt(served.Root);
    }

    [BrowserFact]
    public async Task Chances_and_tipping_points_follow()
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Address);

        await Expect(opened.Page.Locator("body[data-late]"));

        Assert.Matches("^[<>]?[0-9.]+%$", await opened.Page.Locator(".board tbody tr .chance").First.InnerTextAsync());
        Assert.Equal(2, await opened.Page.Locator("#tipping table").CountAsync());
    }

    [BrowserFact]
    public async Task What_is_saved_in_one_window_shows_in_the_other()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var one = await Open(served.Address);
        await using var other = await Open(served.Address);

        await Press(one.Page, Key, "1");
        await one.Page.ClickAsync("#save");

        await Expect(other.Page.Locator("#news"));
        await Expect(one.Page.Locator("#outcome .done"));
        Assert.Equal("Saved: 1 score in 1 file.", await one.Page.Locator("#outcome").InnerTextAsync());
        Assert.Equal(0, await one.Page.Locator("#changes li").CountAsync());
        Assert.Equal(1, MeasureCatalogue.Load(folder.Path).GetMeasure(Plan, Measure).ScoreOn("support")!.High);
    }

    [BrowserFact]
    public async Task After_saving_one_can_go_on_and_save_again_whatever_else_is_a_what_if()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address.Replace("#", "?criterion=cost:out#", StringComparison.Ordinal));

        foreach (var figure in new[] { "1", "2" })
        {
            await Press(opened.Page, Key, figure);
            await HasChanges(opened.Page, 2);
            await opened.Page.ClickAsync("#save");
            await Expect(opened.Page.Locator("#outcome .done"));
            await HasChanges(opened.Page, 1);
        }

        Assert.Equal(2, MeasureCatalogue.Load(folder.Path).GetMeasure(Plan, Measure).ScoreOn("support")!.High);
    }

    [BrowserFact]
    public async Task What_was_saved_is_said_until_something_else_is_done_also_while_files_change()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        await Press(opened.Page, Key, "1");
        await opened.Page.ClickAsync("#save");
        await Expect(opened.Page.Locator("#outcome .done"));

        var state = await opened.Page.Locator("#view").GetAttributeAsync("data-state");
        folder.Write("recovery-plan-2020/strengthen-equity.yaml", "name: [");
        await Assertions.Expect(opened.Page.Locator("#view")).Not.ToHaveAttributeAsync("data-state", state!);
        await Expect(opened.Page.Locator("#findings"));
        Assert.Equal(1, await opened.Page.Locator("#outcome .done").CountAsync());

        await Press(opened.Page, Key, "2");
        Assert.Equal(0, await opened.Page.Locator("#outcome .done").CountAsync());
    }

    [BrowserFact]
    public async Task A_window_whose_server_is_gone_says_that_it_is_not_live()
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Address);

        _ = served.End("TERM");

        await Assertions.Expect(opened.Page.Locator("#connection")).ToHaveTextAsync("Not live: the connection is lost and is being sought");
    }

    [BrowserFact]
    public async Task Whoever_changed_a_measure_that_another_saved_meanwhile_sees_both_and_chooses()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        var page = opened.Page;
        await Press(page, Key, "3");
        Edit(folder, "support: relatively-high", "support: low");
        await Expect(page.Locator("#news"));

        await page.ClickAsync("#save");
        await Expect(page.Locator(".conflict"));

        Assert.Equal(["Relatively high", "Low", "Medium"], await page.Locator(".conflict tbody td").AllInnerTextsAsync());
        Assert.Contains("support: low", System.IO.File.ReadAllText(Path.Combine(folder.Path, File)), StringComparison.Ordinal);
        await page.ClickAsync("#write-mine");
        await Expect(page.Locator("#outcome .done"));
        Assert.Equal(3, MeasureCatalogue.Load(folder.Path).GetMeasure(Plan, Measure).ScoreOn("support")!.High);
    }

    [BrowserFact]
    public async Task A_window_without_the_token_cannot_save_and_says_why()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open($"{served.Root}?change={Key}:low");

        Assert.True(await opened.Page.Locator("#save").IsDisabledAsync());
        Assert.Contains("This window cannot save", await opened.Page.Locator("#changes").InnerTextAsync(), StringComparison.Ordinal);
        // The token is kept out of what is copied or seen over a shoulder.
        await using var known = await Open(served.Address);
        Assert.DoesNotContain("token", known.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task All_of_it_can_be_done_by_keyboard()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        var page = opened.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the ranking", await Focused(page, "textContent"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var first = await Focused(page, "dataset.key");
        Assert.EndsWith("/value-added", first, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("1");
        await Expect(page.Locator("#changes li"));
        Assert.EndsWith("/cost", await Focused(page, "dataset.key"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await HasChanges(page, 2);
        await page.Keyboard.PressAsync("Delete");
        await HasChanges(page, 1);
        await page.FocusAsync("#save");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#outcome .done"));
        Assert.Equal(0, await page.Locator("#changes li").CountAsync());
    }

    [BrowserFact]
    public async Task Criteria_and_budgets_are_what_ifs_too()
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Address);
        var page = opened.Page;

        await page.SelectOptionAsync("#criterion-cost", "out");
        await HasChanges(page, 1);
        await page.FillAsync("#budget-total", "5bn");
        await page.Keyboard.PressAsync("Enter");
        await HasChanges(page, 2);

        Assert.Contains("Best overall", await page.Locator("#plan").InnerTextAsync(), StringComparison.Ordinal);
        await page.ClickAsync("#undo-all");
        await HasChanges(page, 0);
        Assert.Equal("", new Uri(page.Url).Query);
    }

    [BrowserFact]
    public async Task A_criterion_that_is_taken_out_takes_its_weight_with_it()
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open($"{served.Root}?weight=cost:30&weight=support:20");

        await opened.Page.SelectOptionAsync("#criterion-cost", "out");
        await Assertions.Expect(opened.Page.Locator("#changes")).ToContainTextAsync("Limited cost → out");

        await HasChanges(opened.Page, 2);
        Assert.Equal(0, await opened.Page.Locator("#problems").CountAsync());
    }

    [BrowserFact]
    public async Task A_slider_moves_by_key_and_by_mouse_stays_under_the_hand_and_one_click_takes_all_weights_back()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        var (page, cost) = (opened.Page, opened.Page.Locator("#weight-cost"));

        await cost.FocusAsync();
        var before = await cost.BoundingBoxAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await HasChanges(page, 1);
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#changes li")).ToContainTextAsync("Weight of Limited cost: 16.7% → 19%");
        Assert.Equal("weight-cost", await Focused(page, "id"));
        Assert.Equal("19%", await cost.GetAttributeAsync("aria-valuetext"));
        Assert.InRange((await cost.BoundingBoxAsync())!.Y - before!.Y, -2, 2);
        Assert.Equal(0, await page.Locator("#save").CountAsync());

        var support = page.Locator("#weight-support");
        await support.ScrollIntoViewIfNeededAsync();
        var box = (await support.BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await HasChanges(page, 2);
        Assert.Contains("weight=cost%3A19&weight=support%3A4", new Uri(page.Url).Query, StringComparison.Ordinal);
        Assert.Contains("weighted means", await page.Locator("#ranking").InnerTextAsync(), StringComparison.Ordinal);

        // Two keys on one slider were one step.
        await page.GoBackAsync();
        await HasChanges(page, 1);
        await page.GoBackAsync();
        await HasChanges(page, 0);
        await page.GoForwardAsync();
        await HasChanges(page, 1);
        await page.ClickAsync("#unweight");
        await HasChanges(page, 0);
        opened.AssertQuietAt(served.Root);
    }

    [BrowserFact]
    public async Task The_tips_on_the_track_lie_where_the_list_tips()
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Address);
        var page = opened.Page;
        var listed = await Listed();

        // Under the middle of the thumb lies the weight: just within the coloured stretch the list is the same, just beyond it is not.
        var ends = await page.EvaluateAsync<float[]>("""
            () => [...document.querySelector('#weight-cost').parentElement.querySelectorAll('.tip')].map(tip => {
              const [box, track] = [tip.getBoundingClientRect(), tip.ownerSVGElement.getBoundingClientRect()];
              return 100 * (box.left + box.width / 2 - track.left) / track.width;
            })
            """);
        Assert.NotEmpty(ends);
        foreach (var end in ends)
        {
            var (inside, outside) = end > 100.0 / 6
                ? (Math.Floor(end - 0.1), Math.Ceiling(end + 0.1))
                : (Math.Ceiling(end + 0.1), Math.Max(0, Math.Floor(end - 0.1)));
            Assert.Equal(listed, await At(inside));
            Assert.NotEqual(listed, await At(outside));
        }

        Task<string[]> Listed() => page.EvaluateAsync<string[]>("[...document.querySelectorAll('.places li')].map(item => item.dataset.measure).sort()");

        async Task<string[]> At(double percent)
        {
            await page.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"{served.Root}?weight=cost:{percent}"));
            return await Listed();
        }
    }

    [BrowserFact]
    public async Task What_a_save_does_not_keep_stays_a_what_if_and_is_said_before()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        folder.Write($"{Plan}/assessments/anna.yaml", "scores: { strengthen-equity: { cost: 200-500-mln } }");
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(
            served.Address.Replace("#", $"?change={Plan}/strengthen-equity/cost:over-1-bn&weight=cost:30#", StringComparison.Ordinal));
        var page = opened.Page;
        Assert.Equal(0, await page.Locator("#save").CountAsync());
        Assert.StartsWith("None of this can be saved", await page.Locator(".keeps").InnerTextAsync(), StringComparison.Ordinal);

        await page.FocusAsync(Score(Key));
        await page.Keyboard.PressAsync("1");
        await HasChanges(page, 3);
        Assert.Equal(
            "Saving writes 1 score into 1 file, each as a judgement. 2 other changes stay a what-if, in the link only.",
            await page.Locator(".keeps").InnerTextAsync());
        await page.ClickAsync("#save");
        await Expect(page.Locator("#outcome .done"));

        await HasChanges(page, 2);
        Assert.Equal("Saved: 1 score in 1 file.", await page.Locator("#outcome").InnerTextAsync());
        Assert.Equal(1, MeasureCatalogue.Load(folder.Path).GetMeasure(Plan, Measure).ScoreOn("support")!.High);
    }

    [BrowserTheory]
    [InlineData(1400)]
    [InlineData(390)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        folder.Assess(Plan);
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open($"{served.Root}?change={Key}:low&weight=cost:30&criterion=timeliness:both&budget=total%3D5bn&language=nl", width);
        await Expect(opened.Page.Locator("body[data-late]"));

        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task A_phone_shows_what_matters_and_folds_the_detail_which_stays_as_it_was_left()
    {
        await using var served = await ServedPage.Start();
        await using var wide = await Open(served.Address);
        await using var phone = await Open(served.Address, 390);
        var page = phone.Page;
        await Expect(wide.Page.Locator("body[data-late]"));
        await Expect(page.Locator("body[data-late]"));

        Assert.Equal(3, await wide.Page.Locator("[data-fold][open]").CountAsync());
        Assert.Equal(0, await page.Locator("[data-fold][open]").CountAsync());
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 8_000);
        foreach (var shown in new[] { "#matrix svg", ".board tbody tr", ".places li", "#weight-cost", "#changes" })
            Assert.True(await page.Locator(shown).First.IsVisibleAsync());

        await page.ClickAsync("[data-fold=amounts] > summary");
        await Press(page, Key, "1");
        Assert.True(await page.Locator(".money .sums, #plan [data-fold] .sums").First.IsVisibleAsync());
        Assert.False(await page.Locator("#effects table").IsVisibleAsync());
        await page.ClickAsync("#effects summary");
        await page.ClickAsync("[data-fold=amounts] > summary");
        await Press(page, "recovery-plan-2020/free-depreciation/support", "5");
        await HasChanges(page, 2);
        Assert.True(await page.Locator("#effects table").IsVisibleAsync());
        Assert.False(await page.Locator("#plan [data-fold] .sums").First.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task On_a_phone_the_name_of_a_criterion_stays_in_sight_above_its_scores(int width)
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open($"{served.Root}?language=nl", width);

        await opened.Page.Locator(".board tbody tr").Nth(10).EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");
        var apart = await opened.Page.EvaluateAsync<double[]>("""
            () => {
              const names = [...document.querySelectorAll('.board thead .criterion')].map(name => name.getBoundingClientRect());
              return [...document.querySelectorAll('.board tbody tr')[10].querySelectorAll('td.criterion')].map(score => score.getBoundingClientRect())
                .map((score, index) => Math.abs(score.left - names[index].left) + Math.abs(score.width - names[index].width)
                    + Math.abs(Math.min(0, names[index].top)));
            }
            """);

        Assert.Equal(6, apart.Length);
        Assert.All(apart, distance => Assert.InRange(distance, 0, 1));
    }

    [BrowserTheory]
    [InlineData(1400)]
    [InlineData(390)]
    public async Task The_score_that_one_changes_stays_under_the_hand_wherever_its_measure_moves(int width)
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Address, width);
        var score = opened.Page.Locator(Score("recovery-plan-2020/free-depreciation/support"));
        await score.EvaluateAsync("score => score.scrollIntoView({ block: 'center' })");
        var before = (await score.BoundingBoxAsync())!;

        await score.ClickAsync();
        await opened.Page.SelectOptionAsync("#editor-from", "high");
        await opened.Page.ClickAsync("#editor-apply");
        await HasChanges(opened.Page, 1);

        Assert.Contains("11 →", await opened.Page.Locator(Row("free-depreciation")).Locator(".move").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange((await score.BoundingBoxAsync())!.Y - before.Y, -2, 2);
        Assert.Equal("recovery-plan-2020/free-depreciation/support", await Focused(opened.Page, "dataset.key"));
    }

    [BrowserTheory]
    [InlineData(820)]
    [InlineData(390)]
    public async Task Where_the_headings_of_figures_are_gone_each_figure_says_what_it_is(int width)
    {
        await using var served = await ServedPage.Start();
        await using var opened = await Open(served.Root, width);

        var labels = await opened.Page.Locator(".board tbody tr").First.Locator(".overall, .chance").EvaluateAllAsync<string[]>(
            "cells => cells.map(cell => getComputedStyle(cell, '::before').content)");

        Assert.Equal(["\"Overall\"", "\"Chance of the list\""], labels);
    }

    [BrowserFact]
    public async Task What_would_be_written_stands_line_under_line()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        await using var opened = await Open(served.Address);
        await Press(opened.Page, Key, "3");
        Edit(folder, "support: relatively-high", "support: low");
        await Expect(opened.Page.Locator("#news"));
        await opened.Page.ClickAsync("#save");
        await Expect(opened.Page.Locator(".conflict pre"));

        var tops = await opened.Page.Locator(".conflict pre span").EvaluateAllAsync<double[]>("lines => lines.map(line => line.getBoundingClientRect().top)");
        var height = await opened.Page.Locator(".conflict pre span").First.EvaluateAsync<double>("line => line.getBoundingClientRect().height");

        Assert.All(tops.Zip(tops.Skip(1), (one, next) => next - one), step => Assert.InRange(step, height - 1, height + 1));
    }

    // What the clock is held to is twice as long where tests run beside each other.
    private static int Slack => Environment.ProcessorCount <= 2 ? 2 : 1;

    private static string Row(string measure) => $"tr[data-measure='{Plan}/{measure}']";

    private static string Score(string key) => $"button.score[data-key='{key}']";

    private static async Task Press(IPage page, string key, string figure)
    {
        await page.FocusAsync(Score(key));
        await page.Keyboard.PressAsync(figure);
        await Expect(page.Locator("#changes li"));
    }

    private static Task<string> Focused(IPage page, string what) => page.EvaluateAsync<string>($"document.activeElement.{what} ?? ''");

    private static Task HasChanges(IPage page, int count) => Assertions.Expect(page.Locator("#changes li")).ToHaveCountAsync(count);

    private static Task Expect(ILocator shown) => shown.First.WaitForAsync();

    private static void Edit(MeasuresFolder folder, string before, string after)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(folder.Path, File));
        Assert.Contains(before, text, StringComparison.Ordinal);
        folder.Write(File, text.Replace(before, after, StringComparison.Ordinal));
    }

    private Task<OpenedPage> Open(string address, int width = 1400) => browser.OpenAt(address, new() { ViewportSize = new() { Width = width, Height = 900 } });
}
