using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Yaml;

/// <summary>What YAML allows, or people take for YAML, and measure files do not hold.</summary>
public sealed class RefusalsOfYamlFeaturesTests
{
    private static readonly RefusalTable Table = new("c/m.yaml", yaml => yaml)
    {
        { "nothing at all", "▸", "MKB005", "such as \"name:\"" },
        { "only comments", "▸\n# name: { en: x }\n", "MKB005", "the file is empty" },
        { "a null character", Example.Measure + "# a▸\0b", "MKB004", "U+0000 cannot stand in a file; delete it" },
        { "an escape character", Example.With(Example.Measure, "name: { en: \"red ▸\u001b[31m\" }"), "MKB004", "U+001B" },
        { "a next-line character", Example.With(Example.Measure, "name: { en: a▸\u0085b }"), "MKB004", "U+0085" },
        { "a line separator", Example.With(Example.Measure, "name: { en: a▸\u2028b }"), "MKB004", "U+2028" },
        { "a form feed", Example.Measure + "# a▸\fb\n", "MKB004", "U+000C" },
        { "a byte-order mark inside", Example.With(Example.Measure, "name: { en: a▸\uFEFFb }"), "MKB004", "U+FEFF" },
        { "a non-character behind an emoji", Example.With(Example.Measure, "name: { en: 😀▸\uFFFF }"), "MKB004", "U+FFFF" },
        { "indentation by tab", "name:\n▸\ten: Measure\n", "MKB101", "use spaces" },
        { "indentation by spaces and a tab", "name:\n  en: Measure\n ▸\tnl: Maatregel\n", "MKB101", "use spaces" },
        { "a colon in a text", "name:\n  en: Tax▸: less of it\n", "MKB101", "put the whole text in quotation marks" },
        { "a quotation mark never closed", "name:\n  en: ▸\"Measure\ncategory: tax\n", "MKB101", "never closed" },
        { "an apostrophe never closed", "name: { en: ▸'Measure }\n", "MKB101", "add the closing one" },
        { "a brace never closed", "name: ▸{ nl: Maatregel, en: Measure\ncategory: tax\n", "MKB101", "add } where it ends" },
        { "a bracket never closed", "segments: ▸[grow\nname: { en: Measure }\n", "MKB101", "add ] where it ends" },
        { "a bracket never closed at the end", "segments: ▸[grow, renew\n", "MKB101", "add ] where it ends" },
        { "half a surrogate pair and a letter", "name: { en: \"▸\\uD800\\u0041\" }\n", "MKB101", "write \\\\ for a backslash" },
        { "an escape beyond all characters", "name: { en: \"▸\\UFFFFFFFF\" }\n", "MKB101", "write \\\\ for a backslash" },
        { "a line that is no entry", "name: { en: Measure }\n▸category tax\n", "MKB101", "write \"category:\"" },
        { "a surrogate written as an escape", "name: { en: \"▸\\uD800\" }\n", "MKB101", "write \\\\ for a backslash" },
        { "a future version of YAML", "▸%YAML 3.0\n---\n" + Example.Measure, "MKB101", "starts with % is an instruction" },
        { "an anchor", Example.MeasureScoring("cost: ▸&cheap 0-50-mln"), "MKB103", "the anchor &cheap is not allowed; write values out" },
        { "an alias", Example.MeasureScoring("cost: ▸*cheap"), "MKB104", "the alias *cheap is not allowed; write the value out" },
        { "a tag", Example.MeasureScoring("cost: ▸!!str 0-50-mln"), "MKB105", "put the text in quotation marks" },
        {
            "a text that starts with an exclamation mark", Example.With(Example.Measure, "name: { en: ▸!Act now }"), "MKB105",
            "put the text in quotation marks"
        },
        { "a tag directive", "▸%TAG ! tag:example.org,2020:\n---\n" + Example.Measure, "MKB105", "%TAG" },
        {
            "more tag directives than are kept in mind",
            $"# {new string('a', 10_000)}\n" + string.Concat(Enumerable.Repeat("# a\n%TAG !a! b\n", 100)) + "▸%TAG !a! b\n---\n" + Example.Measure, "MKB105",
            "more than 100 lines start with %"
        },
        {
            "a tag as long as a chapter", Example.Measure + "# Oh!\nreach: a! ▸!" + new string('a', 10_000) + "\n", "MKB105",
            "delete the \"!\" if it starts a tag"
        },
        { "a merge key", Example.MeasureScoring("cost: { ▸<<: { basis: derived }, band: 0-50-mln }"), "MKB106", "write the values out here" },
        { "a second document", Example.Measure + "▸---\n" + Example.Measure, "MKB107", "delete the \"---\"" },
        { "a second document behind the end of the first", Example.Measure + "...\n▸name: { en: Other }\n", "MKB107", "or make another file" },
        { "a repeated key", Example.Measure + "▸category: skills\n", "MKB108", "\"category\" is repeated here" },
        { "a repeated key, once in quotation marks", Example.With(Example.Measure, "name: { en: a, nl: b, ▸\"en\": c }"), "MKB108", "keep one" },
        { "a criterion scored twice", Example.MeasureScoring("cost: 0-50-mln\n▸cost: over-1-bn"), "MKB108", "keep one" },
        { "a list as key", Example.Measure + "? ▸[a, b]\n: x\n", "MKB109", "this is a list" },
        { "a mapping as key", Example.MeasureScoring("cost: { ▸{ band }: 0-50-mln, band: 0-50-mln }"), "MKB109", "this is a mapping" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_file_is_refused_for(string what) => Table.AssertRefused(what);

    [Fact]
    public void A_long_text_may_hold_exclamation_marks_and_a_long_word_may_come_without()
    {
        var text = string.Concat(Enumerable.Repeat("Act! Now!! ", 200)) + new string('a', 2_000);
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.Measure + $"summary: {{ en: \"{text}\" }}\n");

        Assert.Empty(measures.Load().Findings);
    }

    [Fact]
    public void A_value_whose_key_is_missing_is_refused()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", "  : tax\n");

        var loaded = measures.Load();

        Assert.Equal(["c/m.yaml:1:4 MKB201", "c/m.yaml:2:1 MKB101"], loaded.Places);
        Assert.EndsWith("write \"key: value\"", loaded.Findings[1].Message, StringComparison.Ordinal);
    }
}
