namespace MkbPrioritisation.Tests;

/// <summary>
/// Work that lasts, on a thread of its own. Those of the pool are few, and what lasts on them keeps waiting whatever
/// else is timed.
/// </summary>
internal static class OwnThread
{
    public static Task Run(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public static Task<T> Run<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Requires that work ends, and soon: a wait without end would say nothing.</summary>
    public static T EndsWithin<T>(TimeSpan patience, Func<T> work)
    {
        var running = Run(work);
        Assert.True(((IAsyncResult)running).AsyncWaitHandle.WaitOne(patience), $"It does not end within {patience}.");
        return running.GetAwaiter().GetResult();
    }
}
