using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Importing;

/// <summary>The files that come with a table and that its folder lacks: those of a new collection, and the rules of a new folder.</summary>
/// <param name="Files">The files; none where the folder has the collection.</param>
/// <param name="Folder">The folder as if it had them.</param>
/// <param name="Refused">What is wrong with the files beside what the folder has, so that they do not serve.</param>
internal sealed record ImportSeeds(IReadOnlyList<ImportedFile> Files, ImportFolder Folder, Diagnostic? Refused)
{
    public static ImportSeeds Of(MeasureTable table, ImportFolder folder, string collection, CancellationToken cancellation)
    {
        if (folder.HasErrors || folder.Holds(collection) || !table.Files.Any(file => IsOf(file, collection)))
            return new([], folder, Refused: null);

        // Rules that are there already stay; if they are others, the files do not fit them.
        var files = table.Files.Where(file => IsOf(file, collection) || (!folder.HasRules && IsRule(file))).ToList();
        var seeded = folder.Seeded(files, cancellation);
        return seeded.Content.Findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is { } error
            ? new([], folder, error)
            : new(files, seeded, Refused: null);
    }

    private static bool IsOf(ImportedFile file, string collection) => file.Path.StartsWith(collection + '/', StringComparison.Ordinal);

    private static bool IsRule(ImportedFile file) =>
        !file.Path.Contains('/', StringComparison.Ordinal) || file.Path.StartsWith("schemes/", StringComparison.Ordinal);
}
