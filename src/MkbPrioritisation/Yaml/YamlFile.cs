using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml;

/// <summary>A file's values and the findings about it.</summary>
/// <param name="Root">The outermost value, or <see langword="null"/> where there is none.</param>
/// <param name="IsWhole">Whether the file was understood to its end; otherwise nothing may be called missing.</param>
/// <param name="Findings">Where findings about the file go.</param>
internal sealed record YamlFile(YamlNode? Root, bool IsWhole, DiagnosticBag Findings)
{
    /// <summary>Where findings about the whole of it stand.</summary>
    public Position Start { get; init; } = Position.WholeFile;

    /// <summary>
    /// Of the row of a table, where each key has a column of its own: whether there is one for a criterion. What it has none for
    /// has been said of the heading.
    /// </summary>
    public Func<string, bool>? HasColumn { get; init; }

    /// <summary>Whether this is the row of a table.</summary>
    public bool IsRow => HasColumn is not null;

    /// <summary>The mapping that is the value of a key of the outermost one.</summary>
    public YamlMap? MapAt(string key) => Root is YamlMap root ? root.Find(key)?.Value as YamlMap : null;

    public void Report(Finding finding, Position position) => Findings.Report(finding, position);

    /// <summary>Whether a text holds a character that was refused, so that nothing more need be said of it.</summary>
    public bool IsRefused(string text) => text.Contains('\uFFFD', StringComparison.Ordinal) && Findings.HasForbidden;

    /// <summary>Reports what is missing, as far as that can be told.</summary>
    public void ReportMissing(Finding finding, Position position)
    {
        if (IsWhole)
            Findings.Report(finding, position);
    }
}
