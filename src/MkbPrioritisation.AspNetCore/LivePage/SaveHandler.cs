using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.LivePage.Sections;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Writes changes of scores into the measure files, or hands them over as a patch.</summary>
internal sealed class SaveHandler(MeasureHistory history, MkbPrioritisationPageOptions options)
{
    // A file may be edited between being read and being written, but hardly several times over.
    private const int MostTries = 3;

    // Within so long the library has read again what was written; after that the page is told as of any edit.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Lock _writing = new();

    /// <summary>Whether there is a folder to write into, and whoever knows the token may.</summary>
    public bool MayWrite { get; } = options.Token is not null && history.Directory is not null;

    /// <summary>The changes as a unified diff of the files as they are now.</summary>
    /// <exception cref="RefusedException">There is no folder, or it cannot be used as it is.</exception>
    public string Patch(PageView view)
    {
        var edit = ScoreEdit.Of(RequireFolder(), view.Scenario.Catalogue, view.Scenario.Savable);
        return edit.Findings.Count == 0 ? OutcomePart.Diff(edit.Files) : throw RefusedException.Because(
            StatusCodes.Status409Conflict,
            $"The files cannot be used as they are; correct them first.", $"De bestanden zijn zo niet te gebruiken; herstel ze eerst.");
    }

    /// <summary>Writes the changes, unless the measures have been edited since the first of them was made.</summary>
    /// <returns>The status, and what the page shows of it.</returns>
    public async Task<(int Status, string Part)> Save(PageView view, CancellationToken cancellation)
    {
        var directory = RequireFolder();
        (int Status, XElement Part) outcome;
        lock (_writing)
            outcome = Write(view, directory);
        if (outcome.Status == StatusCodes.Status200OK)
            await WaitFor(view, cancellation).ConfigureAwait(false);
        return (outcome.Status, HtmlText.WritePart(outcome.Part));
    }

    private (int Status, XElement Part) Write(PageView view, string directory)
    {
        var outcome = new OutcomePart(view);
        // A version that nobody remembers may have been any; then all that is in the files counts as edited.
        var seen = history.Find(view.Scenario.Query.BaseVersion)?.Catalogue ?? MeasureCatalogue.WithoutMeasures();
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                var edit = ScoreEdit.Of(directory, seen, view.Scenario.Savable);
                if (edit.Findings.Count > 0)
                    return (StatusCodes.Status422UnprocessableEntity, outcome.OfFindings(RelativeFindings.Below(directory, edit.Findings)));
                if (edit.Conflicts.Count > 0)
                    return (StatusCodes.Status409Conflict, outcome.OfConflicts(edit));
                if (edit.Apply())
                    return (StatusCodes.Status200OK, outcome.OfSaved(edit));
            }

            return (StatusCodes.Status409Conflict, outcome.OfFailure(new(
                $"The files are being edited at this moment; try again.",
                $"De bestanden worden op dit moment gewijzigd; probeer het opnieuw.")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnknownIdException)
        {
            return (StatusCodes.Status409Conflict, outcome.OfFailure(ExceptionPhrase.Of(exception)
                ?? new(
                    $"A file cannot be written: it may be read-only, or the disk may be full.",
                    $"Een bestand is niet te schrijven: het is misschien alleen te lezen, of de schijf is vol.")));
        }
    }

    private async Task WaitFor(PageView view, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(Patience);
        try
        {
            while (true)
            {
                var change = history.Change;
                if (history.State is { IsRejected: false } state && state.Version != view.Scenario.State.Version)
                    return;
                await change.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // It is saved all the same.
        }
    }

    private string RequireFolder() => history.Directory ?? throw RefusedException.Because(
        StatusCodes.Status403Forbidden,
        $"There is no measures folder to save into: name one where the page is started.",
        $"Er is geen map met maatregelen om in op te slaan: noem er een waar de pagina gestart wordt.");
}
