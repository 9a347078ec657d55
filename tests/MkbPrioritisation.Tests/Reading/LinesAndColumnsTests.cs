using System.Text;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Places are those that an editor shows.</summary>
public sealed class LinesAndColumnsTests
{
    private const string Faulty = """
        # a comment
        name:
          en: >-
            Measure
            in two lines
          nl: "a
            b"

        category: taks
        labels: { a: "😀", B: c }
        scores:
          value-added: 1-2-bn
          cost:    5
          timeliness: { band: 1-2-years,
                        estimate: 20 maanden }
          feasibility: high
          support: [low]
          introduction: 0-6-months
        extra: 1
        # ␀ ends this

        """;

    private static readonly string[] Places =
    [
        "c/m.yaml:9:11 MKB303", "c/m.yaml:10:20 MKB206", "c/m.yaml:13:12 MKB306", "c/m.yaml:15:27 MKB309",
        "c/m.yaml:17:12 MKB307", "c/m.yaml:19:1 MKB201", "c/m.yaml:20:3 MKB004",
    ];

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void They_are_the_same_for_every_line_end_with_or_without_byte_order_mark(string lineEnd, bool mark)
    {
        var bytes = Encoding.UTF8.GetBytes(Faulty.ReplaceLineEndings(lineEnd).Replace('␀', '\0'));
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", mark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes);

        Assert.Equal(Places, measures.Load().Places);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void They_are_the_same_for_bytes_that_are_no_text(string lineEnd)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"# é{lineEnd}{lineEnd}name: 😀"), 0xFF];
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", bytes);

        Assert.Equal(["c/m.yaml:3:9 MKB003"], measures.Load().Places);
    }

    [Fact]
    public void A_tab_counts_as_one_column()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.MeasureScoring("cost:\t\t5"));

        Assert.Equal(["c/m.yaml:5:10 MKB306"], measures.Load().Places);
    }

    [Fact]
    public void A_finding_is_printed_as_compilers_do()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.MeasureScoring("support: hihg"));

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal("c/m.yaml:8:12: error MKB301: \"support\" has no band \"hihg\"; did you mean \"high\"?", finding.ToString());
    }
}
