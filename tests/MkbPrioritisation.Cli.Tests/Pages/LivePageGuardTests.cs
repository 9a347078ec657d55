using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>What a page of somebody else, or an address made up, gets out of a running <c>mkb serve</c> by way of a browser.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class LivePageGuardTests(Browser browser)
{
    private const string Change = "change=recovery-plan-2020/free-depreciation/support:high";
    private const string Secret = "not-for-anybody-else";

    [BrowserFact]
    public async Task A_foreign_page_reads_nothing_and_saves_nothing()
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        await using var served = await ServedPage.Start(folder.Path);
        using var foreign = new ForeignSite();
        await using var opened = await browser.OpenAt(foreign.Address);
        var (page, token) = (opened.Page, served.Address.Split("token=")[1]);
        // What the server said: the browser shows nothing of it to the page, and so nothing to whoever drives the browser.
        var statuses = new ConcurrentQueue<int>();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.responseReceivedExtraInfo").OnEvent += (_, answer) => statuses.Enqueue(answer!.Value.GetProperty("statusCode").GetInt32());

        Assert.Equal("refused", await Ask(page, $"{served.Root}view", "{}"));
        Assert.Equal("refused", await Ask(page, $"{served.Root}view", "{ mode: 'no-cors' }"));
        Assert.Equal("refused", await Ask(page, $"{served.Root}save?{Change}", "{ mode: 'no-cors', method: 'POST' }"));
        Assert.Equal("refused", await Ask(page, $"{served.Root}save?{Change}", $"{{ method: 'POST', headers: {{ 'X-Mkb-Token': '{token}' }} }}"));
        Assert.Equal("error", await page.EvaluateAsync<string>(
            "address => new Promise(done => document.head.append(Object.assign(document.createElement('script'), "
            + "{ src: address, onload: () => done('run'), onerror: () => done('error') })))",
            $"{served.Root}page.js"));

        // The last is the question beforehand whether the token may be sent along, which therefore is not.
        for (var tries = 0; statuses.Count < 5 && tries < 100; tries++)
            await Task.Delay(50);
        Assert.Equal([403, 403, 403, 403, 405], statuses.Order());
        foreach (var file in Directory.EnumerateFiles(Repository.Measures, "*.yaml", SearchOption.AllDirectories))
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(folder.Path, Path.GetRelativePath(Repository.Measures, file))));
    }

    [BrowserTheory]
    [InlineData("secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("page.js%2f..%2f..%2fsecret.txt")]
    [InlineData("%2e%2e%2f%2e%2e%2fsecret.txt")]
    [InlineData("..%5csecret.txt")]
    [InlineData("recovery-plan-2020/collection.yaml")]
    [InlineData("..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd")]
    public async Task No_address_leads_to_a_file(string address)
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        folder.Write("secret.txt", Secret);
        await using var served = await ServedPage.StartIn(folder.Path, new Dictionary<string, string>(), folder.Path);
        await using var opened = await browser.OpenAt(served.Address);

        Assert.Equal("404, 0 characters", await opened.Page.EvaluateAsync<string>(
            "address => fetch(address).then(async answer => `${answer.status}, ${(await answer.text()).length} characters`)", served.Root + address));
    }

    [BrowserTheory]
    [InlineData("change=..%2fsecret.txt%2fsupport:high")]
    [InlineData("change=recovery-plan-2020%2f..%2f..%2fsecret%2fsupport:high")]
    [InlineData("collection=..%2f..%2fetc%2fpasswd")]
    [InlineData("assessor=..%2fsecret")]
    [InlineData("scheme=..%2fsecret")]
    public async Task No_question_leads_to_a_file(string query)
    {
        using var folder = MeasuresFolder.CopyOfShipped();
        folder.Write("secret.txt", Secret);
        await using var served = await ServedPage.StartIn(folder.Path, new Dictionary<string, string>(), folder.Path);
        await using var opened = await browser.OpenAt(served.Address);

        var text = await (await opened.Page.GotoAsync($"{served.Root}?{query}"))!.TextAsync();

        Assert.NotEqual("", text);
        foreach (var kept in new[] { Secret, folder.Path, "root:" })
            Assert.DoesNotContain(kept, text, StringComparison.Ordinal);
    }

    private static Task<string> Ask(IPage page, string address, string options) => page.EvaluateAsync<string>(
        $"fetch('{address}', {options}).then(answer => `${{answer.type}} ${{answer.status}}`, () => 'refused')");
}
