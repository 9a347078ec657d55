using System.Diagnostics;
using System.Globalization;

namespace MkbPrioritisation.Load;

/// <summary>How many requests a second are answered, with the client on the same machine, and what bounds it.</summary>
internal static class RateRun
{
    // What is made anew is compiled for good only after as many.
    private const int WarmUp = 15_000;

    public static async Task<int> Run(int requests, int clients)
    {
        using (var server = await LoadServer.Start())
        {
            await Measure("ranking of all measures together, kept", server, requests, clients, _ => "/measures/rankings?together=true");
            await Measure("ranking of the recovery plan, kept", server, requests, clients, _ => "/measures/rankings/recovery-plan-2020");
            await Measure("ranking of all, first ten, as CSV, kept", server, requests, clients, _ => "/measures/rankings?together=true&top=10&format=csv");
            using var client = await KeepAliveClient.Connect(server.Port);
            var tag = (await client.Ask(KeepAliveClient.Request("/measures/rankings?together=true"))).Tag!;
            await Measure("ranking of all, not modified", server, requests, clients, _ => "/measures/rankings?together=true", tag);
            await Measure("no such address", server, requests, clients, _ => "/nothing", expected: 404);
        }

        using var forgetting = await LoadServer.Start("-", "0");
        await Measure("ranking of all measures together, made anew", forgetting, requests / 5, clients, _ => "/measures/rankings?together=true");
        return 0;
    }

    private static async Task Measure(
        string what, LoadServer server, int requests, int clients, Func<int, string> address, string? tag = null, int? expected = null)
    {
        var request = KeepAliveClient.Request(address(0), tag);
        var status = expected ?? (tag is null ? 200 : 304);
        var (failures, bytes) = (0, 0L);
        await Timings.Measure(WarmUp, clients, server.Port, _ => request, (_, _, _) => { });
        var (served, asked) = (server.ProcessorTime, Process.GetCurrentProcess().TotalProcessorTime);
        var timings = await Timings.Measure(requests, clients, server.Port, _ => request, (_, _, answer) =>
        {
            if (answer.Status != status)
                Interlocked.Increment(ref failures);
            Interlocked.Add(ref bytes, answer.Headers.Length + answer.Content.Length);
        });
        var (serving, asking) = (server.ProcessorTime - served, Process.GetCurrentProcess().TotalProcessorTime - asked);
        await Console.Out.WriteLineAsync($"{what}: {timings}");
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"    {failures} failed; {bytes / requests:N0} bytes each; "
            + $"processor time a request: server {serving.TotalMicroseconds / requests:0} µs, client {asking.TotalMicroseconds / requests:0} µs"));
    }
}
