using MkbPrioritisation.Watching;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>
/// Keeps an application's catalogue. With reloading on, changed files are noticed, and a valid catalogue takes the
/// place of the last one in whole; an invalid edit leaves the last good one in place. Safe to share between threads.
/// </summary>
public sealed class MeasureCatalogueService : IDisposable
{
    private readonly MkbPrioritisationOptions _options;
    private readonly MeasuresFolderWatcher? _watcher;
    private volatile MeasureCatalogue _current;

    /// <summary>Loads the catalogue and, where that is asked for, begins to watch its folder.</summary>
    /// <param name="options">Where the measures come from.</param>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    public MeasureCatalogueService(MkbPrioritisationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = new() { MeasuresDirectory = options.MeasuresDirectory, Scheme = options.Scheme, ReloadOnChange = options.ReloadOnChange };
        if (_options is not { MeasuresDirectory: { } directory, ReloadOnChange: true })
        {
            _current = Load();
            return;
        }

        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no folder \"{directory}\".");

        // Watching begins before loading, so that no change falls between the two.
        var watcher = new MeasuresFolderWatcher(directory);
        try
        {
            _current = Load();
        }
        catch
        {
            watcher.Dispose();
            throw;
        }

        _watcher = watcher;
        _watcher.Changed += (_, _) => Reload();
    }

    /// <summary>Raised after a changed catalogue has taken the place of the last one.</summary>
    public event EventHandler<CatalogueReloadedEventArgs>? Reloaded;

    /// <summary>Raised when changed files could not be taken over; the last good catalogue stays.</summary>
    public event EventHandler<CatalogueRejectedEventArgs>? Rejected;

    /// <summary>The catalogue as it is now. Keep the reference for as long as one answer takes, and ask again for the next.</summary>
    public MeasureCatalogue Current => _current;

    /// <summary>Stops watching.</summary>
    public void Dispose() => _watcher?.Dispose();

    private MeasureCatalogue Load()
    {
        var catalogue = _options.MeasuresDirectory is { } directory ? MeasureCatalogue.Load(directory) : MeasureCatalogue.BuiltIn;
        return _options.Scheme is { } scheme ? catalogue.WithDefaultScheme(scheme) : catalogue;
    }

    private void Reload()
    {
        try
        {
            var previous = _current;
            _current = Load();
            Reloaded?.Invoke(this, new(previous, _current));
        }
        catch (InvalidMeasuresException exception)
        {
            Rejected?.Invoke(this, new(exception, exception.Diagnostics));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnknownIdException)
        {
            Rejected?.Invoke(this, new(exception, []));
        }
    }
}
