using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MkbPrioritisation.DependencyInjection;
using TestFolder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>An application with the live page, without a network, on a copy of the shipped measures.</summary>
internal sealed class LiveSite : IAsyncDisposable
{
    public const string Token = "0123456789abcdef0123456789abcdef";
    public const string Plan = "recovery-plan-2020";

    private readonly WebApplication _application;

    private LiveSite(WebApplication application, TestFolder folder) => (_application, Folder) = (application, folder);

    public TestFolder Folder { get; }

    public HttpClient Client => field ??= _application.GetTestClient();

    public static async Task<LiveSite> Start(Action<MkbPrioritisationPageOptions>? page = null, Action<TestFolder>? prepare = null, string pattern = "/")
    {
        var folder = TestFolder.CopyOfShipped();
        prepare?.Invoke(folder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddMkbPrioritisation(options =>
        {
            options.MeasuresDirectory = folder.Path;
            options.ReloadOnChange = true;
            options.AllowInvalidStart = true;
            options.QuietPeriod = TimeSpan.FromMilliseconds(50);
        });
        var application = builder.Build();
        application.MapMkbPrioritisationPage(pattern, options =>
        {
            options.Token = Token;
            page?.Invoke(options);
        });
        await application.StartAsync();
        return new(application, folder);
    }

    public async Task<string> Get(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<(HttpStatusCode Status, string Text)> Ask(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        using var answer = await Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Saves as the page does, on the version that it shows.</summary>
    public Task<(HttpStatusCode Status, string Text)> Save(string query, string version) =>
        Ask(HttpMethod.Post, $"/save?{query}&base={version}", ("X-Mkb-Token", Token));

    public async Task<string> Version() => Part(await Get("/view"), "data-version");

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder.Path, path));

    /// <summary>Waits until the page shows what is expected.</summary>
    public async Task<string> Until(Func<string, bool> isShown, string address = "/view")
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var text = await Get(address);
            if (isShown(text))
                return text;
            await Task.Delay(50);
        }

        Assert.Fail("The page never showed it.");
        return "";
    }

    public static string Part(string html, string attribute)
    {
        var start = html.IndexOf($" {attribute}=\"", StringComparison.Ordinal) + attribute.Length + 3;
        return html[start..html.IndexOf('"', start)];
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Folder.Dispose();
    }
}
