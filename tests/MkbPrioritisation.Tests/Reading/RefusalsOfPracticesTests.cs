namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in <c>practices.yaml</c>.</summary>
public sealed class RefusalsOfPracticesTests
{
    private static readonly RefusalTable Table = new("practices.yaml", aspect => $$"""
        aspects:
          staff: { name: { en: Staff }, practices: { train: { name: { en: Train } } } }
          {{aspect}}

        """)
    {
        {
            "an unknown key", "product: { name: { en: Product }, practices: { renew: { name: { en: Renew } } }, ▸source: me }", "MKB201",
            "known: name, practices"
        },
        { "an aspect twice", "▸staff: { name: { en: Product }, practices: { renew: { name: { en: Renew } } } }", "MKB108", "\"staff\" is repeated here" },
        {
            "a practice twice", "product: { name: { en: Product }, practices: { renew: { name: { en: Renew } }, ▸renew: { name: { en: Renew } } } }",
            "MKB108", "\"renew\" is repeated here"
        },
        { "an ill-formed id", "▸Product: { name: { en: Product }, practices: { renew: { name: { en: Renew } } } }", "MKB206", "lower-case" },
        { "an aspect without name", "product: ▸{ practices: { renew: { name: { en: Renew } } } }", "MKB202", "needs the key \"name\"" },
        { "an aspect without practices", "product: ▸{ name: { en: Product } }", "MKB202", "needs the key \"practices\"" },
        { "an aspect of which the practices are empty", "product: { name: { en: Product }, practices: ▸{} }", "MKB202", "leave the aspect out" },
        {
            "a practice that is a name", "product: { name: { en: Product }, practices: { renew: { ▸en: Renew, name: { en: Renew } } } }", "MKB201",
            "known: name, evidence"
        },
        {
            "evidence left empty", "product: { name: { en: Product }, practices: { renew: { name: { en: Renew }, evidence: ▸\"\" } } }", "MKB204",
            "has no value"
        },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Practices_are_refused_for(string what) => Table.AssertRefused(what);

    [Fact]
    public void A_folder_may_bring_practices_of_its_own_and_otherwise_those_of_the_library_serve()
    {
        using var measures = MeasuresOnDisk.Valid();

        Assert.Equal(
            ["human-capital", "entrepreneurship-and-management", "product-and-process"],
            measures.Load().Accepted().Practices.Select(aspect => aspect.Id));
        measures.Write("practices.yml", "aspects: { staff: { name: { en: Staff }, practices: { train: { name: { en: Train } } } } }\n");
        Assert.Equal("Staff", Assert.Single(measures.Load().Accepted().Practices).ToString());
        measures.Write("practices.yaml", "aspects: {}\n");
        Assert.Single(measures.Load().PlacesOfErrors);
    }
}
