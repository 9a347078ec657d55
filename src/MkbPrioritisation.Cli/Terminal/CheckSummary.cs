using System.Globalization;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Says in one line what a check found.</summary>
internal static class CheckSummary
{
    public static string Of(MeasureCatalogue? catalogue, IReadOnlyList<Diagnostic> diagnostics, bool isBuiltIn)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count - errors;
        var found = diagnostics.Count == 0 ? "no findings" : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
        return catalogue is null
            ? found
            : $"{Count(catalogue.Collections.Sum(collection => collection.Measures.Count), isBuiltIn ? "built-in measure" : "measure")} in {Count(catalogue.Collections.Count, "collection")}: {found}";
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
