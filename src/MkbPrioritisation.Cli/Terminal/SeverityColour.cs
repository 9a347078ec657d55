using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>What catches the eye in a list of findings: errors in red, warnings in yellow.</summary>
internal static class SeverityColour
{
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Usual = "\e[39m";

    /// <summary>The line of a finding, with its severity and code in colour.</summary>
    public static string In(string line, Diagnostic diagnostic)
    {
        var (word, colour) = diagnostic.Severity == DiagnosticSeverity.Error ? ("error", Red) : ("warning", Yellow);
        // After the place, of which the file may have any name.
        var label = $": {word} {diagnostic.Code}: ";
        var start = line.IndexOf(label, StringComparison.Ordinal);
        return start < 0 ? line : $"{line[..(start + 2)]}{colour}{word} {diagnostic.Code}{Usual}{line[(start + label.Length - 2)..]}";
    }
}
