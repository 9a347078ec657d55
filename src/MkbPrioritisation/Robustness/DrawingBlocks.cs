using System.Runtime.ExceptionServices;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Draws on several threads, some draws at a time. Every draw is independent of the others, and counts are whole numbers,
/// whose sum does not depend on who adds them up: so figures are the same whatever the number of threads.
/// </summary>
internal static class DrawingBlocks
{
    /// <summary>The most draws that are made at a time.</summary>
    public const int Most = 500;

    /// <summary>Makes all draws that the options ask for.</summary>
    /// <typeparam name="T">What counts the draws of one thread.</typeparam>
    /// <param name="options">How many draws, and on how many threads.</param>
    /// <param name="tally">A counter for a thread.</param>
    /// <param name="draw">Makes the draws from one number to another, at most <see cref="Most"/>, and forgets those before.</param>
    /// <param name="add">Adds what was counted in the last draws to the total; never on two threads at once.</param>
    /// <param name="progress">Is told, from any thread, what share is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Run<T>(
        RobustnessOptions options, Func<T> tally, Action<T, int, int> draw, Action<T> add, IProgress<double>? progress, CancellationToken cancellation)
    {
        var gate = new Lock();
        var drawn = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(
                0,
                (options.Samples + Most - 1) / Most,
                parallel,
                tally,
                (block, _, counter) =>
                {
                    var (from, to) = (block * Most, Math.Min((block + 1) * Most, options.Samples));
                    draw(counter, from, to);
                    lock (gate)
                    {
                        add(counter);
                        drawn += to - from;
                        progress?.Report((double)drawn / options.Samples);
                    }

                    return counter;
                },
                _ => { });
        }
        catch (AggregateException exception)
        {
            // Whoever is told of the progress may throw: that is all that can, and the caller's own exception.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
