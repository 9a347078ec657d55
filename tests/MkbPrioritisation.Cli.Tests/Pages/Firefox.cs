namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>The Firefox that is installed on this machine, such as Debian's package <c>firefox-esr</c>.</summary>
internal static class Firefox
{
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("FIREFOX"), "/usr/bin/firefox-esr" }.FirstOrDefault(File.Exists);

    /// <summary>Why tests that need it are skipped; <see langword="null"/> where they are not.</summary>
    public static string? WhyNot => Path is null ? "Needs Firefox: install the package firefox-esr, or name a Firefox in FIREFOX." : null;
}
