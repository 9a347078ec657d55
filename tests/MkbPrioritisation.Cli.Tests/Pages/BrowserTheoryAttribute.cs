namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A theory that needs a browser: skipped where there is none, but never where <c>CI</c> is <c>true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
