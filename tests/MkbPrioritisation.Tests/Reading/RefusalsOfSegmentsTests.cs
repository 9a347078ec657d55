namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in <c>segments.yaml</c>.</summary>
public sealed class RefusalsOfSegmentsTests
{
    private static readonly RefusalTable Table = new("segments.yaml", grow => $$"""
        segments:
          reform: { name: { en: Reform }, productivity: decline, jobs: decline }
          renew: { name: { en: Renew }, productivity: decline, jobs: growth }
          accelerate: { name: { en: Accelerate }, productivity: growth, jobs: growth }
          {{grow}}

        """)
    {
        { "a misspelt segment", "grow: { name: { en: Grow }, productivity: growth, jobs: decline }\n  ▸reforms: {}", "MKB201", "did you mean \"reform\"?" },
        {
            "an unknown key", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, ▸firms: 3 }", "MKB201",
            "known: name, description, productivity, jobs, share, needs"
        },
        { "a missing axis", "grow: ▸{ name: { en: Grow }, productivity: growth }", "MKB202", "needs the key \"jobs\"" },
        { "a name without a language", "grow: { name: ▸Grow, productivity: growth, jobs: decline }", "MKB203", "write { en: \"Grow\" }" },
        {
            "a need without a language", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, needs: [▸money] }", "MKB203",
            "write { en: \"money\" }"
        },
        { "needs that are no list", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, needs: ▸money }", "MKB203", "should be a list" },
        { "an alias as needs", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, needs: ▸*usual }", "MKB104", "write the value out" },
        { "a share that is none", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, share: ▸101 }", "MKB207", "from 0 to 100" },
        {
            "a share of a size that there is not", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, share: { ▸large: 3 } }", "MKB201",
            "known: all, micro, small, medium"
        },
        {
            "a share of a size that is none", "grow: { name: { en: Grow }, productivity: growth, jobs: decline, share: { small: ▸101 } }", "MKB207",
            "the share of firms of size \"small\""
        },
        { "two segments that go the same way", "▸grow: { name: { en: Grow }, productivity: decline, jobs: growth }", "MKB501", "each of the four has its own" },
        {
            "a trend that is none", "grow: { name: { en: Grow }, productivity: ▸grows, jobs: decline }", "MKB502",
            "should be \"growth\" or \"decline\", and not \"grows\""
        },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Segments_are_refused_for(string what) => Table.AssertRefused(what);

    [Fact]
    public void All_four_segments_are_needed()
    {
        using var measures = MeasuresOnDisk.Valid().Write("segments.yaml", "segments:\n  grow: { name: { en: Grow }, productivity: growth, jobs: decline }\n");

        Assert.Equal(Enumerable.Repeat("segments.yaml:2:3 MKB202", 3), measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void A_folder_may_bring_segments_of_its_own_and_otherwise_those_of_the_library_serve()
    {
        var own = File.ReadAllText(Path.Combine(Repository.Measures, "segments.yaml")).Replace("Versnellen en uitbreiden", "Vooruit", StringComparison.Ordinal);
        using var measures = MeasuresOnDisk.Valid();

        Assert.Equal("Accelerate and expand", measures.Load().Accepted().Segments[3].ToString());
        measures.Write("segments.yml", own);
        Assert.Equal("Vooruit", measures.Load().Accepted().Segments[3].Name.Dutch);
        measures.Write("segments.yaml", own);
        Assert.Equal(["segments.yml:1:1 MKB007"], measures.Load().PlacesOfErrors);
    }
}
