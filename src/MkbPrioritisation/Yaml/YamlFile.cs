using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>A file's values and the findings about it.</summary>
/// <param name="Root">The outermost value, or <see langword="null"/> where there is none.</param>
/// <param name="IsWhole">Whether the file was understood to its end; otherwise nothing may be called missing.</param>
/// <param name="Findings">Where findings about the file go.</param>
internal sealed record YamlFile(YamlNode? Root, bool IsWhole, DiagnosticBag Findings)
{
    public void Report(DiagnosticRule rule, Position position, string message) => Findings.Report(rule, position, message);

    /// <summary>The nearest valid name, for a message that will be shown; beyond those, looking for it would only take time.</summary>
    public string Hint(string wrong, IReadOnlyCollection<string> names) =>
        Findings.IsFull ? "" : NearestName.Hint(wrong, names);

    public void ReportMissing(Position position, string message)
    {
        if (IsWhole)
            Findings.Report(DiagnosticRule.MissingKey, position, message);
    }
}
