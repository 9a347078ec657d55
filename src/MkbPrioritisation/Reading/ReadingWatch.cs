namespace MkbPrioritisation.Reading;

/// <summary>Lets whoever waits for a folder to be read see how far it is, and end it.</summary>
internal sealed class ReadingWatch(CancellationToken cancellation, IProgress<double>? progress = null)
{
    // Nobody sees more than this many steps.
    private const int Steps = 100;

    private int _expected;
    private int _read;

    /// <summary>Ends the reading.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Says how many measures there are.</summary>
    public void Expect(int measures) => _expected = measures;

    /// <summary>Counts a measure that was read, from any thread.</summary>
    public void CountOne()
    {
        var read = Interlocked.Increment(ref _read);
        if (progress is not null && (long)read * Steps / _expected > (read - 1L) * Steps / _expected)
            progress.Report((double)read / _expected);
    }
}
