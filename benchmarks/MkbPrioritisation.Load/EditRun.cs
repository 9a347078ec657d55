using System.Collections.Concurrent;
using System.Text;

namespace MkbPrioritisation.Load;

/// <summary>Asks for answers while the files are edited, and looks whether each was made from one catalogue.</summary>
internal static class EditRun
{
    private static readonly string[] Addresses =
    [
        "/measures/rankings/test", "/measures/matrix/test?format=markdown", "/measures/rankings", "/measures/matrix/test?format=svg",
        "/measures/explanations/test/m3",
        "/measures/comparison/test?to=five-criteria&format=markdown", "/measures/rankings/test?format=csv",
    ];

    public static async Task<int> Run(int requests, int clients)
    {
        using var measures = new EditedMeasures();
        using var server = await LoadServer.Start(measures.Folder);
        using var ending = new CancellationTokenSource();
        var asked = Addresses.Select(address => KeepAliveClient.Request(address)).ToArray();
        var tags = new ConcurrentDictionary<(int Address, string Tag), int>();
        var states = new ConcurrentDictionary<(int Version, int Files), int>();
        var latest = new (int, int)[clients];
        var (failed, torn, backwards) = (0, 0, 0);
        var editing = Task.Run(() => Edit(measures, ending.Token));

        var timings = await Timings.Measure(requests, clients, server.Port, index => asked[index % asked.Length], (client, index, answer) =>
        {
            var (address, content) = (index % Addresses.Length, Encoding.UTF8.GetString(answer.Content.Span));
            if (answer.Status != 200 || answer.Tag is not { } tag)
            {
                Interlocked.Increment(ref failed);
                return;
            }

            var hash = string.GetHashCode(content, StringComparison.Ordinal);
            var isRanking = Addresses[address] == "/measures/rankings/test";
            if (EditedMeasures.StateOf(content) is not { } state
                || tags.GetOrAdd((address, tag), hash) != hash
                || (isRanking && !answer.Content.Span.SequenceEqual(measures.Ranking(state))))
            {
                Interlocked.Increment(ref torn);
                return;
            }

            states.TryAdd(state, 0);
            // An answer that does not show all measures may be of a later state than it shows.
            if (!isRanking)
                return;
            if (state.CompareTo(latest[client]) < 0)
                Interlocked.Increment(ref backwards);
            latest[client] = state;
        });
        await ending.CancelAsync();
        var versions = await editing;

        await Console.Out.WriteLineAsync(timings.ToString());
        await Console.Out.WriteLineAsync(
            $"    {failed} failed, {torn} torn, {backwards} older than the one before; {versions} versions written file by file, " +
            $"answers from {states.Count} states of the folder, {tags.Count} different answers");
        return failed + torn + backwards == 0 && states.Count > 1 ? 0 : 1;
    }

    private static async Task<int> Edit(EditedMeasures measures, CancellationToken ending)
    {
        for (var version = 1; ; version++)
        {
            for (var file = 1; file <= EditedMeasures.Count; file++)
            {
                if (ending.IsCancellationRequested)
                    return version;
                // Each edit is a state that the server may have read; now and then a file is broken for a moment first.
                if ((version + file) % 11 == 0)
                {
                    measures.Break(file);
                    await Task.Delay(60, CancellationToken.None);
                }

                measures.Write(version, file);
                await Task.Delay(file % 4 == 0 ? 60 : 2, CancellationToken.None);
            }
        }
    }
}
