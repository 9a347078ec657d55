using System.Reflection;
using System.Text;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Excel;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Testing;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>Whatever can be cancelled ends as .NET expects of it: with an OperationCanceledException, and never wrapped in another.</summary>
public sealed class CancellationTests(CancellationTests.FolderOfMany many) : IClassFixture<CancellationTests.FolderOfMany>
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    private static readonly MeasureRanking Plan = Catalogue.Rank("recovery-plan-2020");

    private static readonly FirmAdvice Firm = FirmAdvice.Of(new() { Sector = "47", Headcount = 12 }, Catalogue.Segments, Plan);

    // A file each, of more measures than are read by one thread.
    private static readonly IReadOnlyList<MeasureFile> Many = [.. ManyFiles(300)];

    private static readonly Dictionary<string, Func<string, CancellationToken, Task>> Cancellable = new(StringComparer.Ordinal)
    {
        ["MeasureCatalogue.LoadAsync(String, CancellationToken)"] = (folder, token) => MeasureCatalogue.LoadAsync(folder, token),
        ["MeasureCatalogue.LoadAsync(String, IProgress`1, CancellationToken)"] = (folder, token) => MeasureCatalogue.LoadAsync(
            folder,
            new Progress<double>(),
            token),
        ["MeasureCatalogue.TryLoadAsync(String, CancellationToken)"] = (folder, token) => MeasureCatalogue.TryLoadAsync(folder, token),
        ["MeasureCatalogue.Load(IEnumerable`1, CancellationToken)"] = (_, token) => Run(() => MeasureCatalogue.Load(Many, token)),
        ["MeasureCatalogue.Create(IEnumerable`1, IEnumerable`1, IEnumerable`1, CancellationToken)"] =
            (_, token) => Run(() => MeasureCatalogue.Create(Catalogue.Criteria, Catalogue.Schemes, Catalogue.Collections, token)),
        ["MeasureFile.ReadAsync(String, Stream, CancellationToken)"] = (_, token) => MeasureFile.ReadAsync("c/a.yaml", new MemoryStream([1]), token),
        ["MeasuresFolder.SaveAsync(MeasureCatalogue, String, CancellationToken)"] =
            (folder, token) => Saving(token),
        ["MeasureImport.Of(MeasureTable, String, String, CancellationToken)"] =
            (folder, token) => Run(() => MeasureImport.Of(MeasureTable.ReadCsv(new StringReader("id,name\na,A\n"), "table.csv"), folder, "c", token)),
        ["PeerComparison.Of(FirmAdvice, IEnumerable`1, Int32, CancellationToken)"] =
            (_, token) => Run(() => PeerComparison.Of(Firm, Enumerable.Repeat(new Peer("47", SizeClass.Small) { Productivity = 1 }, 1_000_000), 10, token)),
        ["InvestmentPlan..ctor(MeasureRanking, PlanOptions, CancellationToken)"] =
            (_, token) => Run(() => new InvestmentPlan(Plan, new() { TotalBudget = new Money(3_000_000_000, "EUR") }, token)),
        ["InvestmentPlan..ctor(MeasureRanking, PlanOptions, CancellationToken, IProgress`1)"] =
            (_, token) => Run(() => new InvestmentPlan(Plan, new() { TotalBudget = new Money(3_000_000_000, "EUR") }, token, new Progress<double>())),
        ["RobustnessExtensions.Robustness(MeasureRanking, RobustnessOptions, CancellationToken)"] = (_, token) => Run(() =>
            Plan.Robustness(RobustnessOptions.Default, token)),
        ["RobustnessExtensions.Robustness(MeasureRanking, RobustnessOptions, CancellationToken, IProgress`1)"] =
            (_, token) => Run(() => Plan.Robustness(RobustnessOptions.Default, token, new Progress<double>())),
        ["ReportHtml.Write(IEnumerable`1, MeasureCatalogue, ReportOptions, CancellationToken)"] =
            (_, token) => Run(() => ReportHtml.Write([Examined], Catalogue, ReportOptions.Default, token)),
        ["ReportHtml.Write(TextWriter, IEnumerable`1, MeasureCatalogue, ReportOptions, CancellationToken)"] =
            (_, token) => Run(() => ReportHtml.Write(TextWriter.Null, [Examined], Catalogue, ReportOptions.Default, token)),
        ["MeasureWorkbook.Write(Stream, MeasureCatalogue, IReadOnlyList`1, RenderingOptions, CancellationToken)"] =
            (_, token) => Run(() => MeasureWorkbook.Write(Stream.Null, Catalogue, [Plan], RenderingOptions.Default, token)),
    };

    // The check of health only looks at what is known, and ends before anyone could end it.
    private static readonly string[] AtOnce = ["MeasureCatalogueHealthCheck.CheckHealthAsync(HealthCheckContext, CancellationToken)"];

    private static RankingRobustness Examined => Plan.Robustness(new() { Samples = 10 });

    public static TheoryData<string> Names => [.. Cancellable.Keys];

    [Fact]
    public void All_that_takes_a_token_is_tried_here()
    {
        var found =
            from assembly in new[] { PublicTypes.Library, typeof(ReportHtml).Assembly, typeof(MeasureWorkbook).Assembly, typeof(ScoringLaws).Assembly }
            from type in assembly.GetExportedTypes()
            where PublicTypes.IsSpeakable(type)
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Concat<MethodBase>(type.GetConstructors())
            where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken))
            select $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

        Assert.Equal(Cancellable.Keys.Concat(AtOnce).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_cancelled_beforehand_says_so(string name) =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Cancellable[name](many.Path, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_cancelled_meanwhile_says_so_or_is_done_already(string name)
    {
        foreach (var patience in new[] { 0.1, 2, 10, 50 })
        {
            using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(patience));
            if (await Record.ExceptionAsync(() => Cancellable[name](many.Path, ending.Token)) is { } exception)
                Assert.IsAssignableFrom<OperationCanceledException>(exception);
        }
    }

    [Fact]
    public async Task Progress_of_a_folder_goes_up_to_all_of_it()
    {
        var seen = new SeenProgress();

        await MeasureCatalogue.LoadAsync(many.Path, seen);

        Assert.InRange(seen.Shares.Count, 90, 100);
        Assert.Equal(1, seen.Shares.Max());
        Assert.All(seen.Shares, share => Assert.InRange(share, 0, 1));
    }

    [Fact]
    public async Task A_cancelled_saving_leaves_nothing_behind()
    {
        var parent = Directory.CreateTempSubdirectory("mkb-");
        using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));

        var saved = Path.Combine(parent.FullName, "saved");
        var isSaved = await Record.ExceptionAsync(() => MeasuresFolder.SaveAsync(MeasureCatalogue.Load(Many), saved, ending.Token)) is null;

        Assert.Equal(isSaved ? [saved] : [], parent.EnumerateFileSystemInfos().Select(item => item.FullName));
        parent.Delete(recursive: true);
    }

    private static Task Run(Action action) => Task.Run(action);

    private static async Task Saving(CancellationToken cancellation)
    {
        var parent = Directory.CreateTempSubdirectory("mkb-");
        try
        {
            await MeasuresFolder.SaveAsync(Catalogue, Path.Combine(parent.FullName, "new"), cancellation);
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }

    private static IEnumerable<MeasureFile> ManyFiles(int count) =>
        Enumerable.Range(0, count).Select(index =>
            new MeasureFile(
                $"c/measure-{index}.yaml",
                $"name: {{ en: Measure {index} }}\ncategory: c\nscores: {{ value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, feasibility: high, " +
                $"support: low, introduction: 0-6-months }}\n"))
            .Prepend(new("c/collection.yaml", "name: { en: C }\nbasis: judgement\ncategories: { c: { en: C } }\n"));

    /// <summary>A folder of more measures than one thread reads.</summary>
    public sealed class FolderOfMany : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mkb-");

        public FolderOfMany()
        {
            _folder.CreateSubdirectory("c");
            foreach (var file in Many)
                File.WriteAllText(System.IO.Path.Combine(Path, file.Path), file.Text, Encoding.UTF8);
        }

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
