using MkbPrioritisation.Diagnostics;


namespace MkbPrioritisation.Tests.Reading;

/// <summary>Wrong keys and values in a measure, its scores aside.</summary>
public sealed class RefusalsOfKeysAndValuesTests
{
    private static readonly RefusalTable Table = new("c/m.yaml", entry => Example.With(Example.Measure, entry))
    {
        { "an unknown key", "▸colour: red", "MKB201", "known: name, summary, category, labels, segments, scores" },
        { "a misspelt key", "▸sumary: { en: x }", "MKB201", "did you mean \"summary\"?" },
        { "a key in capitals", "▸Segments: [grow]", "MKB201", "did you mean \"segments\"?" },
        { "two letters of a key swapped", "▸lables: { a: b }", "MKB201", "did you mean \"labels\"?" },
        { "an unknown language", "name: { en: Measure, ▸de: Massnahme }", "MKB201", "known: nl, en" },
        { "an empty key", "▸\"\": x", "MKB201", "no key \"\"" },
        { "a name without a language", "name: ▸Measure", "MKB203", "write { en: \"Measure\" }" },
        { "a summary without a language", "summary: ▸Less tax", "MKB203", "write { en: \"Less tax\" }" },
        { "a name in no language", "name: ▸{}", "MKB202", "needs the key \"nl\", \"en\" or both" },
        { "a list for a name", "name: ▸[Measure]", "MKB203", "but is a list" },
        { "a blank name", "name: { en: ▸\" \" }", "MKB204", "has no value" },
        { "an empty name", "name: { nl: Maatregel, en: ▸\"\" }", "MKB204", "write one or delete the key" },
        { "a name left open", "name:▸", "MKB204", "but is empty" },
        { "a null name", "name: ▸~", "MKB204", "but is empty" },
        { "a category left open", "category:▸", "MKB204", "has no value" },
        { "a null category", "category: ▸null", "MKB204", "has no value" },
        { "a mapping for a category", "category: ▸{ tax: x }", "MKB203", "should be a text, but is a mapping" },
        { "a misspelt category", "category: ▸taxx", "MKB303", "did you mean \"tax\"?" },
        { "an unknown category", "category: ▸agriculture", "MKB303", "known: tax, skills" },
        { "a text for segments", "segments: ▸grow, renew", "MKB203", "write [grow, renew]" },
        { "segments with a word between them", "segments: ▸grow en renew", "MKB203", "write [grow, renew]" },
        { "segments behind bullets", "segments:\n  ▸• grow\n  • renew", "MKB203", "write [grow, renew]" },
        { "all segments", "segments: ▸alle", "MKB203", "write [reform, renew, grow, accelerate]" },
        { "segments without a comma", "segments: [▸grow renew]", "MKB304", "these are 2: give each for itself" },
        { "a misspelt segment", "segments: [grow, ▸acelerate]", "MKB304", "did you mean \"accelerate\"?" },
        { "an unknown segment", "segments: [▸sleep]", "MKB304", "known: reform, renew, grow, accelerate" },
        { "a segment in capitals", "segments: [▸Grow]", "MKB304", "did you mean \"grow\"?" },
        { "a segment twice", "segments: [grow, renew, ▸grow]", "MKB205", "\"grow\" appears in \"segments\" twice; keep one" },
        { "an empty segment", "segments: [grow, ▸'']", "MKB204", "an item of the list has no value" },
        { "a list in the segments", "segments: [▸[grow]]", "MKB203", "should be one text" },
        { "a list for labels", "labels: ▸[a]", "MKB203", "should be a mapping" },
        { "a label without value", "labels: { a: ▸}", "MKB204", "label \"a\" has no value" },
        { "a list for a label", "labels: { a: ▸[1, 2] }", "MKB203", "label \"a\" should be one text" },
        { "an ill-formed label name", "labels: { ▸Score Slide: \"3\" }", "MKB206", "write \"score-slide\"" },
        { "a label name with an accent", "labels: { ▸Coördinatie_2: a }", "MKB206", "write \"coordinatie-2\"" },
        { "a label name with two hyphens", "labels: { ▸a--b: a }", "MKB206", "write \"a-b\"" },
        { "a label name of which no letter serves", "labels: { ▸\"!\": a }", "MKB206", "single hyphens" },
        { "scores left open", "scores:▸", "MKB204", "\"scores\" should be a mapping" },
        { "a list of scores", "scores: ▸[0-50-mln]", "MKB203", "\"scores\" should be a mapping" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_measure_is_refused_for(string what) => Table.AssertRefused(what);

    [Theory]
    [InlineData("name")]
    [InlineData("category")]
    [InlineData("scores")]
    public void A_measure_needs_its(string key)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", "# a comment\n" + Example.Without(Example.Measure, key));

        var loaded = measures.Load();

        Assert.Equal(["c/m.yaml:1:1 MKB202"], loaded.PlacesOfErrors);
        Assert.Contains($"needs the key \"{key}\"", loaded.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a, b]", "a list")]
    [InlineData("a text", "a text")]
    public void A_measure_is_not(string yaml, string kind)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", "\n  " + yaml);

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal((2, 3, "MKB203"), (finding.Line, finding.Column, finding.Code));
        Assert.EndsWith($"but is {kind}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_file_can_no_longer_be_understood_an_error_stands_though_a_warning_stood_there()
    {
        var (measure, findings) = Parsed.Measure("name: { nl: M }\ncategory: tax\nscores:\n\u202E: : ");

        Assert.Null(measure);
        Assert.Single(findings, finding => (finding.Line, finding.Column, finding.Severity) == (4, 1, DiagnosticSeverity.Error));
        Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Warning && finding.Line == 4);
    }
}
