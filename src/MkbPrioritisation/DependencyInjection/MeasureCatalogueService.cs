using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Primitives;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Watching;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>
/// Keeps an application's catalogue. With reloading on, changed files are noticed, and a valid catalogue takes the
/// place of the last one in whole; an invalid edit leaves the last good one in place. Safe to share between threads.
/// </summary>
/// <remarks>
/// The folder is read once it has been the same for <see cref="MkbPrioritisationOptions.QuietPeriod"/>, and what was read is
/// taken only if the folder is still the same by names, sizes and times. What has lost a collection, or all measures of one, is taken
/// only after a second period. Whatever happens to the folder, its final state is in use within five seconds of the last
/// change, for periods of up to a second. An edit that pauses for longer than the period half-way cannot be told from a
/// finished one: to deploy without that risk, rename a whole folder, or a link to one, into its place.
/// </remarks>
public sealed class MeasureCatalogueService : IMeasureCatalogueProvider, IDisposable
{
    private readonly string? _directory;
    private readonly string? _scheme;
    private readonly ILogger _logger;
    private readonly FolderFollower? _follower;
    private readonly CallQueue _calls;
    private MeasureCatalogue? _without;
    private volatile FolderState? _taken;
    private volatile MeasureCatalogue _current;
    private volatile CatalogueRejectedEventArgs? _lastRejection;
    private volatile CancellationTokenSource _changed = new();

    /// <summary>Loads the catalogue and, where that is asked for, begins to follow its folder.</summary>
    /// <param name="options">Where the measures come from.</param>
    /// <exception cref="ArgumentException">The options contradict themselves or are out of bounds.</exception>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    public MeasureCatalogueService(MkbPrioritisationOptions options)
        : this(options, contentRoot: null, NullLogger.Instance)
    {
    }

    internal MeasureCatalogueService(MkbPrioritisationOptions options, string? contentRoot, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem is { } problem)
            throw new ArgumentException(problem, nameof(options));
        _scheme = options.Scheme;
        _logger = logger;
        // Made absolute once: a process may change its current folder later.
        _directory = options.MeasuresDirectory is { } directory ? Path.GetFullPath(directory, contentRoot ?? Environment.CurrentDirectory) : null;
        _calls = new(exception => Log.HandlerFailed(_logger, exception));
        _taken = _directory is not null && options.ReloadOnChange ? FolderState.Of(_directory) : null;
        _current = options is { AllowInvalidStart: true, ReloadOnChange: true } ? LoadOrStartWithout() : Load();
        if (_taken is not null)
            _follower = new(_directory!, options.QuietPeriod, _taken, Read, exception => Log.FollowingFailed(_logger, exception, _directory!));
    }

    /// <summary>
    /// Raised after a changed catalogue has taken the place of the last one, apart from the following of the folder: a handler
    /// that takes long holds up no later change, but the handlers behind it. What a handler throws is logged.
    /// </summary>
    public event EventHandler<CatalogueReloadedEventArgs>? Reloaded;

    /// <summary>Raised when changed files could not be taken over; the last good catalogue stays. What a handler throws is logged.</summary>
    public event EventHandler<CatalogueRejectedEventArgs>? Rejected;

    /// <inheritdoc/>
    public MeasureCatalogue Current => _current;

    /// <summary>The folder, as an absolute path; <see langword="null"/> for the measures that the library ships with.</summary>
    internal string? MeasuresDirectory => _directory;

    /// <inheritdoc/>
    public CatalogueRejectedEventArgs? LastRejection => _lastRejection;

    /// <inheritdoc/>
    public IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    /// <inheritdoc/>
    public bool IsUpToDate => _taken is not { } taken || (_current != _without && taken.Holds(_directory!));

    /// <summary>Stops following the folder; no handler is called afterwards. One that is running is waited for, a second at most.</summary>
    public void Dispose()
    {
        _follower?.Dispose();
        _calls.End();
    }

    private MeasureCatalogue Load()
    {
        var catalogue = _directory is null ? MeasureCatalogue.BuiltIn : MeasureCatalogue.Load(_directory);
        return _scheme is null ? catalogue : catalogue.WithDefaultScheme(_scheme);
    }

    private MeasureCatalogue LoadOrStartWithout()
    {
        try
        {
            return Load();
        }
        catch (InvalidMeasuresException exception)
        {
            _lastRejection = new(exception, exception.Diagnostics);
            return _without = MeasureCatalogue.WithoutMeasures();
        }
    }

    private FolderReading Read()
    {
        try
        {
            var catalogue = Load();
            return new(state => Take(catalogue, state)) { IsDoubtful = HasLost(catalogue) };
        }
        catch (InvalidMeasuresException exception)
        {
            return Rejection(
                new(exception, exception.Diagnostics), mayHeal: exception.Diagnostics.Any(diagnostic => diagnostic.Code == FileRules.Unreadable.Code));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nothing that a folder holds, or that happens to it, may end the application.
            return Rejection(new(exception, []), mayHeal: true);
        }
    }

    private FolderReading Rejection(CatalogueRejectedEventArgs rejection, bool mayHeal) =>
        new(_ => Reject(rejection)) { IsDoubtful = true, MayHeal = mayHeal };

    // A folder is emptied before it is filled anew, and a collection is moved out before it is moved back.
    private bool HasLost(MeasureCatalogue catalogue) => _current.Collections.Any(before =>
        !catalogue.TryGetCollection(before.Id, out var after) || (before.Measures.Count > 0 && after.Measures.Count == 0));

    private void Take(MeasureCatalogue catalogue, FolderState state)
    {
        var previous = _current;
        (_current, _lastRejection, _taken) = (catalogue, null, state);
        Telemetry.Reloads.Add(1);
        var changed = Interlocked.Exchange(ref _changed, new());
        _calls.Add(() => Log.Reloaded(_logger, _directory!, catalogue.Collections.Sum(collection => collection.Measures.Count)));
        _calls.Add(changed.Cancel);
        Raise(Reloaded, new(previous, catalogue));
    }

    private void Reject(CatalogueRejectedEventArgs rejection)
    {
        _lastRejection = rejection;
        Telemetry.Rejections.Add(1);
        _calls.Add(() => Log.Rejected(_logger, rejection.Exception, _directory!, rejection.Diagnostics.Count));
        Raise(Rejected, rejection);
    }

    private void Raise<T>(EventHandler<T>? handlers, T change)
    {
        foreach (var handler in handlers?.GetInvocationList() ?? [])
            _calls.Add(() => ((EventHandler<T>)handler)(this, change));
    }
}
