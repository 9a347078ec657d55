using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>What no file could say, no code can make: the argument at fault is named.</summary>
public sealed class ArgumentTests
{
    private static readonly LocalizedText Name = LocalizedText.Same("Name");
    private static readonly MeasureRanking Ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");
    private static readonly IReadOnlyList<Criterion> Criteria = MeasureCatalogue.BuiltIn.Criteria;

    public static TheoryData<string, Action> OutOfRange => new()
    {
        { "basis", () => _ = new CriterionScore("cost", 3, (Basis)9) },
        { "segment", () => _ = new SegmentDefinition((Segment)9, Name, Trend.Growth, Trend.Growth) },
        { "productivity", () => _ = new SegmentDefinition(Segment.Grow, Name, (Trend)(-1), Trend.Growth) },
        { "jobs", () => _ = new SegmentDefinition(Segment.Grow, Name, Trend.Growth, (Trend)2) },
        { "Segments", () => _ = new Measure("m", Name, "c", []) { Segments = [(Segment)9] } },
        { "Basis", () => _ = new MeasureCollection("c", Name, [], []) { Basis = (Basis)9 } },
        { "language", () => _ = Name.In((Language)7) },
        { "dimension", () => _ = MeasureCatalogue.BuiltIn.Schemes[0].CriteriaOf((Dimension)2) },
        { "netImpact", () => _ = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020").Matrix[(Level)3, Level.Low] },
        { "Noise", () => _ = new RobustnessOptions { Noise = -1 } },
        { "Noise", () => _ = new RobustnessOptions { Noise = 5 } },
        { "Samples", () => _ = new RobustnessOptions { Samples = 0 } },
        { "Samples", () => _ = new RobustnessOptions { Samples = RobustnessOptions.MostSamples + 1 } },
        { "Threads", () => _ = new RobustnessOptions { Threads = -3 } },
        { "Size", () => _ = new Peer("47", (SizeClass)9) },
        { "Size", () => _ = new FirmProfile { Size = (SizeClass)9 } },
        { "Productivity", () => _ = new FirmProfile { Productivity = (ProductivityBasis)9 } },
        { "Language", () => _ = new RenderingOptions { Language = (Language)9 } },
        { "Language", () => _ = new ReportOptions { Language = (Language)9 } },
        { "Top", () => _ = new RenderingOptions { Top = -3 } },
        { "LineWidth", () => _ = new RenderingOptions { LineWidth = 0 } },
        { "index", () => _ = Ranking[-1] },
        { "index", () => _ = Ranking[20] },
    };

    public static TheoryData<string, Action> WithNull => new()
    {
        { "bands", () => _ = new Criterion("c", Name, unit: null, [null!]) },
        { "netImpact", () => _ = new ScoringScheme("s", Name, [null!], ["cost"], 1) },
        { "scores", () => _ = new Measure("m", Name, "c", [null!]) },
        { "Labels", () => _ = new Measure("m", Name, "c", []) { Labels = new Dictionary<string, string> { ["a"] = null! } } },
        { "categories", () => _ = new MeasureCollection("c", Name, [new("a", null!)], []) },
        { "measures", () => _ = new MeasureCollection("c", Name, [], [null!]) },
        { "parts", () => _ = new Programme("p", Name, [null!]) },
        { "programmes", () => _ = new PlanOutline("EUR", [null!], []) },
        { "Only", () => _ = new PlanOptions { Only = [null!] } },
        { "With", () => _ = new PlanOptions { With = [null!] } },
        { "ModelledCriteria", () => _ = new RobustnessOptions { ModelledCriteria = [null!] } },
        { "changes", () => _ = MeasureCatalogue.BuiltIn.With([null!]) },
        { "rankings", () => _ = FirmAdvice.Of(new(), MeasureCatalogue.BuiltIn.Segments, [null!]) },
        { "rankings", () => _ = RankingCsv.Write([null!], RenderingOptions.Default) },
        { "plans", () => _ = PlanSvg.Write([null!], RenderingOptions.Default) },
        { "Needs", () => _ = new SegmentDefinition(Segment.Grow, Name, Trend.Growth, Trend.Growth) { Needs = [null!] } },
    };

    public static TheoryData<string, Action> NotTheScheme => new()
    {
        { "criteria", () => _ = ExplanationText.Write(Ranking[0], Ranking, [.. Criteria.Skip(1)], [], RenderingOptions.Default) },
        {
            "criteria",
            () => _ = new RobustnessTables(Ranking.Robustness(new RobustnessOptions { Samples = 1 }), [.. Criteria, Criteria[0]], RenderingOptions.Default)
        },
        { "criteriaAfter", () => _ = new RankingComparison(Ranking, Criteria, Ranking, []) },
        { "rankings", () => _ = RankingCsv.Write([Ranking, MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020", "five-criteria")], RenderingOptions.Default) },
        { "ModelledCriteria", () => _ = new RobustnessOptions { ModelledCriteria = [Criteria[0], Criteria[0]] } },
        { "high", () => _ = new MoneyRange(new(1, "EUR"), new(2, "USD")) },
    };

    [Theory]
    [MemberData(nameof(NotTheScheme))]
    public void What_does_not_belong_together_is_refused_by_name(string name, Action use) =>
        Assert.Equal(name, Assert.Throws<ArgumentException>(use).ParamName);

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_that_does_not_exist_is_refused_by_name(string name, Action use) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(use).ParamName);

    [Theory]
    [MemberData(nameof(WithNull))]
    public void Nothing_in_a_list_is_refused_by_name(string name, Action use) =>
        Assert.Equal(name, Assert.Throws<ArgumentException>(use).ParamName);
}
