namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A fact that needs Firefox: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FirefoxFactAttribute : FactAttribute
{
    public FirefoxFactAttribute() => Skip = Firefox.WhyNot;
}
