using System.Diagnostics;
using System.Globalization;

namespace MkbPrioritisation.Load;

/// <summary>How long requests took, all clients together.</summary>
internal sealed class Timings(TimeSpan whole, IEnumerable<long> ticks)
{
    private readonly long[] _ticks = [.. ticks.Order()];

    public double PerSecond => _ticks.Length / whole.TotalSeconds;

    /// <summary>Sends requests from some clients at once, each as soon as the one before is answered.</summary>
    public static async Task<Timings> Measure(int requests, int clients, int port, Func<int, byte[]> requestOf, Action<int, int, RawAnswer> look)
    {
        var next = -1;
        var ticks = new long[requests];
        var connections = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => KeepAliveClient.Connect(port)));
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(connections.Select((connection, client) => Task.Run(async () =>
        {
            for (var index = Interlocked.Increment(ref next); index < requests; index = Interlocked.Increment(ref next))
            {
                var request = requestOf(index);
                var sent = Stopwatch.GetTimestamp();
                var answer = await connection.Ask(request);
                ticks[index] = Stopwatch.GetTimestamp() - sent;
                look(client, index, answer);
            }
        })));
        var whole = Stopwatch.GetElapsedTime(start);
        foreach (var connection in connections)
            connection.Dispose();
        return new(whole, ticks);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{_ticks.Length:N0} requests in {whole.TotalSeconds:0.00} s: {PerSecond:N0} a second; latency median {Milliseconds(0.5):0.00} ms, " +
        $"99 % {Milliseconds(0.99):0.00} ms, worst {Milliseconds(1):0.00} ms");

    private double Milliseconds(double share) => _ticks[(int)Math.Min(_ticks.Length - 1, share * _ticks.Length)] * 1000d / Stopwatch.Frequency;
}
