using System.Diagnostics;
using System.Text;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>
/// Robustness, a report and loading end within a tenth of a second of being cancelled, at whatever moment: of a thousand measures, or as many as
/// <c>MKB_CANCEL_MEASURES</c> says. The times are printed.
/// </summary>
[Trait("Category", "Slow")]
public sealed class CancellationTimeTests(ITestOutputHelper output)
{
    private const int Tries = 5;

    // A tenth of a second, and what a machine that others use may add to it.
    private static readonly TimeSpan Allowed = TimeSpan.FromMilliseconds(100 + 150);

    private static readonly int Measures = TestSetting.Number("MKB_CANCEL_MEASURES") ?? 1000;

    private static readonly MeasureFile[] Files =
    [
        new("c/collection.yaml", "name: { en: C }\nbasis: judgement\ncategories: { c: { en: C } }\n"),
        .. Enumerable.Range(0, Measures).Select(index => new MeasureFile(
            $"c/measure-{index}.yaml",
            $"name: {{ en: Measure {index} }}\ncategory: c\nscores: {{ value-added: {(index % 3 == 0 ? "1-2-bn" : "0-100-mln..1-2-bn")}, cost: 0-50-mln, " +
            $"timeliness: {(index % 2 == 0 ? "1-2-years" : "unknown")}, feasibility: {(index % 5 == 0 ? "high" : "low")}, support: low..medium, " +
            $"introduction: 0-6-months }}\n")),
    ];

    private static readonly Lazy<MeasureCatalogue> Catalogue = new(() => MeasureCatalogue.Load(Files));

    private static readonly Lazy<RankingRobustness[]> Robustness = new(() => [Catalogue.Value.Rank("c").Robustness()]);

    private static readonly Dictionary<string, Func<string, CancellationToken, Task>> Works = new(StringComparer.Ordinal)
    {
        ["robustness"] = (_, token) => Task.Run(() => Catalogue.Value.Rank("c").Robustness(RobustnessOptions.Default, token), CancellationToken.None),
        ["report"] = (_, token) => Task.Run(() => ReportHtml.Write(Robustness.Value, Catalogue.Value, ReportOptions.Default, token), CancellationToken.None),
        ["loading"] = (folder, token) => MeasureCatalogue.LoadAsync(folder, token),
    };

    public static TheoryData<string> Names => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_cancelled_ends_within_a_tenth_of_a_second(string name)
    {
        var folder = Directory.CreateTempSubdirectory("mkb-");
        folder.CreateSubdirectory("c");
        foreach (var file in Files)
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, file.Path), file.Text, Encoding.UTF8);
        // What is made or compiled once is not part of it.
        _ = Robustness.Value;

        await Works[name](folder.FullName, CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        await Works[name](folder.FullName, CancellationToken.None);
        var whole = Stopwatch.GetElapsedTime(start);
        var (longest, cancelled) = (TimeSpan.Zero, 0);
        foreach (var share in new[] { 0.02, 0.2, 0.4, 0.6, 0.8, 0.95 })
        {
            var best = TimeSpan.MaxValue;
            for (var tries = 0; tries < Tries && (tries == 0 || best > Allowed); tries++)
            {
                var took = await Cancel(Works[name], folder.FullName, share * whole);
                cancelled += took is null ? 0 : 1;
                best = (took ?? TimeSpan.Zero) < best ? took ?? TimeSpan.Zero : best;
            }

            longest = best > longest ? best : longest;
        }

        folder.Delete(recursive: true);
        output.WriteLine(
            $"{name} of {Measures} measures: {whole.TotalMilliseconds:0} ms in all, and at most {longest.TotalMilliseconds:0} ms once cancelled, " +
            $"{cancelled} times");
        Assert.InRange(longest, TimeSpan.Zero, Allowed);
    }

    // Nothing where it was done before.
    private static async Task<TimeSpan?> Cancel(Func<string, CancellationToken, Task> work, string folder, TimeSpan after)
    {
        using var ending = new CancellationTokenSource();
        var task = work(folder, ending.Token);
        await Task.WhenAny(task, Task.Delay(after));
        var start = Stopwatch.GetTimestamp();
        ending.Cancel();
        if (await Record.ExceptionAsync(() => task) is not { } exception)
            return null;
        Assert.IsAssignableFrom<OperationCanceledException>(exception);
        return Stopwatch.GetElapsedTime(start);
    }
}
