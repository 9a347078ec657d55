using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Diagnostics;

/// <summary>Turns diagnostics into JSON.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes diagnostics as an array of <c>{file, line, column, severity, code, message}</c>.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonText.Write<IReadOnlyList<DiagnosticEntry>>([.. diagnostics.Select(Entry)], DocumentContext.Write);
    }

    private static DiagnosticEntry Entry(Diagnostic diagnostic) => new(
        diagnostic.File,
        diagnostic.Line,
        diagnostic.Column,
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Code,
        diagnostic.Message);
}
