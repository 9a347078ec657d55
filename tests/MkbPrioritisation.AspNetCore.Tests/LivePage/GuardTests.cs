using System.Net;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>Nobody reads the page, or writes through it, but who is meant to.</summary>
public sealed class GuardTests
{
    private const string Change = "change=recovery-plan-2020/free-depreciation/support:high";

    [Theory]
    [InlineData("measures.example")]
    [InlineData("127.0.0.1.example:80")]
    [InlineData("192.168.1.20:5000")]
    [InlineData("localhost.example")]
    public async Task A_name_that_leads_here_by_a_trick_is_refused(string host)
    {
        await using var site = await LiveSite.Start();

        var (status, text) = await site.Ask(HttpMethod.Get, "/", ("Host", host));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, status);
        Assert.DoesNotContain("free-depreciation", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:5000")]
    [InlineData("localhost")]
    [InlineData("[::1]:5000")]
    public async Task This_machine_by_name_is_let_in(string host)
    {
        await using var site = await LiveSite.Start();

        Assert.Equal(HttpStatusCode.OK, (await site.Ask(HttpMethod.Get, "/", ("Host", host))).Status);
    }

    [Fact]
    public async Task Where_any_address_may_ask_a_name_still_may_not()
    {
        await using var site = await LiveSite.Start(options => options.AllowAnyAddress = true);

        Assert.Equal(HttpStatusCode.OK, (await site.Ask(HttpMethod.Get, "/", ("Host", "192.168.1.20:5000"))).Status);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await site.Ask(HttpMethod.Get, "/", ("Host", "measures.example"))).Status);
    }

    [Theory]
    [InlineData("Origin", "https://measures.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_page_may_neither_read_nor_write(string header, string value)
    {
        await using var site = await LiveSite.Start();
        var before = site.Read("recovery-plan-2020/free-depreciation.yaml");

        foreach (var address in new[] { "/", "/view", "/late", "/events", "/page.js" })
            Assert.Equal(HttpStatusCode.Forbidden, (await site.Ask(HttpMethod.Get, address, (header, value))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Ask(HttpMethod.Post, $"/save?{Change}", (header, value), ("X-Mkb-Token", LiveSite.Token))).Status);
        Assert.Equal(before, site.Read("recovery-plan-2020/free-depreciation.yaml"));
    }

    [Fact]
    public async Task A_link_on_another_page_can_be_followed_but_not_shown_inside_it()
    {
        await using var site = await LiveSite.Start();

        Assert.Equal(
            HttpStatusCode.OK,
            (await site.Ask(HttpMethod.Get, $"/?{Change}", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"),
                ("Sec-Fetch-Dest", "document"))).Status);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await site.Ask(HttpMethod.Get, $"/?{Change}", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"),
                ("Sec-Fetch-Dest", "iframe"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Ask(
            HttpMethod.Post,
            $"/save?{Change}",
            ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Mode", "navigate"),
            ("Sec-Fetch-Dest", "document"),
            ("X-Mkb-Token", LiveSite.Token))).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdee")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    public async Task Who_does_not_know_the_token_writes_nothing(string? token)
    {
        await using var site = await LiveSite.Start();
        var (before, version) = (site.Read("recovery-plan-2020/free-depreciation.yaml"), await site.Version());

        var (status, text) = await site.Ask(HttpMethod.Post, $"/save?{Change}&base={version}", token is null ? [] : [("X-Mkb-Token", token)]);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("token", text, StringComparison.Ordinal);
        Assert.Equal(before, site.Read("recovery-plan-2020/free-depreciation.yaml"));
    }

    [Fact]
    public async Task A_page_to_read_offers_no_saving_and_refuses_it()
    {
        await using var site = await LiveSite.Start(options => options.Token = null);

        Assert.Contains("id=\"save\"", await ViewOf(await LiveSite.Start()), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"save\"", await site.Get($"/view?{Change}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Save(Change, await site.Version())).Status);

        static async Task<string> ViewOf(LiveSite writing)
        {
            await using (writing)
                return await writing.Get($"/view?{Change}");
        }
    }

    [Theory]
    [InlineData("/../collection.yaml")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/recovery-plan-2020/free-depreciation.yaml")]
    [InlineData("/page.js/../../../etc/passwd")]
    public async Task There_are_no_files_behind_the_page(string address)
    {
        await using var site = await LiveSite.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask(HttpMethod.Get, address)).Status);
    }

    [Theory]
    [InlineData("../recovery-plan-2020/free-depreciation/support:low")]
    [InlineData("recovery-plan-2020/..%2f..%2fsecret/support:low")]
    [InlineData("recovery-plan-2020/%00/support:low")]
    public async Task A_change_names_no_path(string change)
    {
        await using var site = await LiveSite.Start();

        Assert.Contains("is not written as collection/measure/criterion:band", await site.Get($"/view?change={change}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_what_a_page_has_no_need_of()
    {
        await using var site = await LiveSite.Start();

        foreach (var address in new[] { "/", "/view", "/late", "/page.js", "/page.css", "/patch", "/view?nonsense=1" })
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        }
    }

    [Fact]
    public async Task Too_many_requests_changes_or_windows_are_refused()
    {
        await using var few = await LiveSite.Start(options => options.MaximumRequests = 5);
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 20; request++)
            statuses.Add((await few.Ask(HttpMethod.Get, "/page.js")).Status);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);

        await using var site = await LiveSite.Start(options => (options.MaximumChanges, options.MaximumWindows) = (1, 1));
        var (status, text) = await site.Ask(HttpMethod.Get, $"/view?{Change}&criterion=cost:out");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("1 are the most", text, StringComparison.Ordinal);
        using var window = await site.Client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, window.StatusCode);
        using var other = await site.Client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, other.StatusCode);
    }

    [Fact]
    public void Options_out_of_bounds_are_refused()
    {
        Assert.Null(new MkbPrioritisationPageOptions().Problem);
        Assert.Contains("MaximumChanges", new MkbPrioritisationPageOptions { MaximumChanges = 0 }.Problem, StringComparison.Ordinal);
        Assert.Contains("32 characters", new MkbPrioritisationPageOptions { Token = "short" }.Problem, StringComparison.Ordinal);
    }
}
