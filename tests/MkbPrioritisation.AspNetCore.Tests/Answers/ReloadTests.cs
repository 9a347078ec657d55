using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Reporting.Ranking;
using Folder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>Answers follow the files, each from one catalogue.</summary>
public sealed class ReloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private int _calls;

    [Fact]
    public async Task An_edit_changes_answer_and_tag_and_a_broken_one_only_the_diagnostics()
    {
        using var folder = Folder.WithMeasures(("one", Folder.Measure));
        await using var site = await Site.Start(Reloading(folder));
        var before = await site.Get("/measures/rankings");

        folder.Write("test/two.yaml", Folder.Measure.Replace("A measure", "Another", StringComparison.Ordinal));
        await Until(() => site.Catalogues.Current.Collections[0].Measures.Count == 2);
        var after = await site.Get("/measures/rankings", known: before.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("\"id\": \"two\"", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        folder.Write("test/three.yaml", "name: {");
        await Until(() => site.Catalogues.LastRejection is not null);
        var diagnostics = await site.Client.GetStringAsync(new Uri("/measures/diagnostics", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotModified, (await site.Get("/measures/rankings", known: after.Headers.ETag!.ToString())).StatusCode);
        Assert.Contains("\"file\": \"test/three.yaml\"", diagnostics, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_cache_holds_no_answer_back_from_an_edit()
    {
        using var folder = Folder.WithMeasures(("one", Folder.Measure));
        await using var site = await Site.Start(
            Reloading(folder),
            services: services => services.AddOutputCache(),
            conventions: (application, endpoints) =>
            {
                application.UseOutputCache();
                application.MapGet("/count", () => $"{Interlocked.Increment(ref _calls)}").CacheOutput();
                application.MapMkbPrioritisationPage("/live").CacheOutput();
                endpoints.CacheOutput();
            });
        var (count, view) = (new Uri("/count", UriKind.Relative), new Uri("/live/view", UriKind.Relative));
        var before = await site.Get("/measures/rankings");
        Assert.DoesNotContain("Version 1", await site.Client.GetStringAsync(view), StringComparison.Ordinal);
        var csv = await site.Get("/measures/rankings", accept: "text/csv");

        folder.Write("test/one.yaml", Named(1));
        await Until(() => site.Catalogues.Current.Collections[0].Measures[0].Name.English == "Version 1");
        var after = await site.Get("/measures/rankings");

        Assert.Equal(["1", "1"], [await site.Client.GetStringAsync(count), await site.Client.GetStringAsync(count)]);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("Version 1", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Version 1", await site.Client.GetStringAsync(view), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_is_that_of_one_catalogue_while_files_are_edited()
    {
        using var folder = Folder.WithMeasures(("one", Named(0)), ("two", Named(0)));
        await using var site = await Site.Start(Reloading(folder));
        var used = new ConcurrentBag<MeasureCatalogue> { site.Catalogues.Current };
        site.Catalogues.Reloaded += (_, change) => used.Add(change.Current);
        using var ending = new CancellationTokenSource();
        var answers = new ConcurrentDictionary<(string Tag, string Text), int>();

        var clients = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (!ending.IsCancellationRequested)
            {
                var response = await site.Get("/measures/rankings");
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                answers.TryAdd((response.Headers.ETag!.ToString(), await response.Content.ReadAsStringAsync()), 0);
            }
        })).ToList();
        for (var version = 1; version <= 4; version++)
        {
            folder.Write("test/one.yaml", Named(version));
            folder.Write("test/two.yaml", Named(version));
            await Until(() => used.Any(catalogue => catalogue.Collections[0].Measures.All(measure => measure.Name.English == $"Version {version}")));
        }

        await ending.CancelAsync();
        await Task.WhenAll(clients);

        Assert.True(answers.Count > 1, "only one version was seen");
        Assert.Equal(answers.Count, answers.Keys.DistinctBy(answer => answer.Tag, StringComparer.Ordinal).Count());
        Assert.Subset(
            used.Select(catalogue => RankingJson.Write(RankingJson.Document(catalogue.Rank("test")))).ToHashSet(StringComparer.Ordinal),
            answers.Keys.Select(answer => answer.Text).ToHashSet(StringComparer.Ordinal));
    }

    private static Action<MkbPrioritisationOptions> Reloading(Folder folder) => options =>
        (options.MeasuresDirectory, options.ReloadOnChange, options.QuietPeriod) = (folder.Path, true, TimeSpan.FromMilliseconds(100));

    private static string Named(int version) => Folder.Measure.Replace("A measure", $"Version {version}", StringComparison.Ordinal);

    private static async Task Until(Func<bool> condition)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, "It did not come to that in time.");
            await Task.Delay(20);
        }
    }
}
