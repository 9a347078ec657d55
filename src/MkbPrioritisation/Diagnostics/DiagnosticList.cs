namespace MkbPrioritisation.Diagnostics;

/// <summary>
/// The findings of a run over many files, whatever the order in which they come: at most a thousand are kept, errors
/// before warnings and then those that a reader meets first; of the rest there is a number.
/// </summary>
internal sealed class DiagnosticList(string shownFolder)
{
    /// <summary>The most findings that one run shows.</summary>
    public const int MostShown = 1000;

    private readonly Lock _lock = new();
    private List<Diagnostic> _kept = [];
    private int _beyond;

    public bool HasErrors { get; private set; }

    public void Add(DiagnosticBag findings)
    {
        if (!findings.IsEmpty)
            Add(findings.Kept, findings.Beyond);
    }

    public void Add(IReadOnlyList<Diagnostic> findings, int beyond = 0)
    {
        lock (_lock)
        {
            HasErrors |= findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
            _kept.AddRange(findings);
            _beyond += beyond;

            // Sorted once a thousand have come, and not at each.
            if (_kept.Count >= 2 * MostShown)
                Drop(MostShown);
        }
    }

    /// <summary>The findings in the order in which a reader meets them; the last says how many more there are.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        lock (_lock)
        {
            if (_kept.Count + _beyond > MostShown)
                Drop(MostShown - 1);
            var shown = Diagnostic.InOrder(_kept);
            return _beyond == 0 ? shown : [.. shown, Diagnostic.Of(shownFolder, FileRules.MoreThanShown(_beyond), Position.WholeFile)];
        }
    }

    private void Drop(int most)
    {
        _beyond += Math.Max(0, _kept.Count - most);
        _kept = [.. Diagnostic.InOrder(_kept).OrderByDescending(finding => finding.Severity).Take(most)];
    }
}
