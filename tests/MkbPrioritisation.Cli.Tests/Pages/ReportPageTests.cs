using System.Text.Json;
using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The report does in a browser what it promises, and nothing else.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class ReportPageTests(Browser browser) : IDisposable
{
    private const string Plan = "recovery-plan-2020";
    private const string Strategy = "eu-sme-strategy-2020";

    private readonly MeasuresFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task It_opens_without_a_word_and_asks_for_nothing()
    {
        await using var opened = await Open();

        Assert.Equal("Which measures for small and medium-sized firms come first?", await opened.Page.TitleAsync());
        Assert.Equal(53, await Shown(opened, "details[data-measure]"));
        Assert.Equal("53 of 53 measures shown", await Status(opened));
        opened.AssertQuietAndAlone();
    }

    [BrowserFact]
    public async Task A_category_leaves_only_its_own_measures_and_says_how_many()
    {
        await using var opened = await Open("--collection", Plan);

        await Choose(opened, "category", $"{Plan}/financing");

        var names = await opened.Page.Locator("tr:visible").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.category).filter(Boolean)");
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Equal($"{Plan}/financing", name));
        Assert.Equal($"{await Shown(opened, "details[data-measure]")} of 20 measures shown", await Status(opened));
        Assert.Equal(await Shown(opened, "details[data-measure]"), await Shown(opened, ".point:not(.off)"));
        opened.AssertQuietAndAlone();
    }

    [BrowserFact]
    public async Task A_summary_counts_no_measures_as_it_lists_none_one_by_one()
    {
        await using var opened = await Open("--summary");

        await Choose(opened, "category", $"{Plan}/financing");

        Assert.Equal(0, await opened.Page.Locator("[data-count]").CountAsync());
        opened.AssertQuietAndAlone();
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task No_table_is_cut_off_on_a_wide_screen(string language)
    {
        await using var opened = await Open("--language", language);

        var cut = await opened.Page.Locator(".scroll:visible").EvaluateAllAsync<string[]>(
            "parts => parts.filter(part => part.scrollWidth > part.clientWidth).map(part => part.ariaLabel)");

        Assert.Empty(cut);
    }

    [BrowserFact]
    public async Task On_a_phone_a_rank_stands_before_its_name_and_no_label_without_a_figure()
    {
        await using var opened = await Open("--language", "nl");
        await opened.Page.SetViewportSizeAsync(390, 844);

        var covered = await opened.Page.Locator(":is(.ranking, .shortlist) tbody tr:visible").EvaluateAllAsync<string[]>(
            """
            rows => rows.filter(row => {
              const text = document.createRange();
              text.selectNodeContents(row.querySelector("th a"));
              const rank = document.createRange();
              rank.selectNodeContents(row.querySelector(".rank"));
              return rank.getBoundingClientRect().right > text.getBoundingClientRect().left - 4;
            }).map(row => row.innerText)
            """);
        var empty = await opened.Page.Locator("[data-label]:visible").EvaluateAllAsync<string[]>(
            "cells => cells.filter(cell => !cell.textContent.trim() && !cell.querySelector('svg')).map(cell => cell.dataset.label)");

        Assert.Empty(covered);
        Assert.Empty(empty);
    }

    [BrowserFact]
    public async Task A_phone_begins_with_the_pictures_of_the_money_and_a_wide_screen_shows_the_amounts_too()
    {
        await using var wide = await Open("--collection", Plan);
        await using var phone = await OpenAs(new() { ViewportSize = new() { Width = 390, Height = 844 } }, "--collection", Plan);

        Assert.NotEqual(0, await Shown(wide, ".money .sums"));
        Assert.Equal(0, await Shown(phone, ".money .sums"));
        await phone.Page.Locator("[data-fold=amounts] > summary:visible").ClickAsync();
        Assert.NotEqual(0, await Shown(phone, ".money .sums"));
    }

    [BrowserFact]
    public async Task A_phone_folds_the_detail_and_paper_and_a_page_without_script_show_it_all()
    {
        var size = new ViewportSize { Width = 390, Height = 844 };
        await using var phone = await OpenAs(new() { ViewportSize = size });
        await using var still = await OpenAs(new() { ViewportSize = size, JavaScriptEnabled = false });

        Assert.InRange(await phone.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 27_000);
        foreach (var shown in new[] { ".shortlist", ".matrix > svg", ".ranking", ".summary", ".phases" })
            Assert.NotEqual(0, await Shown(phone, shown));
        foreach (var folded in new[] { ".keys", ".tipping", ".timeline .sums", ".money .sums" })
        {
            Assert.Equal(0, await Shown(phone, folded));
            Assert.NotEqual(0, await Shown(still, folded));
        }

        await phone.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var folded in new[] { ".keys", ".tipping", ".timeline .sums", ".money .sums" })
            Assert.NotEqual(0, await Shown(phone, folded));
    }

    [BrowserFact]
    public async Task On_a_phone_a_sentence_in_a_card_takes_the_width_of_the_card()
    {
        _folder.Write("actuals.csv", "measure,year,investment,growth,participants\nstrengthen-equity,2021,1,0,2\n");
        await using var opened = await Open("--language", "nl", "--collection", Plan, "--actuals", Path.Combine(_folder.Path, "actuals.csv"));
        await opened.Page.SetViewportSizeAsync(390, 844);

        var narrow = await opened.Page.Locator(".sums tbody td:not(.number):visible").EvaluateAllAsync<string[]>(
            "cells => cells.filter(cell => cell.clientWidth < cell.parentElement.clientWidth - 1).map(cell => cell.innerText)");

        Assert.Empty(narrow);
    }

    [BrowserFact]
    public async Task A_collection_leaves_only_its_own_part_and_lets_go_of_a_category_of_another()
    {
        await using var opened = await Open();

        await Choose(opened, "category", $"{Strategy}/governance");
        Assert.Equal(["EU strategy for SMEs"], await opened.Page.Locator("h2:visible").AllInnerTextsAsync());
        await Choose(opened, "collection", Plan);

        Assert.Equal(["SME recovery and growth plan"], await opened.Page.Locator("h2:visible").AllInnerTextsAsync());
        Assert.Equal("20 of 53 measures shown", await Status(opened));
        Assert.Equal("", await opened.Page.Locator("select[data-choice=category]:visible").InputValueAsync());
    }

    [BrowserFact]
    public async Task Collections_that_are_ranked_together_are_filtered_within_one_table()
    {
        await using var opened = await Open("--together");

        await Choose(opened, "collection", Plan);

        Assert.Equal(20, await Shown(opened, ".ranking tbody tr"));
        Assert.Equal(20, await Shown(opened, ".ranks svg"));
    }

    [BrowserFact]
    public async Task A_heading_sorts_the_best_first_then_the_other_way_and_keeps_ties_in_the_order_of_the_ranking()
    {
        await using var opened = await Open("--collection", Plan);
        var before = await Ranking(opened);
        var heading = opened.Page.Locator(".ranking:visible th", new() { HasText = "Feasibility" });

        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var descending = await Ranking(opened);
        Assert.Equal(before.OrderByDescending(row => row.Feasibility), descending);

        await heading.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        Assert.Equal(before.OrderBy(row => row.Feasibility), await Ranking(opened));

        await opened.Page.Locator(".ranking:visible th", new() { HasText = "Rank" }).First.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(before, await Ranking(opened));
        Assert.Equal(1, await opened.Page.Locator(".ranking:visible th[aria-sort]").CountAsync());
    }

    [BrowserFact]
    public async Task Another_scheme_brings_its_own_shortlist_and_its_own_criteria()
    {
        await using var opened = await Open("--collection", Plan);
        Assert.Contains("Targeted relief of SME debt", await Shortlist(opened));

        await Choose(opened, "scheme", "five-criteria");

        var shortlist = await Shortlist(opened);
        Assert.Contains("Wider free-depreciation rules", shortlist);
        Assert.DoesNotContain("Targeted relief of SME debt", shortlist);
        await opened.Page.Locator("details[data-measure] > summary:visible").First.ClickAsync();
        Assert.Equal(5, await Shown(opened, ".scores > div"));
        opened.AssertQuietAndAlone();
    }

    [BrowserFact]
    public async Task The_other_language_shows_all_of_the_same_and_keeps_the_choices()
    {
        await using var opened = await Open();
        await Choose(opened, "collection", Plan);

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Nederlands" }).ClickAsync();

        Assert.Equal("nl", await opened.Page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal("Welke maatregelen voor het mkb komen het eerst?", await opened.Page.TitleAsync());
        Assert.Equal(["Herstel- en groeiplan mkb"], await opened.Page.Locator("h2:visible").AllInnerTextsAsync());
        Assert.Equal("20 van 53 maatregelen getoond", await Status(opened));
        Assert.Equal(0, await opened.Page.GetByText("Impact-versus-feasibility matrix").Filter(new() { Visible = true }).CountAsync());
        opened.AssertQuietAndAlone();
    }

    [BrowserFact]
    public async Task The_language_asked_for_is_shown_first()
    {
        await using var opened = await Open("--language", "nl");

        Assert.Equal("53 van 53 maatregelen getoond", await Status(opened));
        Assert.Equal("true", await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Nederlands" }).GetAttributeAsync("aria-pressed"));
    }

    [BrowserFact]
    public async Task The_address_keeps_what_was_chosen_and_never_breaks_the_page()
    {
        await using var first = await Open();
        await Choose(first, "scheme", "five-criteria");
        await Choose(first, "collection", Plan);
        var fragment = new Uri(first.Page.Url).Fragment;

        await using var second = await browser.Open(Report());
        await second.Page.EvaluateAsync($"location.hash = {JsonSerializer.Serialize(fragment)}");
        await Assertions.Expect(second.Page.Locator("select[data-choice=scheme]:visible")).ToHaveValueAsync("five-criteria");
        Assert.Equal("20 of 53 measures shown", await Status(second));

        await second.Page.EvaluateAsync("location.hash = '#scheme=no-such&language=%&<script>=1&__proto__=x'");
        Assert.Equal("20 of 53 measures shown", await Status(second));
        second.AssertQuietAndAlone();
    }

    [BrowserFact]
    public async Task Points_are_reached_by_keyboard_say_their_names_and_lead_to_the_scores()
    {
        await using var opened = await Open("--collection", Plan);
        var point = opened.Page.Locator(".point:visible").Last;
        var name = await point.GetAttributeAsync("aria-label");
        await opened.Page.Locator("select[data-choice=category]:visible").FocusAsync();

        for (var step = 0; step < 60 && !await point.EvaluateAsync<bool>("point => point === document.activeElement"); step++)
            await opened.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(name, await opened.Page.Locator(".tooltip").InnerTextAsync());
        Assert.Equal(1, await Shown(opened, ".keys li.active"));
        await opened.Page.Keyboard.PressAsync("Escape");
        Assert.False(await opened.Page.Locator(".tooltip").IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("details[data-measure][open]:visible")).ToHaveCountAsync(1);
        Assert.Contains(await opened.Page.Locator("details[data-measure][open]:visible h4").InnerTextAsync(), name, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Whatever_the_keyboard_reaches_has_a_name()
    {
        await using var opened = await Open();

        Assert.NotEqual(0, await opened.Page.Locator("[tabindex='0']").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("[tabindex='0']:not([aria-label])").CountAsync());
    }

    [BrowserFact]
    public async Task The_skip_link_comes_first_and_tables_that_scroll_can_be_focused()
    {
        await using var opened = await OpenAs(new() { ViewportSize = new() { Width = 390, Height = 844 } });

        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the results", await opened.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("en-results", await opened.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal(0, await opened.Page.Locator(".scroll:not([tabindex='0'][role=group][aria-label])").CountAsync());
    }

    [BrowserFact]
    public async Task Pointing_at_a_measure_shows_its_name_and_marks_it_everywhere()
    {
        await using var opened = await Open("--collection", Plan);
        var point = opened.Page.Locator(".point:visible").First;

        await point.HoverAsync();

        Assert.Equal(await point.GetAttributeAsync("aria-label"), await opened.Page.Locator(".tooltip").InnerTextAsync());
        Assert.Equal(1, await Shown(opened, ".ranking tr.active"));
        Assert.Equal(1, await Shown(opened, ".shortlist tr.active"));
        Assert.Equal(0, await opened.Page.Locator(".point title").CountAsync());
    }

    [BrowserFact]
    public async Task Without_script_all_is_there_to_read_and_nothing_that_would_not_work()
    {
        await using var opened = await OpenAs(new() { JavaScriptEnabled = false });

        Assert.Equal(2, await Shown(opened, ".ranking"));
        Assert.Equal(2, await Shown(opened, ".shortlist"));
        Assert.Equal(53, await Shown(opened, "details[data-measure] > summary"));
        Assert.Equal(0, await Shown(opened, "button, select, .only-scripted"));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        await using var opened = await OpenAs(new() { ColorScheme = scheme });

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Contrast.TooLow));
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        foreach (var language in new[] { "en", "nl" })
        {
            await using var opened = await OpenAs(new() { ViewportSize = new() { Width = width, Height = 844 } }, "--language", language);
            await opened.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");

            Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task On_a_phone_nothing_has_to_be_scrolled_sideways(string language)
    {
        await using var opened = await OpenAs(new() { ViewportSize = new() { Width = 390, Height = 844 } }, "--language", language);
        await opened.Page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");

        Assert.Equal(
            0,
            await opened.Page.EvaluateAsync<int>("[...document.querySelectorAll('.scroll')].filter(box => box.scrollWidth > box.clientWidth).length"));
    }

    [BrowserFact]
    public async Task On_paper_every_measure_is_open_and_every_table_whole_on_white()
    {
        await using var opened = await OpenAs(
            new() { JavaScriptEnabled = false, ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 688, Height = 1000 } });
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(53, await Shown(opened, ".scores"));
        Assert.Equal(0, await Shown(opened, ".languages, .controls, .skip"));
        Assert.Equal(688, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [BrowserFact]
    public async Task Hostile_text_stays_text()
    {
        const string hostile = "</title></script><img src=x onerror=alert(1)><script>alert(1)</script>\"'{{1}}";
        var name = JsonSerializer.Serialize(hostile);
        using var folder = new MeasuresFolder(
            ("test/collection.yaml", $"name: {{ en: {name} }}\nsource: {{ title: {name}, publisher: {name} }}\ncategories: {{ c: {{ en: {name} }} }}\n"),
            ("test/a.yaml", $"name: {{ en: {name} }}\nsummary: {{ en: {name} }}\nlabels: {{ x: {name} }}\ncategory: c\nscores: {{ cost: {{ band: 0-50-mln, " +
                $"because: {name} }}, support: low..high }}\n"));
        await using var opened = await Open("--measures", folder.Path);

        Assert.Equal(hostile, await opened.Page.Locator("h1:visible").InnerTextAsync());
        Assert.Contains(hostile, await opened.Page.Locator(".point:visible").First.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        Assert.Equal(1, await opened.Page.Locator("script").CountAsync());
        opened.AssertQuietAndAlone();
    }

    private string Report(params string[] arguments)
    {
        var file = Path.Combine(_folder.Path, "report.html");
        Assert.Equal(ExitCode.Done, Mkb.Run(["report", "--output", file, .. arguments]).ExitCode);
        return file;
    }

    private Task<OpenedPage> Open(params string[] arguments) => browser.Open(Report(arguments));

    private Task<OpenedPage> OpenAs(BrowserNewContextOptions options, params string[] arguments) => browser.Open(Report(arguments), options);

    private static Task<IReadOnlyList<string>> Choose(OpenedPage opened, string choice, string value) =>
        opened.Page.Locator($"select[data-choice={choice}]:visible").SelectOptionAsync(value);

    private static Task<string> Status(OpenedPage opened) => opened.Page.Locator("[role=status]:visible").InnerTextAsync();

    private static Task<int> Shown(OpenedPage opened, string selector) =>
        opened.Page.Locator(selector).Filter(new() { Visible = true }).CountAsync();

    private static async Task<IReadOnlyList<(string Name, double Feasibility)>> Ranking(OpenedPage opened)
    {
        var rows = await opened.Page.Locator(".ranking:visible tbody tr")
            .EvaluateAllAsync<string[][]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent))");
        return [.. rows.Select(row => (row[1], double.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture)))];
    }

    private static async Task<IReadOnlyList<string>> Shortlist(OpenedPage opened) =>
        await opened.Page.Locator(".ranking:visible tr.listed a").AllInnerTextsAsync();
}
