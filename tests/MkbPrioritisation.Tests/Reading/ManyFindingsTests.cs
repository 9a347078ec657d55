using MkbPrioritisation.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>All that is wrong is said in one run, in the order in which a reader meets it.</summary>
public sealed class ManyFindingsTests
{
    [Fact]
    public void Errors_in_several_files_are_reported_together_by_file_line_and_column()
    {
        using var measures = MeasuresOnDisk.Of(
            ("schemes/own.yaml", Example.With(Example.Scheme, "shortlist: ten")),
            ("b/collection.yaml", Example.With(Example.Collection, "colour: red")),
            ("b/z.yaml", Example.With(Example.MeasureScoring("cost: 5"), "colour: red")),
            ("b/a.yaml", Example.With(Example.MeasureScoring("cost: { band: low, estimate: 5 }"), "category: taxx")),
            ("a/collection.yaml", "name: { en: 'x }"),
            ("a/m.yaml", "name: {}\nscores: { ? [a] : b, support: fine }\nname: x\n"),
            ("a/n.yaml", ""),
            ("a/N.yaml", "x: y"));

        Assert.Equal(
        [
            "a/N.yaml:1:1 MKB006", "a/N.yaml:1:1 MKB201", "a/N.yaml:1:1 MKB202", "a/N.yaml:1:1 MKB202", "a/N.yaml:1:1 MKB202",
            "a/collection.yaml:1:13 MKB101",
            "a/m.yaml:1:1 MKB202", "a/m.yaml:1:7 MKB202", "a/m.yaml:2:13 MKB109", "a/m.yaml:2:31 MKB301", "a/m.yaml:3:1 MKB108",
            "a/n.yaml:1:1 MKB005",
            "b/a.yaml:2:11 MKB303", "b/a.yaml:5:17 MKB301", "b/a.yaml:5:32 MKB309",
            "b/collection.yaml:13:1 MKB201",
            "b/z.yaml:5:9 MKB306", "b/z.yaml:10:1 MKB201",
            "schemes/own.yaml:5:12 MKB207",
        ], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void Faults_of_one_score_are_reported_together()
    {
        var findings = Parsed.Measure(Example.With(
            Example.MeasureScoring("cost: { band: 5, score: six, estimate: EUR 1.5 mld, basis: rumour, because: [], colour: red }"), "colour: red")).Findings;

        Assert.Equal(
            ["MKB201", "MKB201", "MKB203", "MKB305", "MKB306", "MKB307", "MKB309"],
            findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_score_that_says_nothing_is_reported_beside_other_faults()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.With(Example.MeasureScoring("cost: {}"), "colour: red"));

        Assert.Equal(["c/m.yaml:5:9 MKB312", "c/m.yaml:10:1 MKB201"], measures.Load().Places);
    }

    [Fact]
    public void Of_two_files_with_one_id_both_are_checked()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/m.yml", Example.MeasureScoring("cost: 5"))
            .Write("c/collection.yml", Example.With(Example.Collection, "basis: guess"))
            .Write("schemes/own.yaml", Example.Scheme).Write("schemes/own.yml", Example.With(Example.Scheme, "shortlist: 0"))
            .Write("criteria.yaml", "criteria: []").Write("criteria.yml", "criteria: {}");

        Assert.Equal(
        [
            "c/collection.yml:1:1 MKB007", "c/collection.yml:13:8 MKB305", "c/m.yml:1:1 MKB007",
            "criteria.yaml:1:11 MKB203", "criteria.yml:1:1 MKB007", "criteria.yml:1:1 MKB204",
            "schemes/own.yml:1:1 MKB007", "schemes/own.yml:5:12 MKB207",
        ], measures.Load().Places);
    }

    [Fact]
    public void A_file_called_like_one_with_another_s_id_is_not_taken_for_its_twin()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yml", Example.Measure).Write("c/m.yml.yaml", Example.Measure);

        Assert.Equal(["c/m.yml:1:1 MKB007", "c/m.yml.yaml:1:1 MKB006"], measures.Load().Places);
    }

    [Fact]
    public void A_file_listed_three_times_is_refused_twice()
    {
        var file = new TextFile("", "c/m.yaml", Example.Measure);

        var findings = CatalogueReader.ReadFiles("", [file, file, file, new TextFile("", "c/collection.yaml", Example.Collection)]).Findings;

        Assert.Equal(["MKB007", "MKB007"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Unknown_categories_are_reported_beside_other_faults_of_the_collection()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/collection.yaml", "name: x\ncategories: { tax: y, skills: { en: Skills } }\n")
            .Write("c/m.yaml", Example.With(Example.Measure, "category: taxx"))
            .Write("c/n.yaml", Example.With(Example.Measure, "category: tax"));

        Assert.Equal(
            ["c/collection.yaml:1:7 MKB203", "c/collection.yaml:2:20 MKB203", "c/m.yaml:2:11 MKB303"], measures.Load().Places);
    }

    [Fact]
    public void Categories_that_could_not_be_read_are_no_reason_to_call_one_unknown()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/collection.yaml", "name: { en: x }\ncategories: { Tax: { en: x }, a: { en: '");

        Assert.Equal(["MKB101", "MKB206"], measures.Load().Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Limits_are_checked_beside_other_faults_of_a_criterion()
    {
        var criteria = Example.Criteria
            .Replace("name: { en: Effect }", "name: Effect", StringComparison.Ordinal)
            .Replace("from: EUR 1 bn", "from: EUR 2 bn", StringComparison.Ordinal);
        using var measures = MeasuresOnDisk.Valid().Write("criteria.yaml", criteria);

        Assert.Equal(["criteria.yaml:3:11 MKB203", "criteria.yaml:6:9 MKB315"], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void Beyond_a_thousand_findings_a_run_gives_their_number()
    {
        var keys = string.Concat(Enumerable.Range(0, 1234).Select(number => $"colour{number}: red\n"));
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.Measure + keys).Write("c/n.yaml", "a: b");

        var loaded = measures.Load();

        Assert.Equal(1000, loaded.Findings.Count);
        Assert.Equal("c/m.yaml:1008:1 MKB201", loaded.Places[998]);
        Assert.Equal("MKB499", loaded.Findings[999].Code);
        Assert.Matches("^23[0-9] more findings", loaded.Findings[999].Message);
    }

    [Fact]
    public void Beyond_ten_thousand_values_a_file_is_not_read()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", "segmentz: [" + string.Concat(Enumerable.Repeat("a,", 10_000)));

        var last = measures.Load().Findings[^1];

        Assert.Equal((1, 12 + (2 * 9_997), "MKB110"), (last.Line, last.Column, last.Code));
        Assert.EndsWith("split it", last.Message, StringComparison.Ordinal);
    }
}
