using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Invariants;

namespace MkbPrioritisation;

/// <summary>Thrown when measure files cannot be used; carries all that is wrong with them.</summary>
public sealed class InvalidMeasuresException : Exception
{
    private const int MostShown = 10;

    /// <summary>Creates the exception.</summary>
    /// <param name="diagnostics">What was found, warnings included; at least one error.</param>
    public InvalidMeasuresException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = [.. diagnostics];

    /// <summary>All that was found, warnings included, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = ValueList<Diagnostic>.Of(diagnostics, nameof(diagnostics)).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var shown = errors.Take(MostShown).Select(error => error.ToString());
        var rest = errors.Count > MostShown ? [$"… and {errors.Count - MostShown} more"] : Array.Empty<string>();
        return string.Join('\n', [$"The measure files hold {errors.Count} {(errors.Count == 1 ? "error" : "errors")}:", .. shown, .. rest]);
    }
}
