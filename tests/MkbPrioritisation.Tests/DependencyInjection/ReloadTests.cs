using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Tests.Catalogue;

namespace MkbPrioritisation.Tests.DependencyInjection;

public sealed class ReloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_valid_edit_takes_the_last_catalogues_place()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        var reloaded = new TaskCompletionSource<CatalogueReloadedEventArgs>();
        service.Reloaded += (_, change) => reloaded.TrySetResult(change);

        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);

        var change = await reloaded.Task.WaitAsync(Patience);
        Assert.Same(change.Current, service.Current);
        Assert.Equal((1, 2), (change.Previous.Rank("c").Count, change.Current.Rank("c").Count));
    }

    [Fact]
    public async Task An_invalid_edit_keeps_the_last_good_catalogue_and_reports_the_findings()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        var before = service.Current;
        var rejected = new TaskCompletionSource<CatalogueRejectedEventArgs>();
        service.Rejected += (_, change) => rejected.TrySetResult(change);

        folder.Write("c/b.yaml", "name: { en: B\n");

        var change = await rejected.Task.WaitAsync(Patience);
        Assert.Equal("MKB101", Assert.Single(change.Diagnostics).Code);
        Assert.Same(before, service.Current);
    }

    [Fact]
    public async Task No_reader_ever_sees_half_a_catalogue()
    {
        // Every valid state of the folder has equal costs throughout, so a mixture would show.
        using var folder = Folder();
        using var service = Watch(folder);
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var ranking = service.Current.Rank("c");
                Assert.Equal(ranking.Collections[0].Measures.Count, ranking.Count);
                Assert.All(ranking, ranked => Assert.True(ranked.Measure.ScoreOn("cost") is not null));
                Interlocked.Increment(ref seen);
            }
        })).ToList();

        for (var edit = 0; edit < 20; edit++)
        {
            folder.Write($"c/m{edit}.yaml", edit % 3 == 2 ? "name: [\n" : SmallFiles.Measure("c", $"m{edit}", "0-50-mln").Text);
            await Task.Delay(40);
            if (edit % 3 == 2)
                File.Delete(Path.Combine(folder.Path, "c", $"m{edit}.yaml"));
        }

        await Wait(() => service.Current.Rank("c").Count == 15);
        await stop.CancelAsync();
        await Task.WhenAll(readers).WaitAsync(Patience);
        Assert.True(seen > 0);
    }

    [Fact]
    public async Task After_disposal_nothing_is_reloaded()
    {
        using var folder = Folder();
        var service = Watch(folder);
        var before = service.Current;
        service.Dispose();

        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);
        await Task.Delay(500);

        Assert.Same(before, service.Current);
    }

    private static TemporaryFolder Folder() => new([SmallFiles.Collection("c"), SmallFiles.Measure("c", "a", "0-50-mln")]);

    private static MeasureCatalogueService Watch(TemporaryFolder folder) =>
        new(new MkbPrioritisationOptions { MeasuresDirectory = folder.Path, ReloadOnChange = true });

    private static async Task Wait(Func<bool> condition)
    {
        var until = DateTime.UtcNow + Patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < until, "The change was not seen in time.");
            await Task.Delay(50);
        }
    }
}
