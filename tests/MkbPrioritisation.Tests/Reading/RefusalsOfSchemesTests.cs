namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in a file of <c>schemes/</c>.</summary>
public sealed class RefusalsOfSchemesTests
{
    private static readonly RefusalTable Table = new("schemes/own.yaml", entry => Example.With(Example.Scheme, entry))
    {
        { "an unknown key", "▸colour: [1, 2]", "MKB201", "known: name, dimensions, shortlist" },
        { "a name without a language", "name: ▸Own scheme", "MKB203", "write { en: \"Own scheme\" }" },
        { "a shortlist of none", "shortlist: ▸0", "MKB207", "the shortlist should be a whole number from 1" },
        { "a shortlist in words", "shortlist: ▸ten", "MKB207", "and not \"ten\"" },
        { "half a shortlist", "shortlist: ▸2.5", "MKB207", "a whole number" },
        { "an unending shortlist", "shortlist: ▸99999999999999999999", "MKB207", "a whole number" },
        { "a shortlist left open", "shortlist:▸", "MKB204", "has no value" },
        { "dimensions left open", "dimensions:▸", "MKB204", "\"dimensions\" should be a mapping" },
        {
            "an unknown dimension", "dimensions: { net-impact: [cost], feasibility: [support], ▸urgency: [timeliness] }", "MKB201",
            "known: net-impact, feasibility"
        },
        { "a missing dimension", "dimensions: ▸{ net-impact: [cost] }", "MKB202", "\"dimensions\" needs the key \"feasibility\"" },
        { "an empty dimension", "dimensions: { ▸net-impact: [], feasibility: [support] }", "MKB204", "at least one is needed" },
        { "a text for a dimension", "dimensions: { net-impact: ▸cost, feasibility: [support] }", "MKB203", "write [cost]" },
        { "a misspelt criterion", "dimensions: { net-impact: [cost, ▸value-aded], feasibility: [support] }", "MKB302", "did you mean \"value-added\"?" },
        {
            "a criterion twice in a dimension", "dimensions: { net-impact: [cost, ▸cost], feasibility: [support] }", "MKB205",
            "\"cost\" appears in \"net-impact\" twice; keep one"
        },
        { "a default that is neither true nor false", "default: ▸yes", "MKB207", "true or false" },
        {
            "weights in a dimension", "dimensions: { net-impact: ▸[cost: 2, support: 1], feasibility: [support] }", "MKB203",
            "as its items have no weights; write [cost, support]"
        },
        { "a shortlist in Dutch words", "shortlist: ▸tien", "MKB207", "and not \"tien\"; write 10" },
        { "a shortlist of a part", "shortlist: ▸50%", "MKB207", "and not \"50%\"" },
        { "a mapping in a dimension", "dimensions: { net-impact: ▸[{ cost: 2 }], feasibility: [support] }", "MKB203", "have no weights; write [cost]" },
    };

    private static readonly RefusalTable WarningTable = new("schemes/own.yaml", entry => Example.With(Example.Scheme, entry))
    {
        { "a criterion in both dimensions", "dimensions: { net-impact: [cost], feasibility: [support, ▸cost] }", "MKB403", "counts twice" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    public static TheoryData<string> Warnings => WarningTable.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_scheme_is_refused_for(string what) => Table.AssertRefused(what);

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_scheme_is_read_with_a_warning_for(string what) => WarningTable.AssertWarned(what);

    [Fact]
    public void Only_one_scheme_may_serve_where_none_is_named_and_each_further_one_is_told_which_does()
    {
        using var measures = MeasuresOnDisk.Valid();
        foreach (var id in new[] { "one", "two", "three" })
            measures.Write($"schemes/{id}.yaml", "default: true\n" + Example.Scheme);

        var loaded = measures.Load();

        Assert.Equal(["schemes/three.yaml:1:10 MKB011", "schemes/two.yaml:1:10 MKB011"], loaded.PlacesOfErrors);
        Assert.All(loaded.Findings, finding => Assert.Contains("schemes/one.yaml says \"default: true\" as well", finding.Message, StringComparison.Ordinal));
        Assert.Null(loaded.Catalogue);
    }

    [Fact]
    public void Of_several_schemes_the_one_that_says_so_serves_where_none_is_named()
    {
        using var measures = MeasuresOnDisk.Valid();
        measures.Write("schemes/one.yaml", Example.Scheme).Write("schemes/recovery-plan.yaml", "default: false\n" + Example.Scheme);

        Assert.Equal("recovery-plan", measures.Load().Catalogue!.DefaultScheme!.Id);
        measures.Write("schemes/two.yaml", Example.Scheme + "default: true\n");
        Assert.Equal("two", measures.Load().Catalogue!.DefaultScheme!.Id);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("dimensions")]
    [InlineData("shortlist")]
    public void A_scheme_needs_its(string key)
    {
        using var measures = MeasuresOnDisk.Valid().Write("schemes/own.yaml", Example.Without(Example.Scheme, key));

        Assert.Equal(["schemes/own.yaml:1:1 MKB202"], measures.Load().PlacesOfErrors);
    }
}
