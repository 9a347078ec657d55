namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "Pages in a browser";
}
