using System.Diagnostics;

namespace MkbPrioritisation.Watching;

/// <summary>
/// Reads a measures folder again once it has changed and then been the same for a while. The folder is looked at in short
/// intervals: events of the file system do not tell of links that lead elsewhere, of mounts, of folders that are replaced,
/// or of anything once their number is used up. A listing tells of nearly all of it, and the files' content, which is
/// looked at less often, of the rest: another folder whose files are alike in name, size and time, or a permission.
/// </summary>
internal sealed class FolderFollower : IDisposable
{
    // Looking may take up to this share of one core.
    private const int CostDivisor = 20;

    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(2);

    private readonly string _directory;
    private readonly TimeSpan _period;
    private readonly Func<FolderReading> _read;
    private readonly Action<Exception> _failed;
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _taking = new();

    // What was taken over, and what is there now since when.
    private FolderState _known;
    private FolderState _seen;
    private long _since;
    private long _contentDue;

    /// <summary>Begins to follow a folder.</summary>
    /// <param name="directory">The folder's path, absolute.</param>
    /// <param name="period">How long it must be the same before it is read.</param>
    /// <param name="known">The folder as it was just before it was last read.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="failed">Is told of what was thrown; following goes on.</param>
    public FolderFollower(string directory, TimeSpan period, FolderState known, Func<FolderReading> read, Action<Exception> failed)
    {
        (_directory, _period, _known, _read, _failed) = (directory, period, known, read, failed);
        (_seen, _since) = (known, Stopwatch.GetTimestamp());
        PutOffContent(TimeSpan.Zero);
        new Thread(Follow) { IsBackground = true, Name = "MkbPrioritisation: following measures" }.Start();
    }

    /// <summary>Stops; nothing is taken over afterwards.</summary>
    public void Dispose()
    {
        _end.Cancel();
        lock (_taking)
        {
            // What was being taken over is finished.
        }
    }

    private void Follow()
    {
        var interval = Interval(TimeSpan.Zero);
        while (!_end.Token.WaitHandle.WaitOne(interval))
        {
            try
            {
                interval = Look();
            }
            catch (Exception exception)
            {
                // Nothing that a folder holds, or that happens to it, may end the application.
                interval = LongestInterval;
                Tell(exception);
            }
        }
    }

    /// <summary>Looks at the folder once, and says when to look again.</summary>
    private TimeSpan Look()
    {
        var start = Stopwatch.GetTimestamp();
        var listing = FolderListing.Of(_directory);
        var interval = Interval(Stopwatch.GetElapsedTime(start));
        if (!listing.Equals(_seen.Listing))
            See(new(listing, Content: null));
        // From the end of the first look to the start of this one: what a slow look saw early may have changed since.
        else if (Stopwatch.GetElapsedTime(_since, start) is var quiet && quiet >= _period && (!listing.Equals(_known.Listing) || start >= _contentDue))
            LookCloser(listing, quiet);
        return interval;
    }

    private void LookCloser(FolderListing listing, TimeSpan quiet)
    {
        var now = ContentNow(listing);
        if (now.Content == _known.Content)
        {
            _known = now;
            return;
        }

        if (listing.Equals(_known.Listing) && now.Content != _seen.Content)
        {
            // It was changed under a listing that is the same; the next look says whether it is still changing.
            See(now);
            _contentDue = _since;
            return;
        }

        var reading = _read();
        // What was changed while it was being read may have been read by halves.
        if (!FolderListing.Of(_directory).Equals(listing) || (reading.IsDoubtful && quiet < _period * 2))
            return;
        lock (_taking)
        {
            if (_end.IsCancellationRequested)
                return;
            (_seen, _known) = (now, reading.MayHeal ? now with { Content = null } : now);
            reading.Take(now);
        }
    }

    private FolderState ContentNow(FolderListing listing)
    {
        var start = Stopwatch.GetTimestamp();
        var content = FolderContent.Of(_directory);
        PutOffContent(Stopwatch.GetElapsedTime(start));
        return new(listing, content);
    }

    private void See(FolderState state) => (_seen, _since) = (state, Stopwatch.GetTimestamp());

    private void PutOffContent(TimeSpan cost)
    {
        var interval = cost * CostDivisor > LongestInterval ? cost * CostDivisor : LongestInterval;
        _contentDue = Stopwatch.GetTimestamp() + (long)(interval.TotalSeconds * Stopwatch.Frequency);
    }

    private TimeSpan Interval(TimeSpan cost)
    {
        var interval = cost * CostDivisor > _period / 4 ? cost * CostDivisor : _period / 4;
        return interval < LongestInterval ? interval : LongestInterval;
    }

    private void Tell(Exception exception)
    {
        try
        {
            _failed(exception);
        }
        catch (Exception)
        {
            // Whoever should be told fails as well; there is nobody left to tell.
        }
    }
}
