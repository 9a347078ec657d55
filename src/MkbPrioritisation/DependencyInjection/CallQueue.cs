namespace MkbPrioritisation.DependencyInjection;

/// <summary>
/// Makes calls to others' code one after another, apart from whoever asks for them: a call that throws or never returns
/// holds up nothing but the calls behind it.
/// </summary>
/// <param name="failed">Is told of what a call threw.</param>
internal sealed class CallQueue(Action<Exception> failed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _adding = new();
    private readonly AsyncLocal<bool> _isWithin = new();
    private Task _last = Task.CompletedTask;
    private volatile bool _isEnded;

    /// <summary>Makes a call once those before it are over.</summary>
    public void Add(Action call)
    {
        lock (_adding)
            _last = _last.ContinueWith(_ => Make(call), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Makes no further call. A call that is being made is waited for, but not for long, and not by itself.</summary>
    public void End()
    {
        _isEnded = true;
        if (!_isWithin.Value)
            _last.Wait(Patience);
    }

    private void Make(Action call)
    {
        if (_isEnded)
            return;
        _isWithin.Value = true;
        try
        {
            call();
        }
        catch (Exception exception)
        {
            Tell(exception);
        }
    }

    private void Tell(Exception exception)
    {
        try
        {
            failed(exception);
        }
        catch (Exception)
        {
            // Whoever should be told fails as well; there is nobody left to tell.
        }
    }
}
