using Microsoft.Playwright;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A page in the browser, and what it said and asked for since it was opened.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _errors = [];
    private readonly List<string> _requests = [];

    internal OpenedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Add(message.Text);
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Holds where the page said no error and asked for nothing but what lies below an address.</summary>
    public void AssertQuietAt(string root)
    {
        Assert.Empty(_errors);
        Assert.All(_requests, request => Assert.StartsWith(root, request, StringComparison.Ordinal));
    }

    /// <summary>Holds where the page said no error and asked for nothing but itself.</summary>
    public void AssertQuietAndAlone()
    {
        Assert.Empty(_errors);
        var request = Assert.Single(_requests);
        Assert.StartsWith("file:", request, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
