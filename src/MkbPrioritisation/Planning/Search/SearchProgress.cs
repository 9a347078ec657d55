namespace MkbPrioritisation.Planning.Search;

/// <summary>
/// Tells how much of what may be searched at most has been searched, or need not be any more: a search that ends early
/// takes its whole part.
/// </summary>
/// <param name="told">Who is told of it, 0–1; <see langword="null"/> for nobody.</param>
/// <param name="searches">How many searches there are, one after the other.</param>
internal sealed class SearchProgress(IProgress<double>? told, int searches)
{
    private int _ended;
    private long _steps;

    /// <summary>Counts steps of the search that runs.</summary>
    /// <param name="steps">How many.</param>
    /// <param name="most">How many a search takes at most.</param>
    public void Add(int steps, long most)
    {
        _steps += steps;
        told?.Report((_ended + Math.Min(1, (double)_steps / most)) / searches);
    }

    /// <summary>Ends the search that runs.</summary>
    public void End()
    {
        (_ended, _steps) = (_ended + 1, 0);
        told?.Report((double)_ended / searches);
    }
}
