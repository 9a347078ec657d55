namespace MkbPrioritisation.Reporting.Diagnostics;

/// <summary>A diagnostic, as JSON holds it.</summary>
/// <param name="File">The file or folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">The stable code, <c>MKBnnn</c>.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DiagnosticEntry(string File, int Line, int Column, string Severity, string Code, string Message);
