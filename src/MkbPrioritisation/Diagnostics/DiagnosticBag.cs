namespace MkbPrioritisation.Diagnostics;

/// <summary>
/// Collects the findings about one file. Bounded, so that a hostile file cannot turn a megabyte of text into a
/// gigabyte of messages; what is beyond the bound is counted, never silently dropped.
/// </summary>
internal sealed class DiagnosticBag(string file)
{
    public const int MostPerFile = DiagnosticList.MostShown;

    private readonly List<Diagnostic> _diagnostics = [];

    public string File => file;

    public bool HasErrors { get; private set; }

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>Whether the next finding is only counted.</summary>
    public bool IsFull => _diagnostics.Count == MostPerFile;

    /// <summary>The findings, as far as they are kept.</summary>
    public IReadOnlyList<Diagnostic> Kept => _diagnostics;

    /// <summary>How many more there are.</summary>
    public int Beyond { get; private set; }

    public void Report(Finding finding, Position position)
    {
        HasErrors |= finding.Rule.Severity == DiagnosticSeverity.Error;
        if (IsFull)
            Beyond++;
        else
            _diagnostics.Add(Diagnostic.Of(file, finding, position));
    }

    /// <summary>Reports what concerns the whole file.</summary>
    public void Report(Finding finding) => Report(finding, Position.WholeFile);
}
