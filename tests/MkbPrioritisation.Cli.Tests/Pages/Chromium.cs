namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>
/// The browser that is installed on this machine, such as Debian's package <c>chromium-headless-shell</c>, which has no
/// windows to draw and takes half the time of <c>chromium</c>.
/// </summary>
internal static class Chromium
{
    public const string HowToInstall = "Needs Chromium: install the package chromium-headless-shell, or name a browser in CHROMIUM.";

    public static string? Path { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable("CHROMIUM"),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        }.FirstOrDefault(File.Exists);

    /// <summary>Why tests that need a browser are skipped; <see langword="null"/> where they are not.</summary>
    public static string? WhyNot => Path is null && Environment.GetEnvironmentVariable("CI") != "true" ? HowToInstall : null;
}
