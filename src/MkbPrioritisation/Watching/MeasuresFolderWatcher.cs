
namespace MkbPrioritisation.Watching;

/// <summary>
/// Tells when something in a measures folder changes. Editors save in several steps, and a version control system
/// changes many files at once: what comes together counts as one change.
/// </summary>
public sealed class MeasuresFolderWatcher : IDisposable
{
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _files;
    private readonly Timer _timer;
    private readonly Lock _raising = new();
    private volatile bool _disposed;

    /// <summary>Begins to watch a folder.</summary>
    /// <param name="directory">The folder's path.</param>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public MeasuresFolderWatcher(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        _timer = new(_ => Raise());
        _files = new(directory) { IncludeSubdirectories = true };
        _files.Changed += (_, change) => Restart(change.Name);
        _files.Created += (_, change) => Restart(change.Name);
        _files.Deleted += (_, change) => Restart(change.Name);
        _files.Renamed += (_, change) => Restart(change.Name);

        // The system lost count of the changes, so there were some.
        _files.Error += (_, _) => Restart(name: null);
        _files.EnableRaisingEvents = true;
    }

    /// <summary>Raised when the folder has changed and then stood still for a moment; never twice at a time.</summary>
    public event EventHandler? Changed;

    /// <summary>Stops watching; no event is raised afterwards.</summary>
    public void Dispose()
    {
        _disposed = true;
        _files.Dispose();
        lock (_raising)
            _timer.Dispose();
    }

    private void Restart(string? name)
    {
        // Editors keep scratch files beside what they edit, and give them names that start with a dot.
        var isScratch = name is not null && Path.GetFileName(name).StartsWith('.');
        if (isScratch || _disposed)
            return;
        try
        {
            _timer.Change(Settled, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The last event of a folder that is no longer watched.
        }
    }

    private void Raise()
    {
        lock (_raising)
        {
            if (!_disposed)
                Changed?.Invoke(this, EventArgs.Empty);
        }
    }
}
