using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Importing;

/// <summary>
/// What writing changes of scores into the files of a measures folder would do: only those scores are changed, where they
/// stand. Nothing is written before <see cref="Apply"/>.
/// </summary>
internal sealed class ScoreEdit
{
    private readonly string _directory;

    private ScoreEdit(string directory, IReadOnlyList<EditedFile> files, IReadOnlyList<ScoreConflict> conflicts, IReadOnlyList<Diagnostic> findings) =>
        (_directory, Files, Conflicts, Findings) = (directory, files, conflicts, findings);

    /// <summary>The files that are changed, by path.</summary>
    public IReadOnlyList<EditedFile> Files { get; }

    /// <summary>The changes whose measures have been edited since they were looked at.</summary>
    public IReadOnlyList<ScoreConflict> Conflicts { get; }

    /// <summary>The errors for which the files cannot be used, as they are or as they would be.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Whether nothing is wrong, so that the files can be written.</summary>
    public bool CanApply => Conflicts.Count == 0 && Findings.Count == 0;

    /// <summary>Finds out what would be written. The files are read as they are now.</summary>
    /// <param name="directory">The measures folder.</param>
    /// <param name="seen">The catalogue that whoever made the changes looked at.</param>
    /// <param name="changes">The changes.</param>
    /// <exception cref="UnknownIdException">A change names what there is not.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static ScoreEdit Of(string directory, MeasureCatalogue seen, IReadOnlyList<ScoreChange> changes)
    {
        var folder = ImportFolder.Open(directory, CancellationToken.None);
        if (folder.HasErrors)
            return new(directory, [], [], Errors(folder.Content.Findings));
        var now = MeasureCatalogue.Of(folder.Content);
        var wanted = now.With(changes);
        var conflicts = changes.Where(change => IsEdited(change, seen, now))
            .Select(change => new ScoreConflict(change, ScoreIn(seen, change), ScoreIn(now, change))).ToList();
        var files = changes.Select(change => (change.Collection, change.Measure)).Distinct().Order()
            .Select(place => Edit(folder, now, wanted, place.Collection, place.Measure)).Where(file => file.Before != file.After).ToList();
        return new(directory, files, conflicts, [.. Assessed(folder, now, changes), .. Verify(folder, wanted, files)]);
    }

    /// <summary>Writes the files, each as a whole.</summary>
    /// <returns>Whether they were written: not where one has been edited since they were read.</returns>
    /// <exception cref="InvalidOperationException">Something is wrong.</exception>
    /// <exception cref="IOException">A file cannot be written, or lies outside the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public bool Apply()
    {
        if (!CanApply)
            throw new InvalidOperationException("There are conflicts or errors; nothing is written.");
        foreach (var file in Files)
            RequireInside(file.Path);
        if (Files.Any(file => ImportFolder.TextOf(_directory, file.Path) != file.Before))
            return false;
        ImportedFile.WriteAll(_directory, [.. Files.Select(file => new ImportedFile(file.Path, file.After))]);
        return true;
    }

    private static EditedFile Edit(ImportFolder folder, MeasureCatalogue now, MeasureCatalogue wanted, string collection, string measure)
    {
        var (path, text) = folder.Measure(collection, measure);
        var after = MeasureEdit.Of(
            text, now.GetMeasure(collection, measure), wanted.GetMeasure(collection, measure), now.Criteria, now.GetCollection(collection).Basis);
        return new(path, text, after);
    }

    // What assessors score is not what the measure's own file says.
    private static IEnumerable<Diagnostic> Assessed(ImportFolder folder, MeasureCatalogue now, IReadOnlyList<ScoreChange> changes) =>
        from change in changes
        let assessors = now.GetCollection(change.Collection).Assessments
            .Where(assessment => assessment.ScoreOn(change.Measure, change.Criterion) is not null)
            .Select(assessment => assessment.Id)
        where assessors.Any()
        select Diagnostic.Of(
            folder.Shown($"{change.Collection}/{change.Measure}.yaml"),
            TableRules.IsScoredByAssessors(change.Measure, change.Criterion, NameList.Of([.. assessors])),
            Position.WholeFile);

    // What is written is read once more, so that nothing is that would not say what is meant.
    private static IReadOnlyList<Diagnostic> Verify(ImportFolder folder, MeasureCatalogue wanted, IReadOnlyList<EditedFile> files)
    {
        var after = folder.With([.. files.Select(file => new ImportedFile(file.Path, file.After))], CancellationToken.None);
        if (after.HasErrors)
            return Errors(after.Findings);
        return
        [
            .. from collection in after.Collections
               from measure in collection.Measures
               where !MeasureEdit.IsSame(measure, wanted.GetMeasure(collection.Id, measure.Id))
               select Diagnostic.Of(folder.Shown($"{collection.Id}/{measure.Id}.yaml"), TableRules.ScoreCannotBeChanged(measure.Id), Position.WholeFile),
        ];
    }

    private void RequireInside(string path)
    {
        var root = new DirectoryInfo(_directory) is var folder && folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName
            : folder.FullName;
        for (FileSystemInfo? part = new FileInfo(Path.Combine(root, path));
            part is not null && part.FullName.Length > root.Length;
            part = Directory.GetParent(part.FullName))
        {
            if (part.LinkTarget is null)
                continue;
            var phrase = new Phrase(
                $"{path:whole} leads elsewhere by a link, where nothing is written.",
                $"{path:whole} leidt door een koppeling naar elders, waar niets geschreven wordt.");
            throw new IOException(phrase.ToString()).Saying(phrase);
        }
    }

    private static bool IsEdited(ScoreChange change, MeasureCatalogue seen, MeasureCatalogue now) =>
        !seen.TryGetMeasure(change.Collection, change.Measure, out var before) || before != now.GetMeasure(change.Collection, change.Measure);

    private static CriterionScore? ScoreIn(MeasureCatalogue catalogue, ScoreChange change) =>
        catalogue.TryGetMeasure(change.Collection, change.Measure, out var measure) ? measure.ScoreOn(change.Criterion) : null;

    private static IReadOnlyList<Diagnostic> Errors(IEnumerable<Diagnostic> findings) =>
        [.. findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)];
}
