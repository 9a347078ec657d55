namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// How much may be searched: so many steps, and no clock, so that the same input gives the same result on every machine.
/// </summary>
/// <param name="most">How many steps.</param>
/// <param name="told">Is told of each.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class SearchEffort(long most, Action<int> told, CancellationToken cancellation)
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
        told(steps);
    }
}
