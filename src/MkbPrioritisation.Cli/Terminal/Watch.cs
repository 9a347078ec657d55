using System.Globalization;
using MkbPrioritisation.Cli.Commands;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Watching;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Checks a folder again at each change, and says what the change did to the ranking.</summary>
internal sealed class Watch(string directory, CommandOutput streams, TimeProvider clock)
{
    private const int RuleWidth = 80;

    private static readonly Phrase Unmoved = new($"The ranking stays as it was.", $"De rangschikking blijft zoals zij was.");

    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(300);

    // A change may come while the folder is being checked for the first time.
    private readonly Lock _checking = new();
    private MeasureCatalogue? _lastGood;

    public async Task Run(CancellationToken cancellation)
    {
        var known = FolderState.Of(Path.GetFullPath(directory));
        Check();
        using var follower = new FolderFollower(
            Path.GetFullPath(directory), QuietPeriod, known, () => new(_ => CheckAgain()), exception => streams.Error.WriteLine($"mkb: {exception.Message}"));
        lock (_checking)
        {
            streams.Out.WriteLine(
                new Phrase($"Watching {directory:bare}; Ctrl-C ends.", $"Kijkt naar {directory:bare}; Ctrl-C beëindigt dat.").In(streams.Language));
            streams.Out.Flush();
        }

        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Check()
    {
        lock (_checking)
            CheckOnce();
    }

    private void CheckAgain()
    {
        lock (_checking)
        {
            ShowRule();
            CheckOnce();
        }
    }

    private void CheckOnce()
    {
        try
        {
            _ = MeasureCatalogue.TryLoad(directory, out var catalogue, out var diagnostics);
            foreach (var diagnostic in diagnostics)
                streams.WriteError(diagnostic);
            // Findings and what they are counted to go to two streams that meet on a terminal.
            streams.Error.Flush();
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

    private void ShowRule()
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"── {clock.GetLocalNow():HH:mm:ss} ");
        streams.Out.WriteLine("\n" + time.PadRight(Math.Min(streams.Width ?? RuleWidth, RuleWidth), '─'));
        streams.Out.Flush();
    }

    private void ShowMoves(MeasureCatalogue? before, MeasureCatalogue after)
    {
        if (before is null)
            return;
        var compared = new CatalogueComparison(before, Scheme(before), after, Scheme(after));
        var hasMoves = false;
        foreach (var collection in compared.Collections)
        {
            var changes = compared.Of(collection.Id).Changes;
            hasMoves |= changes.Count > 0;
            if (changes.Count > 0)
                streams.Out.WriteLine(BuildServerText.Guard(collection.Name.PrintableIn(streams.Language)));
            foreach (var change in changes)
                streams.Out.WriteLine($"  {Describe(change).In(streams.Language)}");
        }

        if (!hasMoves)
            streams.Out.WriteLine($"  {Unmoved.In(streams.Language)}");
    }

    private static ScoringScheme Scheme(MeasureCatalogue catalogue) => catalogue.DefaultScheme ?? catalogue.Schemes[0];

    private Phrase Describe(MeasureChange change)
    {
        var name = change.Measure.Measure.Name.PrintableIn(streams.Language);
        return change switch
        {
            { Before: null, After: { } after } => new($"new at {after.Rank}: {name:bare}", $"nieuw op {after.Rank}: {name:bare}"),
            { After: null, Before: { } before } => new($"gone from {before.Rank}: {name:bare}", $"weg van {before.Rank}: {name:bare}"),
            { Before: { } before, After: { } after } when before.Rank == after.Rank => new(
                $"{after.Rank} (stays): {name:bare}, overall {before.Overall} → {after.Overall}{Shortlist(before, after)}",
                $"{after.Rank} (blijft): {name:bare}, totaal {before.Overall} → {after.Overall}{Shortlist(before, after)}"),
            { Before: { } before, After: { } after } => Phrase.Same($"{before.Rank} → {after.Rank}: {name:bare}{Shortlist(before, after)}"),
            _ => Phrase.Same($"{name:bare}"),
        };
    }

    private static Phrase Shortlist(RankedMeasure before, RankedMeasure after) => (before.IsShortlisted, after.IsShortlisted) switch
    {
        (false, true) => new($", now on the shortlist", $", nu op de shortlist"),
        (true, false) => new($", no longer on the shortlist", $", niet meer op de shortlist"),
        _ => Phrase.Same($""),
    };
}
