using Spectre.Console;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>How far a long work is; shown on a terminal only, and only once it takes a while.</summary>
internal sealed class ProgressBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private double _share;

    /// <summary>Does a work, and shows a bar on the error stream until it is done.</summary>
    public static T Show<T>(CommandOutput streams, Func<ProgressBar, T> work)
    {
        var progress = new ProgressBar();
        if (!streams.IsErrorTerminal)
            return work(progress);

        var working = Task.Run(() => work(progress));
        if (!IsDone(working, Patience))
        {
            var console = AnsiConsole.Create(new()
            {
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(streams.Error),
            });
            console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(context =>
            {
                var bar = context.AddTask("mkb", maxValue: 1);
                while (!IsDone(working, Pause))
                    bar.Value = Volatile.Read(ref progress._share);
            });
        }

        return working.GetAwaiter().GetResult();
    }

    /// <summary>What tells of one of several parts of the work, which are done one after the other.</summary>
    public IProgress<double> Part(int index, int count) => new PartProgress(share => Volatile.Write(ref _share, (index + share) / count));

    private static bool IsDone(Task task, TimeSpan patience) => Task.WaitAny([task], patience) == 0;

    private sealed class PartProgress(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
