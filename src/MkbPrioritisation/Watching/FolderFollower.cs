using System.Diagnostics;

namespace MkbPrioritisation.Watching;

/// <summary>
/// Reads a measures folder again once it has changed and then been the same for a while. The folder is listed at short
/// intervals: events of the file system do not tell of links that lead elsewhere, of mounts, of folders that are replaced,
/// or of anything once their number is used up, and a listing tells of all of it.
/// </summary>
/// <typeparam name="T">What reading gives.</typeparam>
internal sealed class FolderFollower<T> : IDisposable
{
    // Listing may take up to this share of one core.
    private const int CostDivisor = 20;

    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(2);

    private readonly string _directory;
    private readonly TimeSpan _period;
    private readonly Func<T> _read;
    private readonly Func<T, bool> _isDoubtful;
    private readonly Action<T> _take;
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _taking = new();
    private readonly Thread _thread;
    private FolderListing _known;

    /// <summary>Begins to follow a folder.</summary>
    /// <param name="directory">The folder's path, absolute.</param>
    /// <param name="period">How long it must be the same before it is read.</param>
    /// <param name="known">The folder as it was when it was last read.</param>
    /// <param name="read">Reads it; must not throw.</param>
    /// <param name="isDoubtful">Whether what was read is to be taken only if it stays the same for a second period, as where a collection is gone.</param>
    /// <param name="take">Takes over what was read; must not throw.</param>
    public FolderFollower(string directory, TimeSpan period, FolderListing known, Func<T> read, Func<T, bool> isDoubtful, Action<T> take)
    {
        (_directory, _period, _known, _read, _isDoubtful, _take) = (directory, period, known, read, isDoubtful, take);
        _thread = new(Follow) { IsBackground = true, Name = "MkbPrioritisation: following measures" };
        _thread.Start();
    }

    /// <summary>Stops; nothing is taken over afterwards.</summary>
    public void Dispose()
    {
        _end.Cancel();
        // Whoever disposes of it from within what is taken over must not wait for itself.
        if (Thread.CurrentThread == _thread)
            return;
        lock (_taking)
        {
            // What was being taken over is finished.
        }
    }

    private void Follow()
    {
        var (candidate, since, interval) = (_known, Stopwatch.GetTimestamp(), Interval(TimeSpan.Zero));
        while (!_end.Token.WaitHandle.WaitOne(interval))
        {
            var start = Stopwatch.GetTimestamp();
            var listing = FolderListing.Of(_directory);
            interval = Interval(Stopwatch.GetElapsedTime(start));
            if (!listing.Equals(candidate))
                (candidate, since) = (listing, Stopwatch.GetTimestamp());
            if (candidate.Equals(_known) || Stopwatch.GetElapsedTime(since) < _period)
                continue;

            var read = _read();
            // What was changed while it was being read may have been read by halves.
            if (!FolderListing.Of(_directory).Equals(candidate) || (_isDoubtful(read) && Stopwatch.GetElapsedTime(since) < _period * 2))
                continue;
            lock (_taking)
            {
                if (_end.IsCancellationRequested)
                    return;
                _known = candidate;
                _take(read);
            }
        }
    }

    private TimeSpan Interval(TimeSpan cost)
    {
        var interval = TimeSpan.FromTicks(Math.Max((_period / 4).Ticks, cost.Ticks * CostDivisor));
        return interval < LongestInterval ? interval : LongestInterval;
    }
}
