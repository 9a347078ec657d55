using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What a measure may say beside its scores.</summary>
public sealed class FormsOfMeasuresTests
{
    [Theory]
    [InlineData("{ nl: Maatregel }", "Maatregel", null)]
    [InlineData("{ en: Measure }", null, "Measure")]
    [InlineData("{ nl: Maatregel, en: Measure }", "Maatregel", "Measure")]
    [InlineData("{ en: \"null\" }", null, "null")]
    [InlineData("{ en: 2020 }", null, "2020")]
    [InlineData("{ en: 'it''s: \"here\"' }", null, "it's: \"here\"")]
    [InlineData("\n  en: |\n    Two\n    lines\n", null, "Two\nlines\n")]
    [InlineData("\n  en: >-\n    Two\n    lines\n", null, "Two lines")]
    [InlineData("\n  en: Two\n    lines\n", null, "Two lines")]
    public void A_name_is_the_text_that_is_written(string name, string? dutch, string? english)
    {
        var (measure, findings) = Parsed.Measure(Example.With(Example.Measure, "name: " + name));

        Assert.Empty(findings);
        Assert.Equal(new(english, dutch), measure!.Name);
    }

    [Theory]
    [InlineData("{ en: \"\\e[31mred\" }", "\u001b[31mred", "the measure's name in en holds a control character (U+001B), which nobody sees; delete it")]
    [InlineData("{ en: \"a\\0b\" }", "a\0b", "a control character (U+0000)")]
    [InlineData("{ en: \"a\\u202Eb\" }", "a\u202Eb", "a mark that turns the direction of text (U+202E)")]
    [InlineData("{ en: \"a\\Lb\" }", "a\u2028b", "an invisible character (U+2028)")]
    public void A_character_that_tells_a_screen_what_to_do_is_no_secret_behind_an_escape(string name, string english, string message)
    {
        var (measure, findings) = Parsed.Measure(Example.With(Example.Measure, "name: " + name));

        var finding = Assert.Single(findings);
        Assert.Equal("MKB421", finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(english, measure!.Name.English);
    }

    [Theory]
    [InlineData("\"soft\\u00ADhyphen\"")]
    [InlineData("\"two\\r\\nlines\\tand a tab\"")]
    [InlineData("\"👩\\u200D👧\"")]
    public void An_escape_for_what_belongs_in_a_text_is_no_slip(string name) =>
        Assert.Empty(Parsed.Measure(Example.With(Example.Measure, $"name: {{ en: {name} }}")).Findings);

    [Fact]
    public void Labels_and_segments_keep_their_order()
    {
        var (measure, findings) = Parsed.Measure(Example.Measure + "labels: { plan: \"1\", matrix: 2b }\nsegments: [grow, reform]\nsummary: { en: Short }\n");

        Assert.Empty(findings);
        Assert.Equal([new("plan", "1"), new("matrix", "2b")], measure!.Labels);
        Assert.Equal([Segment.Grow, Segment.Reform], measure.Segments);
        Assert.Equal("Short", measure.Summary!.English);
    }

    [Fact]
    public void What_may_be_left_out_is_empty()
    {
        var measure = Parsed.Measure(Example.Measure).Measure!;

        Assert.Equal("m", measure.Id);
        Assert.Null(measure.Summary);
        Assert.Empty(measure.Labels);
        Assert.Empty(measure.Segments);
    }

    [Theory]
    [InlineData("labels: {}\nsegments: []\n")]
    [InlineData("---\n")]
    [InlineData("%YAML 1.2\n---\n")]
    [InlineData("# a comment\n\n")]
    public void Empty_parts_comments_and_the_start_of_a_document_are_fine(string start) =>
        Assert.Empty(Parsed.Measure(start + Example.Measure).Findings);

    [Fact]
    public void JSON_is_fine()
    {
        var (measure, _) = Parsed.Measure("""{ "name": { "en": "\u00e9" }, "category": "tax", "scores": { "cost": "unknown" } }""");

        Assert.Equal("é", measure!.Name.English);
    }
}
