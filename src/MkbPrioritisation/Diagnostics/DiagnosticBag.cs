namespace MkbPrioritisation.Diagnostics;

/// <summary>
/// Collects the findings about one file. Bounded, so that a hostile file cannot turn a megabyte of text into a
/// gigabyte of messages; what is beyond the bound is counted, never silently dropped.
/// </summary>
internal sealed class DiagnosticBag(string file)
{
    public const int MostPerFile = 1000;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _beyond;

    public string File => file;

    public bool HasErrors { get; private set; }

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether the next finding is only counted.</summary>
    public bool IsFull => _diagnostics.Count == MostPerFile;

    public void Report(DiagnosticRule rule, Position position, string message)
    {
        HasErrors |= rule.Severity == DiagnosticSeverity.Error;
        if (IsFull)
            _beyond++;
        else
            _diagnostics.Add(new(file, position.Line, position.Column, rule.Severity, rule.Code, message));
    }

    public void Report(DiagnosticRule rule, string message) => Report(rule, Position.WholeFile, message);

    public IEnumerable<Diagnostic> All => _beyond == 0
        ? _diagnostics
        : _diagnostics.Append(new(
            file, 1, 1, DiagnosticRule.TooManyFindings.Severity, DiagnosticRule.TooManyFindings.Code,
            $"{_beyond} more findings in this file are not shown; mend the first {MostPerFile} and check again"));
}
