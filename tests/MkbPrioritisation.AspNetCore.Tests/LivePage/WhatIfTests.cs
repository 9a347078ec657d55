using MkbPrioritisation.Criteria;
using MkbPrioritisation.Scenarios;
using static MkbPrioritisation.AspNetCore.Tests.LivePage.ShownView;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>What the page shows of a change is what the library says of it.</summary>
public sealed class WhatIfTests
{
    private const string Change = "recovery-plan-2020/free-depreciation/support:high";

    [Theory]
    [InlineData(Change)]
    [InlineData("recovery-plan-2020/strengthen-equity/cost:over-1-bn")]
    [InlineData("recovery-plan-2020/free-depreciation/support:low..high")]
    public async Task Another_score_ranks_as_the_library_ranks_it(string change)
    {
        await using var site = await LiveSite.Start();
        Assert.True(ScoreChange.TryParse(change, out var parsed));
        var expected = MeasureCatalogue.BuiltIn.With([parsed]).Rank(LiveSite.Plan);

        var view = await site.Get($"/view?change={change}");

        Assert.Equal(Ranks(expected), Ranks(view));
        Assert.NotEqual(Ranks(MeasureCatalogue.BuiltIn.Rank(LiveSite.Plan)), Ranks(view));
        Assert.Equal(expected.Shortlist.Select(ranked => ranked.Measure.Id), Listed(view));
    }

    [Fact]
    public async Task A_change_is_listed_with_what_it_was_what_moved_and_why()
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get($"/view?change={Change}");

        Assert.Contains("Wider free-depreciation rules · Support in society: Relatively high → High", view, StringComparison.Ordinal);
        Assert.Contains($"data-undo=\"change={Change}\"", view, StringComparison.Ordinal);
        Assert.Contains("scores: Support in society 4 → 5", view, StringComparison.Ordinal);
        Assert.Contains("class=\"way\"", view, StringComparison.Ordinal);
        Assert.StartsWith("1 change. Wider free-depreciation rules 11 →", LiveSite.Part(view, "data-said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_criterion_that_is_out_counts_no_longer()
    {
        await using var site = await LiveSite.Start();
        var known = MeasureCatalogue.BuiltIn.DefaultScheme!;
        var scheme = new ScoringScheme(known.Id, known.Name, known.NetImpact.Where(id => id != "cost"), known.Feasibility, known.Shortlist);

        var view = await site.Get("/view?criterion=cost:out");

        Assert.Equal(
            Ranks(MeasureCatalogue.Create(MeasureCatalogue.BuiltIn.Criteria, [scheme], MeasureCatalogue.BuiltIn.Collections).Rank(LiveSite.Plan, scheme.Id)),
            Ranks(view));
        Assert.Contains("Limited cost → out", view, StringComparison.Ordinal);
        Assert.DoesNotContain("free-depreciation/cost\"", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_shows_what_fits_and_a_wrong_one_what_to_write()
    {
        await using var site = await LiveSite.Start();

        Assert.Contains("Budget · 2021: EUR 2 bn", await site.Get("/view?budget=2021%3D2.0"), StringComparison.Ordinal);
        Assert.Contains("Best overall", await site.Get("/view?budget=total%3D5bn"), StringComparison.Ordinal);
        Assert.Contains("is no amount for a budget", await site.Get("/view?budget=2021%3Dmuch"), StringComparison.Ordinal);
        Assert.Contains("Budget · 2021: € 2,5 mld", await site.Get("/view?budget=2021%3D2,5&language=nl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021%3D1.5 mld", "en", "Budget · 2021: EUR 1.5 bn")]
    [InlineData("2021%3D0.5", "en", "Budget · 2021: EUR 500 mln")]
    [InlineData("2021%3D0,5", "nl", "Budget · 2021: € 500 mln")]
    [InlineData("total%3DEUR 1.5bn", "nl", "Budget · Alle jaren: € 1,5 mld")]
    [InlineData("total%3D1234567.5mln", "nl", "Budget · Alle jaren: € 1.234,5675 mld")]
    public async Task A_budget_is_listed_as_the_language_of_the_page_writes_amounts(string budget, string language, string expected)
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get($"/view?budget={budget}&language={language}");

        Assert.Contains($"<span>{expected}</span>", System.Net.WebUtility.HtmlDecode(view), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_that_cannot_be_read_is_said_at_its_field_and_takes_no_other_with_it()
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get("/view?budget=2021%3Dmuch&budget=2022%3D2.5&budget=2022%3D3");

        Assert.Contains(
            "data-budget=\"2021\" inputmode=\"decimal\" maxlength=\"24\" autocomplete=\"off\" aria-invalid=\"true\" aria-describedby=\"budget-refused-0\" " +
            "value=\"much\"",
            view,
            StringComparison.Ordinal);
        Assert.Contains(
            "is no amount for a budget; write 2.0 (in EUR bn), 500mln or 1.2bn", Between(view, "id=\"budget-refused-0\"", "</p>"), StringComparison.Ordinal);
        Assert.Contains("There are two budgets for 2022.", Between(view, "id=\"budget-refused-1\"", "</p>"), StringComparison.Ordinal);
        Assert.Contains("is no amount for a budget", LiveSite.Part(view, "data-said"), StringComparison.Ordinal);
        Assert.Contains("Budget · 2022: EUR 2.5 bn", view, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"problems\"", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_with_a_decimal_comma_stays_what_it_is_in_another_language()
    {
        await using var site = await LiveSite.Start();

        var dutch = await site.Get("/view?budget=2021%3D2,5&language=nl");
        var english = await site.Get("/view?" + System.Net.WebUtility.HtmlDecode(Between(dutch, "language=en", "\"")));
        var again = await site.Get("/view?" + System.Net.WebUtility.HtmlDecode(Between(english, "language=nl", "\"")));

        Assert.Contains("Budget · 2021: EUR 2.5 bn", english, StringComparison.Ordinal);
        Assert.Contains("autocomplete=\"off\" value=\"2.5\"", english, StringComparison.Ordinal);
        Assert.Contains("Budget · 2021: € 2,5 mld", again, StringComparison.Ordinal);
        Assert.Contains("autocomplete=\"off\" value=\"2,5\"", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("change=recovery-plan-2020/free-depreciation/support:hihg", "There is no band \"hihg\"")]
    [InlineData("change=recovery-plan-2020/gone/support:high", "There is no measure \"gone\"")]
    [InlineData("change=nonsense", "is not written as")]
    [InlineData("criterion=cost:somewhere", "places no criterion")]
    [InlineData("criterion=cost:out&criterion=value-added:out&criterion=timeliness:out", "would leave a dimension without any criterion")]
    [InlineData("weight=cost", "\"cost\" is no weight")]
    [InlineData("weight=cost:101", "\"cost:101\" is no weight")]
    [InlineData("weight=cost:-1", "\"cost:-1\" is no weight")]
    [InlineData("weight=nonsense:10", "\"nonsense\" does not count, and so has no weight")]
    [InlineData("weight=cost:10&criterion=cost:out", "\"cost\" does not count, and so has no weight")]
    [InlineData("weight=cost:60&weight=support:41", "\"support:41\" is more than the 40% that the other weights leave")]
    [InlineData("weight=cost:60&weight=cost:10", "\"cost\" has two weights; the first holds")]
    [InlineData(
        "scheme=five-criteria&weight=cost:20&weight=value-added:20&weight=timeliness:20&weight=feasibility:20&weight=support:19",
        "\"support:19\" is not the 20% that the other weights leave")]
    [InlineData("collection=gone", "There is no collection \"gone\"")]
    [InlineData("scheme=gone", "There is no scheme \"gone\"")]
    public async Task What_no_longer_fits_is_said_and_the_rest_is_shown(string query, string expected)
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get($"/view?{query}");

        Assert.Contains(System.Net.WebUtility.HtmlEncode(expected), view, StringComparison.Ordinal);
        Assert.Equal(20, Ranks(view).Count);
    }

    [Fact]
    public async Task Chances_and_weights_come_after_and_are_those_of_the_changes()
    {
        await using var site = await LiveSite.Start();

        var (before, after) = (await site.Get("/late"), await site.Get($"/late?change={Change}"));

        Assert.Contains("\"recovery-plan-2020/free-depreciation\": \"", before, StringComparison.Ordinal);
        Assert.Contains("What else would tip the list", before, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
    }

    [Theory]
    [InlineData("together=true")]
    [InlineData("together=true&weight=cost:30")]
    public async Task The_page_is_light_also_with_all_measures_together(string query)
    {
        await using var site = await LiveSite.Start();

        var bytes = 0;
        foreach (var address in new[] { $"/?{query}", $"/late?{query}", "/page.js", "/page.css", "/report.css" })
            bytes += (await site.Client.GetByteArrayAsync(address)).Length;

        Assert.InRange(bytes, 1, 300_000);
    }
}
