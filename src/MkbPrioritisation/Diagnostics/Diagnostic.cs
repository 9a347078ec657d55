using System.Globalization;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>One finding about a measures folder: where it stands, what is wrong and what to write instead.</summary>
/// <param name="File">The file or folder, as a path from where the measures were asked for.</param>
/// <param name="Line">The line, counted from 1; what concerns a whole file stands at 1.</param>
/// <param name="Column">The column in UTF-16 code units, as editors count, from 1.</param>
/// <param name="Severity">Whether the measures can still be used.</param>
/// <param name="Code">The stable code, <c>MKBnnn</c>.</param>
/// <param name="Message">What is wrong and how to mend it, in one printable line of English.</param>
public sealed record Diagnostic(
    string File, int Line, int Column, DiagnosticSeverity Severity, string Code, string Message)
{
    /// <summary>The message in Dutch, or <see langword="null"/> where there is none.</summary>
    public string? DutchMessage { get; init; }

    /// <summary>
    /// The cell of a spreadsheet, such as <c>Measures!F7</c>, where line and column are its row and column; <see langword="null"/>
    /// elsewhere.
    /// </summary>
    public string? Cell { get; init; }

    /// <summary>What is wrong and how to mend it, in one printable line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The message; in English where there is none in the language.</returns>
    public string MessageIn(Language language) => language.Choose(Message, DutchMessage ?? Message);

    /// <summary>The diagnostic as compilers print it, in English: <c>file:line:column: error MKBnnn: message</c>.</summary>
    /// <returns>One printable line.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The diagnostic as compilers print it: <c>file:line:column: error MKBnnn: message</c>.</summary>
    /// <param name="language">The language of the message; the word for its severity is a compiler's in every language.</param>
    /// <returns>One printable line.</returns>
    public string ToString(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{PrintableText.Line(File)}:{Place}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {MessageIn(language)}");

    private string Place => Cell is null ? string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}") : PrintableText.Line(Cell);

    /// <summary>The message in each language, for what says it as part of its own.</summary>
    internal Phrase InEachLanguage => new($"{MessageIn(Language.English):whole}", $"{MessageIn(Language.Dutch):whole}");

    /// <summary>A finding at a place, put into words.</summary>
    internal static Diagnostic Of(string file, Finding finding, Position position) =>
        new(file, position.Line, position.Column, finding.Rule.Severity, finding.Rule.Code, finding.Message.In(Language.English))
        {
            DutchMessage = finding.Message.In(Language.Dutch),
        };

    /// <summary>Diagnostics in the order in which a reader meets them: by file, line, column and code.</summary>
    internal static IReadOnlyList<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
    ];
}
