namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// How much may be searched: so many steps, and no clock, so that the same input gives the same result on every machine.
/// </summary>
internal sealed class SearchEffort(long most, CancellationToken cancellation)
{
    private long _spent;

    /// <summary>Whether no more may be searched.</summary>
    public bool IsSpent => _spent >= most;

    /// <summary>Counts steps.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public void Spend(int steps)
    {
        cancellation.ThrowIfCancellationRequested();
        _spent += steps;
    }
}
