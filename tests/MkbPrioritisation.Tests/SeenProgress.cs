namespace MkbPrioritisation.Tests;

/// <summary>Keeps what shares of a work it was told of, from whatever thread.</summary>
/// <param name="then">What is done with each.</param>
internal sealed class SeenProgress(Action<double>? then = null) : IProgress<double>
{
    private readonly List<double> _shares = [];

    public IReadOnlyList<double> Shares => _shares;

    public void Report(double value)
    {
        lock (_shares)
            _shares.Add(value);
        then?.Invoke(value);
    }
}
