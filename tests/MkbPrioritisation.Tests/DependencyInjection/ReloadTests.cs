using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Tests.Catalogue;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.DependencyInjection;

[Trait("Category", "Slow")]
public sealed class ReloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // What is promised for whatever happens to the folder.
    private static readonly TimeSpan FiveSeconds = TimeSpan.FromSeconds(5);

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
    public async Task An_application_that_may_start_invalid_starts_without_measures_and_takes_them_once_they_are_mended()
    {
        using var folder = Folder();
        folder.Write("c/b.yaml", "name: { en: B\n");
        var options = new MkbPrioritisationOptions { MeasuresDirectory = folder.Path, ReloadOnChange = true, QuietPeriod = TimeSpan.FromMilliseconds(50) };
        Assert.Throws<InvalidMeasuresException>(() => new MeasureCatalogueService(options));

        options.AllowInvalidStart = true;
        using var service = new MeasureCatalogueService(options);
        var reloaded = new TaskCompletionSource();
        service.Reloaded += (_, _) => reloaded.TrySetResult();
        Assert.Empty(service.Current.Collections);
        Assert.Equal(6, service.Current.Criteria.Count);
        Assert.Equal("MKB101", Assert.Single(service.LastRejection!.Diagnostics).Code);
        Assert.False(service.IsUpToDate);

        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);

        await reloaded.Task.WaitAsync(Patience);
        Assert.Equal(2, service.Current.Rank("c").Count);
        Assert.Null(service.LastRejection);
        Assert.True(service.IsUpToDate);
    }

    [Fact]
    public async Task No_reader_ever_sees_half_a_catalogue()
    {
        // Every valid state of the folder has equal costs throughout, so a mixture would show.
        using var folder = Folder();
        using var service = Watch(folder);
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var readers = Enumerable.Range(0, 4).Select(_ => OwnThread.Run(() =>
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
    public Task A_folder_that_is_removed_and_made_again_is_followed() => Follows(async folder =>
    {
        Directory.Delete(folder.Path, recursive: true);
        await Task.Delay(600);
        WriteAll(folder.Path, measures: 3);
    });

    [Fact]
    public Task A_folder_that_another_takes_the_place_of_is_followed() => Follows(folder =>
    {
        var other = folder.Path + ".new";
        WriteAll(other, measures: 3);
        Directory.Move(folder.Path, folder.Path + ".old");
        Directory.Move(other, folder.Path);
        Directory.Delete(folder.Path + ".old", recursive: true);
        return Task.CompletedTask;
    });

    [UnixFact]
    public Task A_collection_that_is_a_link_is_followed_to_where_it_leads() => Follows(folder =>
    {
        var other = folder.Path + ".elsewhere";
        WriteAll(other, measures: 3);
        Directory.Delete(Path.Combine(folder.Path, "c"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "c"), Path.Combine(other, "c"));
        return Task.CompletedTask;
    });

    [UnixFact]
    public async Task A_mounted_configuration_whose_data_link_is_swapped_is_followed()
    {
        using var root = new TemporaryFolder([]);
        foreach (var (version, measures) in new[] { ("..v1", 1), ("..v2", 3) })
            WriteAll(Path.Combine(root.Path, version), measures);
        Directory.CreateSymbolicLink(Path.Combine(root.Path, "..data"), "..v1");
        Directory.CreateSymbolicLink(Path.Combine(root.Path, "c"), Path.Combine("..data", "c"));
        using var service = Watch(root);
        Assert.Equal(1, Count(service));

        Directory.CreateSymbolicLink(Path.Combine(root.Path, "..tmp"), "..v2");
        using var swap = System.Diagnostics.Process.Start("mv", ["-T", Path.Combine(root.Path, "..tmp"), Path.Combine(root.Path, "..data")]);
        await swap.WaitForExitAsync();

        await Wait(() => Count(service) == 3, FiveSeconds);
    }

    [Fact]
    public Task A_collection_moved_out_and_back_many_times_is_followed() => Follows(async folder =>
    {
        var (here, away) = (Path.Combine(folder.Path, "c"), folder.Path + ".away");
        for (var time = 0; time < 12; time++)
        {
            Directory.Move(here, away);
            await Task.Delay(30);
            Directory.Move(away, here);
        }

        WriteAll(folder.Path, measures: 3);
    });

    [Fact]
    public async Task A_log_written_beside_the_measures_all_the_time_keeps_nothing_waiting()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await File.AppendAllTextAsync(Path.Combine(folder.Path, "c", "app.log"), "a line\n");
                await Task.Delay(60);
            }
        });

        WriteAll(folder.Path, measures: 3);

        await Wait(() => Count(service) == 3, FiveSeconds);
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_collection_that_is_gone_for_a_moment_is_not_missed()
    {
        using var folder = Folder();
        using var service = new MeasureCatalogueService(
            new() { MeasuresDirectory = folder.Path, ReloadOnChange = true, QuietPeriod = TimeSpan.FromMilliseconds(400) });
        var seen = new System.Collections.Concurrent.ConcurrentBag<int>();
        service.Reloaded += (_, change) => seen.Add(change.Current.Collections.Count == 0 ? -1 : change.Current.Rank("c").Count);
        service.Rejected += (_, _) => seen.Add(-2);

        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, "c"), "a.yaml"))
            File.Delete(file);
        await Task.Delay(500);
        WriteAll(folder.Path, measures: 2);

        await Wait(() => Count(service) == 2, FiveSeconds);
        Assert.DoesNotContain(seen, count => count <= 0);
    }

    [Fact]
    public async Task A_handler_that_throws_stops_nothing()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        var reached = 0;
        service.Reloaded += (_, _) => throw new IOException("a handler's own fault");
        service.Reloaded += (_, _) => Interlocked.Increment(ref reached);
        service.Rejected += (_, _) => Interlocked.Add(ref reached, 100);

        WriteAll(folder.Path, measures: 2);
        await Wait(() => Count(service) == 2 && reached == 1, FiveSeconds);
        WriteAll(folder.Path, measures: 3);
        await Wait(() => Count(service) == 3 && reached == 2, FiveSeconds);
        Assert.Null(service.LastRejection);
    }

    [Fact]
    public async Task What_is_wrong_is_told_until_it_is_right_again()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        var token = service.GetChangeToken();

        folder.Write("c/b.yaml", "name: [\n");
        await Wait(() => service.LastRejection is { Diagnostics.Count: > 0 }, FiveSeconds);
        Assert.False(token.HasChanged);
        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);
        await Wait(() => service.LastRejection is null && Count(service) == 2, FiveSeconds);

        // Those who asked are told once the new catalogue is in use, and so a moment after it.
        await Wait(() => token.HasChanged, FiveSeconds);
        Assert.False(service.GetChangeToken().HasChanged);
    }

    [Fact]
    public async Task A_file_that_comes_and_goes_beside_the_measures_keeps_nothing_waiting()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        using var stop = new CancellationTokenSource();
        var coming = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.Path, "c", ".m.swp"), "x");
                Directory.CreateDirectory(Path.Combine(folder.Path, "c", "tmp"));
                await Task.Delay(30);
                File.Delete(Path.Combine(folder.Path, "c", ".m.swp"));
                Directory.Delete(Path.Combine(folder.Path, "c", "tmp"));
                await Task.Delay(30);
            }
        });

        WriteAll(folder.Path, measures: 3);

        await Wait(() => Count(service) == 3, FiveSeconds);
        await stop.CancelAsync();
        await coming;
    }

    [Fact]
    public async Task Another_folder_whose_files_are_alike_in_name_size_and_time_is_told_apart()
    {
        using var folder = Folder();
        var (cheap, dear) = (SmallFiles.Measure("c", "a", "0-50-mln").Text, SmallFiles.Measure("c", "a", "over-1-bn").Text);
        var length = Math.Max(cheap.Length, dear.Length);
        folder.Write("c/a.yaml", cheap.PadRight(length, '\n'));
        var time = File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "c", "a.yaml"));
        using var service = Watch(folder);

        var other = folder.Path + ".new";
        Directory.CreateDirectory(Path.Combine(other, "c"));
        File.Copy(Path.Combine(folder.Path, "c", "collection.yaml"), Path.Combine(other, "c", "collection.yaml"));
        File.SetLastWriteTimeUtc(Path.Combine(other, "c", "collection.yaml"), File.GetLastWriteTimeUtc(Path.Combine(folder.Path, "c", "collection.yaml")));
        await File.WriteAllTextAsync(Path.Combine(other, "c", "a.yaml"), dear.PadRight(length, '\n'));
        File.SetLastWriteTimeUtc(Path.Combine(other, "c", "a.yaml"), time);
        Directory.Move(folder.Path, folder.Path + ".old");
        Directory.Move(other, folder.Path);
        Directory.Delete(folder.Path + ".old", recursive: true);

        await Wait(() => service.Current.Rank("c")[0].Measure.ScoreOn("cost")!.Low == 1, FiveSeconds);
    }

    [Fact]
    public async Task A_handler_that_never_returns_holds_up_no_later_change()
    {
        using var folder = Folder();
        var service = Watch(folder);
        using var release = new ManualResetEventSlim();
        service.Reloaded += (_, _) => release.Wait(Patience);

        WriteAll(folder.Path, measures: 2);
        await Wait(() => Count(service) == 2, FiveSeconds);
        WriteAll(folder.Path, measures: 3);
        await Wait(() => Count(service) == 3, FiveSeconds);

        await OwnThread.Run(service.Dispose).WaitAsync(FiveSeconds);
        release.Set();
    }

    [Fact]
    public async Task A_log_that_throws_ends_nothing()
    {
        using var folder = Folder();
        using var service = new MeasureCatalogueService(new() { MeasuresDirectory = folder.Path, ReloadOnChange = true }, contentRoot: null, new ThrowingLog());

        WriteAll(folder.Path, measures: 2);
        await Wait(() => Count(service) == 2, FiveSeconds);
        folder.Write("c/b.yaml", "name: [\n");
        await Wait(() => service.LastRejection is not null, FiveSeconds);
        WriteAll(folder.Path, measures: 3);
        await Wait(() => Count(service) == 3, FiveSeconds);
    }

    [Fact]
    public async Task Whether_the_files_are_those_in_use_is_known_at_any_time()
    {
        using var folder = Folder();
        using var service = Watch(folder);
        Assert.True(service.IsUpToDate);

        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);

        Assert.False(service.IsUpToDate);
        await Wait(() => service.IsUpToDate, FiveSeconds);
        Assert.Equal(2, Count(service));
    }

    [Fact]
    public async Task A_host_does_not_start_without_its_measures()
    {
        await using var services = new ServiceCollection().AddMkbPrioritisation(options => options.MeasuresDirectory = "no-such-folder").BuildServiceProvider();
        var started = services.GetServices<IHostedService>().OfType<IHostedLifecycleService>().Single();

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => started.StartingAsync(CancellationToken.None));
    }

    private sealed class ThrowingLog : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("The log is full.");
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

    private static async Task Follows(Func<TemporaryFolder, Task> happens)
    {
        using var folder = Folder();
        using var service = Watch(folder);

        await happens(folder);

        await Wait(() => Count(service) == 3, FiveSeconds);
    }

    private static int Count(MeasureCatalogueService service) => service.Current.TryGetCollection("c", out _) ? service.Current.Rank("c").Count : 0;

    private static void WriteAll(string folder, int measures)
    {
        Directory.CreateDirectory(Path.Combine(folder, "c"));
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "c"), "*.yaml"))
            File.Delete(file);
        File.WriteAllText(Path.Combine(folder, "c", "collection.yaml"), SmallFiles.Collection("c").Text);
        for (var measure = 0; measure < measures; measure++)
            File.WriteAllText(Path.Combine(folder, "c", $"m{measure}.yaml"), SmallFiles.Measure("c", $"m{measure}", "0-50-mln").Text);
    }

    private static TemporaryFolder Folder() => new([SmallFiles.Collection("c"), SmallFiles.Measure("c", "a", "0-50-mln")]);

    private static MeasureCatalogueService Watch(TemporaryFolder folder) =>
        new(new MkbPrioritisationOptions { MeasuresDirectory = folder.Path, ReloadOnChange = true });

    private static Task Wait(Func<bool> condition) => Wait(condition, Patience);

    private static async Task Wait(Func<bool> condition, TimeSpan patience)
    {
        var until = DateTime.UtcNow + patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < until, "The change was not seen in time.");
            await Task.Delay(50);
        }
    }
}
