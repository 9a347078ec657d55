using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>One headless browser for all tests of pages.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page from disk, as one would by a click on the file.</summary>
    public Task<OpenedPage> Open(string file, BrowserNewContextOptions? options = null) => OpenAt(new Uri(Path.GetFullPath(file)).AbsoluteUri, options);

    /// <summary>Opens a page by its address.</summary>
    public async Task<OpenedPage> OpenAt(string address, BrowserNewContextOptions? options = null)
    {
        Assert.True(_browser is not null, Chromium.HowToInstall);
        var context = await _browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var opened = new OpenedPage(await context.NewPageAsync());
        await opened.Page.GotoAsync(address);
        return opened;
    }
}
