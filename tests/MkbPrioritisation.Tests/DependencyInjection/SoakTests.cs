using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Tests.Catalogue;
using MkbPrioritisation.Tests.Reading;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.DependencyInjection;

/// <summary>Eight readers beside an editor, for twenty seconds or as long as <c>MKB_SOAK_SECONDS</c> says; the figures are printed.</summary>
[Trait("Category", "Slow")]
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Readers = 8;
    private const int Measures = 5;
    private const int UsualSeconds = 20;

    // The one in use, and what a thread that ended just now may hold still.
    private const int MostAlive = 3;

    // From the least favourable on, which scores 1.
    private static readonly string[] Costs = ["over-1-bn", "500-1000-mln", "200-500-mln", "50-200-mln", "0-50-mln"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TooLong = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan InUseWithin = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Whoever_reads_while_editors_save_sees_whole_generations_and_the_last_of_them_in_the_end()
    {
        using var folder = new TemporaryFolder(
            [SmallFiles.Collection("c"), .. Enumerable.Range(0, Measures).Select(measure => Measure(measure, generation: 0))]);
        using var service = new MeasureCatalogueService(new MkbPrioritisationOptions { MeasuresDirectory = folder.Path, ReloadOnChange = true });
        using var stop = new CancellationTokenSource();
        var (reads, mixtures) = (0L, 0L);
        // On threads of their own: those of the pool are the editor's, which would wait for one in the midst of a save.
        var readers = Enumerable.Range(0, Readers).Select(_ => OwnThread.Run(Read)).ToList();
        void Read()
        {
            while (!stop.IsCancellationRequested)
            {
                var seen = service.Current.Rank("c").Select(ranked => ranked.Measure.ScoreOn("cost")!.Low).ToList();
                if (seen.Count != Measures || seen.Distinct().Count() != 1)
                    Interlocked.Increment(ref mixtures);
                Interlocked.Increment(ref reads);
                Thread.Sleep(1);
            }
        }

        var memory = (Before: GC.GetTotalMemory(forceFullCollection: true), After: 0L);
        var random = new Random(2020);
        var used = new List<WeakReference>();
        var (generation, waits, longestPause, mayBeMixed, excused) = (1, new List<TimeSpan>(), TimeSpan.Zero, false, 0L);
        for (var until = DateTime.UtcNow.AddSeconds(TestSetting.Number("MKB_SOAK_SECONDS") ?? UsualSeconds); DateTime.UtcNow < until; generation++)
        {
            var mixedBefore = Interlocked.Read(ref mixtures);
            var pause = await SaveAll(folder.Path, generation);
            longestPause = pause > longestPause ? pause : longestPause;
            // On a machine that stops for half a second, a save cannot be told from a finished one, until the next is in use.
            mayBeMixed |= pause > TooLong;
            var isExcused = mayBeMixed;
            // Every other one is overtaken by the next, at any moment of its being taken.
            if (generation % 2 == 0)
                await Task.Delay(random.Next(1500));
            else
            {
                waits.Add(await InUse(service, generation));
                used.Add(Used(service));
                mayBeMixed = false;
            }

            if (isExcused)
                excused += Interlocked.Read(ref mixtures) - mixedBefore;
        }

        // The last of all, whatever came just before it.
        _ = await SaveAll(folder.Path, generation);
        waits.Add(await InUse(service, generation));
        await stop.CancelAsync();
        await Task.WhenAll(readers).WaitAsync(Patience);
        memory.After = GC.GetTotalMemory(forceFullCollection: true);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reads} reads by {Readers} readers, {generation} generations of {Measures} saves, {mixtures} reads of mixed generations, " +
            $"{excused} of them where a save paused for longer than {TooLong.TotalMilliseconds:0} ms; in use {waits.Max().TotalMilliseconds:0} ms after " +
            $"the last save at most, {waits.Order().ElementAt(waits.Count / 2).TotalMilliseconds:0} ms in the median; between two saves of a generation " +
            $"{longestPause.TotalMilliseconds:0} ms at most; memory {memory.Before >> 10} kB before and {memory.After >> 10} kB after"));
        Assert.True(reads > 100);
        Assert.True(mixtures == excused, $"{mixtures - excused} of {reads} reads saw two generations, with pauses of {longestPause} at most.");
        // Other tests share the memory; what is alive of the catalogues is this one's alone.
        Assert.InRange(used.Count(catalogue => catalogue.IsAlive), 0, MostAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Used(MeasureCatalogueService service) => new(service.Current);

    // Each generation has another cost than the four before.
    private static MeasureFile Measure(int measure, int generation) => SmallFiles.Measure("c", $"m{measure}", Costs[generation % Costs.Length]);

    private static async Task<TimeSpan> InUse(MeasureCatalogueService service, int generation)
    {
        var saved = Stopwatch.GetTimestamp();
        while (service.Current.Rank("c").Any(ranked => ranked.Measure.ScoreOn("cost")!.Low != 1 + (generation % Costs.Length)))
        {
            Assert.True(Stopwatch.GetElapsedTime(saved) < InUseWithin, $"Generation {generation} is not in use {InUseWithin} after its last save.");
            await Task.Delay(5);
        }

        return Stopwatch.GetElapsedTime(saved);
    }

    private static async Task<TimeSpan> SaveAll(string folder, int generation)
    {
        var (saved, longest) = (Stopwatch.GetTimestamp(), TimeSpan.Zero);
        for (var measure = 0; measure < Measures; measure++)
        {
            await Save(Path.Combine(folder, "c", $"m{measure}.yaml"), Measure(measure, generation).Text, generation % 3);
            var pause = Stopwatch.GetElapsedTime(saved);
            (saved, longest) = (Stopwatch.GetTimestamp(), pause > longest ? pause : longest);
            await Task.Delay(10);
        }

        return longest;
    }

    // As editors do: in place, beside and renamed, or removed and made again.
    private static async Task Save(string path, string text, int way)
    {
        if (way == 1)
        {
            await File.WriteAllTextAsync(path + "~", text);
            File.Move(path + "~", path, overwrite: true);
            return;
        }

        if (way == 2)
            File.Delete(path);
        await File.WriteAllTextAsync(path, text);
    }
}
