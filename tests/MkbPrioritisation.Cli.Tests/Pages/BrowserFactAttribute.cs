namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A fact that needs a browser: skipped where there is none, but never where <c>CI</c> is <c>true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}
