using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Says in one line what a check found.</summary>
internal static class CheckSummary
{
    public static string Of(MeasureCatalogue? catalogue, IReadOnlyList<Diagnostic> diagnostics, bool isBuiltIn, Language language)
    {
        var more = diagnostics is [.., { Code: FileRules.MoreCode } last] ? last : null;
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count - errors - (more is null ? 0 : 1);
        var found = diagnostics.Count == 0
            ? new($"no findings", $"geen bevindingen")
            : Phrase.Same(
                $"{Count(errors, new($"error", $"fout"), new($"errors", $"fouten"))}, " +
                $"{Count(warnings, new($"warning", $"waarschuwing"), new($"warnings", $"waarschuwingen"))}");
        if (catalogue is not null)
        {
            var measures = Count(
                catalogue.Collections.Sum(collection => collection.Measures.Count), MeasureWord(isBuiltIn, one: true), MeasureWord(isBuiltIn, one: false));
            var collections = Count(catalogue.Collections.Count, new($"collection", $"collectie"), new($"collections", $"collecties"));
            found = Phrase.Same($"{measures} in {collections}: {found}");
        }

        return found.In(language) + (more is null ? "" : $"; {more.MessageIn(language)}");
    }

    private static Phrase MeasureWord(bool isBuiltIn, bool one) => (isBuiltIn, one) switch
    {
        (true, true) => new($"built-in measure", $"ingebouwde maatregel"),
        (true, false) => new($"built-in measures", $"ingebouwde maatregelen"),
        (false, true) => new($"measure", $"maatregel"),
        (false, false) => new($"measures", $"maatregelen"),
    };

    private static Phrase Count(int number, Phrase one, Phrase several) => Phrase.Same($"{number} {(number == 1 ? one : several)}");
}
