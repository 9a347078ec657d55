using System.Diagnostics;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Counts requests: so many a second, after a start of twice as many.</summary>
/// <param name="most">How many a second.</param>
internal sealed class RequestRate(int most)
{
    private readonly Lock _counting = new();
    private double _left = 2 * most;
    private long _since = Stopwatch.GetTimestamp();

    /// <summary>Whether one more request is within the rate.</summary>
    public bool Allows()
    {
        lock (_counting)
        {
            var now = Stopwatch.GetTimestamp();
            _left = Math.Min(2 * most, _left + (Stopwatch.GetElapsedTime(_since, now).TotalSeconds * most));
            _since = now;
            if (_left < 1)
                return false;
            _left--;
            return true;
        }
    }
}
