using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MkbPrioritisation.DependencyInjection;
using Folder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.Hosting;

/// <summary>The application of the library's README, with the settings that stand there, in a folder that is not the current one.</summary>
internal sealed class ReadmeApplication : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Folder _root;

    private ReadmeApplication(WebApplication application, Folder root) => (_application, _root) = (application, root);

    public static string Settings { get; } = Regex.Match(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "MkbPrioritisation", "README.md")).ReplaceLineEndings("\n"),
        "(?ms)^```json\n(.*?)^```$").Groups[1].Value;

    public HttpClient Client => field ??= _application.GetTestClient();

    public IServiceProvider Services => _application.Services;

    public static async Task<ReadmeApplication> Start(string? settings = null, Action<IServiceCollection>? services = null)
    {
        var root = new Folder(
            ("appsettings.json", settings ?? Settings),
            ("measures/my-region/collection.yaml", "name: { en: Test }\ncategories: { c: { en: C } }\n"),
            ("measures/my-region/one.yaml", Folder.Measure));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = root.Path });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddMkbPrioritisation();
        builder.Services.Configure<MkbPrioritisationOptions>(builder.Configuration.GetSection("Measures"));
        builder.Services.AddHealthChecks().AddCheck<MeasureCatalogueHealthCheck>("measures");
        services?.Invoke(builder.Services);
        var application = builder.Build();
        application.MapGet("/first", (MeasureCatalogue measures) => $"{measures.Rank("my-region")[0].Measure.Name}");
        application.MapHealthChecks("/health");
        try
        {
            await application.StartAsync();
        }
        catch
        {
            await new ReadmeApplication(application, root).DisposeAsync();
            throw;
        }

        return new(application, root);
    }

    public void Write(string path, string text) => _root.Write($"measures/{path}", text);

    public Task<string> Get(string address) => Client.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Waits until an address answers as expected.</summary>
    public async Task Until(string expected, string address)
    {
        var (seen, start) = ("", TimeProvider.System.GetTimestamp());
        while (seen != expected)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(20), $"{address} still is {seen}, and not {expected}.");
            await Task.Delay(20);
            seen = await Get(address);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _root.Dispose();
    }
}
