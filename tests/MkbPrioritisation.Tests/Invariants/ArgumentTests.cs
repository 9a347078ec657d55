using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>What no file could say, no code can make: the argument at fault is named.</summary>
public sealed class ArgumentTests
{
    private static readonly LocalizedText Name = LocalizedText.Same("Name");

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
        { "Needs", () => _ = new SegmentDefinition(Segment.Grow, Name, Trend.Growth, Trend.Growth) { Needs = [null!] } },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_value_that_does_not_exist_is_refused_by_name(string name, Action use) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(use).ParamName);

    [Theory]
    [MemberData(nameof(WithNull))]
    public void Nothing_in_a_list_is_refused_by_name(string name, Action use) =>
        Assert.Equal(name, Assert.Throws<ArgumentException>(use).ParamName);
}
