using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>
/// What reading a table of measures into a folder would do: new measures become files; of known ones only the values that differ
/// are changed, where they stand. Nothing is written before <see cref="Apply"/>.
/// </summary>
public sealed class MeasureImport
{
    private readonly string _directory;
    private readonly IReadOnlyList<ImportedFile> _files;

    private MeasureImport(string directory, MeasureCatalogue? before, IReadOnlyList<Diagnostic> diagnostics)
    {
        _directory = directory;
        Before = before;
        Diagnostics = diagnostics;
        _files = [];
    }

    private MeasureImport(ImportPlan plan, string directory, MeasureCatalogue? before, MeasureCatalogue after, IReadOnlyList<Diagnostic> diagnostics)
        : this(directory, before, diagnostics)
    {
        _files = plan.Files;
        After = after;
        Added = [.. plan.Added];
        Changed = [.. plan.Changed];
        Unchanged = [.. plan.Unchanged];
    }

    /// <summary>All that was found in the table and, where that cannot be read, in the folder.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether nothing is wrong, so that the import can be applied.</summary>
    public bool CanApply => After is not null;

    /// <summary>The folder as it is; <see langword="null"/> where it has no measures yet, or is invalid.</summary>
    public MeasureCatalogue? Before { get; }

    /// <summary>The folder as it will be; <see langword="null"/> where something is wrong.</summary>
    public MeasureCatalogue? After { get; }

    /// <summary>The ids of the measures that are new.</summary>
    public IReadOnlyList<string> Added { get; } = [];

    /// <summary>The ids of the measures of which something differs.</summary>
    public IReadOnlyList<string> Changed { get; } = [];

    /// <summary>The ids of the measures that say the same already.</summary>
    public IReadOnlyList<string> Unchanged { get; } = [];

    /// <summary>Finds out what reading a table into a folder would do.</summary>
    /// <param name="table">The table.</param>
    /// <param name="directory">The measures folder; it may be empty.</param>
    /// <param name="collection">The id of the collection; where the folder has none, it is made.</param>
    /// <param name="cancellationToken">Ends the finding out; it is looked at before each file of the folder.</param>
    /// <returns>What would change, or all that is wrong.</returns>
    /// <exception cref="ArgumentException"><paramref name="collection"/> is not kebab-case.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    /// <exception cref="OperationCanceledException">Finding out was cancelled.</exception>
    public static MeasureImport Of(MeasureTable table, string directory, string collection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        _ = KebabCase.Require(collection, nameof(collection));
        var folder = ImportFolder.Open(directory, cancellationToken);
        if (folder.HasErrors)
            return new(directory, before: null, folder.Content.Findings);
        var before = folder.IsEmpty ? null : MeasureCatalogue.Of(folder.Content);
        var plan = new ImportPlan(table, ImportSeeds.Of(table, folder, collection, cancellationToken), collection);
        plan.Make();
        if (plan.HasErrors)
            return new(directory, before, plan.Findings);
        var after = folder.With(plan.Files, cancellationToken);
        plan.Verify(after);
        return plan.HasErrors ? new(directory, before, plan.Findings) : new(plan, directory, before, MeasureCatalogue.Of(after), plan.Findings);
    }

    /// <summary>Writes the files; where nothing differs, none. It cannot be cancelled, as half of an import is worse than none.</summary>
    /// <exception cref="InvalidOperationException">Something is wrong; see <see cref="Diagnostics"/>.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void Apply()
    {
        if (!CanApply)
            throw new InvalidOperationException("The import has errors; nothing is written.");
        ImportedFile.WriteAll(_directory, _files);
    }
}
