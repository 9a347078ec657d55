using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Diagnostics;

/// <summary>Turns diagnostics into JSON.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes diagnostics as an array of <c>{file, line, column, severity, code, message}</c>.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Write<IReadOnlyList<DiagnosticEntry>>([.. diagnostics.Select(diagnostic => Entry(diagnostic, language))], DocumentContext.Write);
    }

    private static DiagnosticEntry Entry(Diagnostic diagnostic, Language language) => new(
        diagnostic.File,
        diagnostic.Line,
        diagnostic.Column,
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Code,
        diagnostic.MessageIn(language));
}
