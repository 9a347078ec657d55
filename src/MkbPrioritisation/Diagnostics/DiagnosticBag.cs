namespace MkbPrioritisation.Diagnostics;

/// <summary>
/// Collects the findings about one file. Bounded, so that a hostile file cannot turn a megabyte of text into a
/// gigabyte of messages; what is beyond the bound is counted, never silently dropped.
/// </summary>
internal sealed class DiagnosticBag(string file)
{
    public const int MostPerFile = DiagnosticList.MostShown;

    private readonly List<Diagnostic> _diagnostics = [];
    private HashSet<Position>? _illWritten;
    private Position? _broken;

    public string File => file;

    public bool HasErrors { get; private set; }

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether the next finding is only counted.</summary>
    public bool IsFull => _diagnostics.Count == MostPerFile;

    /// <summary>The findings, as far as they are kept.</summary>
    public IReadOnlyList<Diagnostic> Kept => _diagnostics;

    /// <summary>How many more there are.</summary>
    public int Beyond { get; private set; }

    /// <summary>
    /// Reports where a file can no longer be understood. From there on, what else is found follows from it and is not
    /// said; where an error was said of that place, as of what the parser stumbles over, it is enough. A warning of it gives way.
    /// </summary>
    public void ReportBreak(Finding finding, Position position)
    {
        _ = _diagnostics.RemoveAll(known => known.Severity == DiagnosticSeverity.Warning && IsThere(known));
        if (!_diagnostics.Exists(IsThere))
            Report(finding, position);
        bool IsThere(Diagnostic known) => (known.Line, known.Column) == (position.Line, position.Column);
        HasErrors = true;
        _broken = position;
    }

    /// <summary>
    /// Reports what is wrong at a place. Of what is ill written nothing more is said than that, as it may follow from it.
    /// </summary>
    public void Report(Finding finding, Position position)
    {
        if (_broken is { } broken && (position.Line, position.Column).CompareTo((broken.Line, broken.Column)) >= 0)
            return;
        if (_illWritten?.Contains(position) == true)
            return;
        if (finding.Rule is { IsOfWriting: true, Severity: DiagnosticSeverity.Error } && position != Position.WholeFile && !IsFull)
            (_illWritten ??= []).Add(position);
        HasErrors |= finding.Rule.Severity == DiagnosticSeverity.Error;
        if (IsFull)
            Beyond++;
        else
            _diagnostics.Add(Diagnostic.Of(file, finding, position));
    }

    /// <summary>Reports what is wrong at a place, if nothing was said of that yet.</summary>
    public void ReportFirst(Finding finding, Position position)
    {
        if (!_diagnostics.Exists(known => known.Severity == DiagnosticSeverity.Error && (known.Line, known.Column) == (position.Line, position.Column)))
            Report(finding, position);
    }

    /// <summary>Whether the file holds characters that no file may hold; they are replaced by U+FFFD.</summary>
    public bool HasForbidden { get; set; }

    /// <summary>Reports what concerns the whole file.</summary>
    public void Report(Finding finding) => Report(finding, Position.WholeFile);
}
