using System.Diagnostics;
using System.Globalization;
using System.Net;
using Xunit.Abstractions;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A page that is open all day asks what if without end.</summary>
[Collection(Alone.Name)]
[Trait("Category", "Slow")]
public sealed class ServedMemoryTests(ITestOutputHelper output)
{
    private const int ASecond = 50;
    private const int Mebibyte = 1 << 20;

    // An answer is some 160 kB, and 500 of them that stayed were 80 MB.
    private const long MostGrowth = 32 * Mebibyte;

    // What the collector leaves for later on a busy machine can be as much once; what stays grows every time.
    private const int MostRounds = 3;

    private static readonly string[] Bands = ["low", "relatively-low", "medium", "relatively-high", "high"];

    [Fact]
    public async Task Fifty_what_ifs_a_second_for_ten_seconds_leave_memory_as_it_was()
    {
        await using var served = await ServedPage.Start();
        using var client = new HttpClient { BaseAddress = new(served.Root) };
        var changes = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020").Measures
            .SelectMany(measure => Bands.Select(band => $"view?change=recovery-plan-2020/{measure.Id}/support:{band}")).ToArray();

        await AskFor(TimeSpan.FromSeconds(5), share: 10);
        var growth = long.MaxValue;
        for (var round = 0; round < MostRounds && growth > MostGrowth; round++)
        {
            var before = served.Memory;
            var times = await AskFor(TimeSpan.FromSeconds(10), share: 30 + (10 * round));
            var after = served.Memory;
            growth = after - before;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{times.Count} what-ifs, median {times[times.Count / 2].TotalMilliseconds:0.0} ms, worst {times[^1].TotalMilliseconds:0} ms; "
                + $"memory {before / Mebibyte} MB before and {after / Mebibyte} MB in the end"));
        }

        Assert.InRange(growth, long.MinValue, MostGrowth);

        // At even intervals, whether those before are answered or not; weights make every question another one.
        async Task<IReadOnlyList<TimeSpan>> AskFor(TimeSpan time, int share)
        {
            var (start, asked) = (Stopwatch.GetTimestamp(), new List<Task<TimeSpan>>());
            for (var number = 0; number < ASecond * time.TotalSeconds; number++)
            {
                var early = TimeSpan.FromSeconds((double)number / ASecond) - Stopwatch.GetElapsedTime(start);
                if (early > TimeSpan.Zero)
                    await Task.Delay(early);
                var weight = (share + (number / 100m)).ToString(CultureInfo.InvariantCulture);
                asked.Add(Ask(client, $"{changes[number % changes.Length]}&weight=cost:{weight}"));
            }

            return [.. (await Task.WhenAll(asked)).Order()];
        }
    }

    private static async Task<TimeSpan> Ask(HttpClient client, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"changes\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return Stopwatch.GetElapsedTime(start);
    }
}
