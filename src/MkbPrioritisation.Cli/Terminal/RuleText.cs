using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Explains a rule, with an example.</summary>
internal static class RuleText
{
    public static string Of(DiagnosticRule rule, Language language)
    {
        var severity = rule.Severity == DiagnosticSeverity.Error ? new Phrase($"error", $"fout") : new($"warning", $"waarschuwing");
        var text = new Phrase(
            $"{rule.Code:bare}, {severity}: {rule.Title}\n\nWhat to do: {rule.Cure}\n\nWrong:\n{Indented(rule.Wrong)}\n\nRight:\n{Indented(rule.Right)}\n",
            $"{rule.Code:bare}, {severity}: {rule.Title}\n\nWat te doen: {rule.Cure}\n\nFout:\n{Indented(rule.Wrong)}\n\nGoed:\n{Indented(rule.Right)}\n");
        return text.In(language);
    }

    private static Lines Indented(string example) => new(example);

    private sealed record Lines(string Text) : IPhrase
    {
        public string In(Language language) => "    " + Text.Replace("\n", "\n    ", StringComparison.Ordinal);
    }
}
