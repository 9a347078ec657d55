using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace MkbPrioritisation.Cli.Watching;

/// <summary>Tells when something in a folder changed. Editors save in several steps; what comes together counts as one.</summary>
internal sealed class FolderChanges : IDisposable
{
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _watcher;

    // One place is enough: a change that is not yet seen says all that a second one could.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public FolderChanges(string directory)
    {
        _watcher = new(directory) { IncludeSubdirectories = true };
        _watcher.Changed += (_, change) => Report(change.Name);
        _watcher.Created += (_, change) => Report(change.Name);
        _watcher.Deleted += (_, change) => Report(change.Name);
        _watcher.Renamed += (_, change) => Report(change.Name);

        // The system lost count of the changes, so there were some.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
    }

    public async IAsyncEnumerable<bool> All([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var change = await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
            await Task.Delay(Settled, cancellation).ConfigureAwait(false);
            while (_changes.Reader.TryRead(out _))
                await Task.Delay(Settled, cancellation).ConfigureAwait(false);
            yield return change;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Report(string? name)
    {
        if (name is null || !Path.GetFileName(name).StartsWith('.'))
            _changes.Writer.TryWrite(true);
    }
}
