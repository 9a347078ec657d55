using System.Globalization;
using MkbPrioritisation.Cli.Commands;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Watching;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Checks a folder again at each change, and says what the change did to the ranking.</summary>
internal sealed class Watch(string directory, CommandOutput streams)
{
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(300);

    // A change may come while the folder is being checked for the first time.
    private readonly Lock _checking = new();
    private MeasureCatalogue? _lastGood;

    public async Task Run(CancellationToken cancellation)
    {
        var known = FolderState.Of(Path.GetFullPath(directory));
        Check();
        using var follower = new FolderFollower(Path.GetFullPath(directory), QuietPeriod, known, () => new(_ => Check()), exception => streams.Error.WriteLine($"mkb: {exception.Message}"));
        lock (_checking)
        {
            streams.Out.WriteLine($"Watching {directory}; Ctrl-C ends.");
            streams.Out.Flush();
        }

        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Check()
    {
        lock (_checking)
            CheckOnce();
    }

    private void CheckOnce()
    {
        try
        {
            _ = MeasureCatalogue.TryLoad(directory, out var catalogue, out var diagnostics);
            foreach (var diagnostic in diagnostics)
                streams.WriteError(diagnostic);
            streams.Out.WriteLine(CheckSummary.Of(catalogue, diagnostics, isBuiltIn: false, streams.Language));
            if (catalogue is not null)
            {
                ShowMoves(_lastGood, catalogue);
                _lastGood = catalogue;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder may come back, as it does when a branch is switched.
            streams.Error.WriteLine($"mkb: {ExceptionPhrase.Of(exception)?.In(streams.Language) ?? exception.Message}");
        }

        streams.Error.Flush();
        streams.Out.Flush();
    }

    private void ShowMoves(MeasureCatalogue? before, MeasureCatalogue after)
    {
        if (before is null)
            return;
        var compared = new CatalogueComparison(before, Scheme(before), after, Scheme(after));
        var changes = compared.Collections.SelectMany(collection => compared.Of(collection.Id).Changes).ToList();
        foreach (var change in changes)
            streams.Out.WriteLine($"  {Describe(change)}");
        if (changes.Count == 0)
            streams.Out.WriteLine("  The ranking stays as it was.");
    }

    private static ScoringScheme Scheme(MeasureCatalogue catalogue) => catalogue.DefaultScheme ?? catalogue.Schemes[0];

    private static string Describe(MeasureChange change)
    {
        var name = change.Measure.Measure.Name.PrintableIn(Language.English);
        return change switch
        {
            { Before: null, After: { } after } => string.Create(CultureInfo.InvariantCulture, $"new at {after.Rank}: {name}"),
            { After: null, Before: { } before } => string.Create(CultureInfo.InvariantCulture, $"gone from {before.Rank}: {name}"),
            { Before: { } before, After: { } after } when before.Rank == after.Rank =>
                string.Create(CultureInfo.InvariantCulture, $"{after.Rank} (stays): {name}, overall {before.Overall} → {after.Overall}{Shortlist(before, after)}"),
            { Before: { } before, After: { } after } =>
                string.Create(CultureInfo.InvariantCulture, $"{before.Rank} → {after.Rank}: {name}{Shortlist(before, after)}"),
            _ => name,
        };
    }

    private static string Shortlist(RankedMeasure before, RankedMeasure after) => (before.IsShortlisted, after.IsShortlisted) switch
    {
        (false, true) => ", now on the shortlist",
        (true, false) => ", no longer on the shortlist",
        _ => "",
    };
}
