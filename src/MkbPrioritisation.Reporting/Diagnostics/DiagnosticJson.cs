using System.Text.Json;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Diagnostics;

/// <summary>Turns diagnostics into JSON.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes diagnostics as an array of <c>{file, line, column, severity, code, message}</c>, in English.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics) => Write(diagnostics, Language.English);

    /// <summary>Writes diagnostics as an array of <c>{file, line, column, severity, code, message}</c>.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the messages.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        diagnostics = Frozen.List(diagnostics, nameof(diagnostics));
        return Write([.. diagnostics.Select(diagnostic => Entry(diagnostic, language))]);
    }

    /// <summary>Writes diagnostics that were read, as they are.</summary>
    /// <param name="entries">The diagnostics.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<DiagnosticEntry> entries) => JsonText.Write(entries, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="entries">The entries.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, IReadOnlyList<DiagnosticEntry> entries) => JsonText.Write(output, entries, DocumentContext.Write);

    /// <summary>Reads diagnostics that were written; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The diagnostics; none for an empty array.</returns>
    /// <exception cref="JsonException">The text is not an array of diagnostics; the message names the member.</exception>
    public static IReadOnlyList<DiagnosticEntry> Read(string json) =>
        Frozen.List(JsonText.Read(json, DocumentContext.Default.IReadOnlyListDiagnosticEntry, DocumentBounds.Of));

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The diagnostics.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<DiagnosticEntry> Read(Stream json) => Read(JsonText.TextOf(json));

    private static DiagnosticEntry Entry(Diagnostic diagnostic, Language language) => new(
        diagnostic.File,
        diagnostic.Line,
        diagnostic.Column,
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Code,
        diagnostic.MessageIn(language));
}
