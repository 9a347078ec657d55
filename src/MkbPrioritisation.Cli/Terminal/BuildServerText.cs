using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>
/// Keeps text from files from commanding a build server, which takes a line that starts with <c>::</c>, <c>##[</c> or
/// <c>##vso[</c> for a command.
/// </summary>
internal static partial class BuildServerText
{
    /// <summary>The text with a space within what would start a command.</summary>
    public static string Guard(string text) => Start().Replace(text, match => $"{match.Value[..^1]} {match.Value[^1]}");

    [GeneratedRegex(@"^[^\S\n]*(?:::|##(?=\[|vso\[))", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
