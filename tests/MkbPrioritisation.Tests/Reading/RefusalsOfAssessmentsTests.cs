namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in a file of a collection's <c>assessments/</c>.</summary>
public sealed class RefusalsOfAssessmentsTests
{
    private const string Assessment = "name: { en: Anna }\nscores:\n  m:\n    support: high\n";

    private static readonly RefusalTable Table = new("c/assessments/anna.yaml", entry => Example.With(Assessment, entry))
    {
        { "an unknown key", "▸category: tax", "MKB201", "known: name, scores" },
        { "a repeated key", "scores: { m: { support: high, ▸support: low } }", "MKB108", "is repeated here; keep one" },
        { "a name without a language", "name: ▸Anna", "MKB203", "write { en: \"Anna\" }" },
        { "scores in a list", "scores: ▸[m]", "MKB203", "should be a mapping" },
        { "a measure left open", "scores:\n  m:▸", "MKB204", "the scores of \"m\" should be a mapping" },
        { "one score for all criteria", "scores: { m: ▸high }", "MKB203", "the scores of \"m\" should be a mapping" },
        { "an unknown measure", "scores: { ▸n: { support: high } }", "MKB342", "collection \"c\" has no measure \"n\"; did you mean \"m\"?" },
        { "a criterion in place of a measure", "scores: { ▸support: high }", "MKB342", "\"support\" is a criterion; write a measure's id above it" },
        { "a measure that is not indented", "▸m: { support: low }", "MKB201", "it belongs under \"scores:\": put two spaces before it there" },
        { "a misspelt criterion", "scores: { m: { ▸suport: high } }", "MKB302", "did you mean \"support\"?" },
        { "a misspelt band", "scores: { m: { support: ▸hihg } }", "MKB301", "high" },
        { "a bare number", "scores: { m: { support: ▸4 } }", "MKB306", "{ score: 4 }" },
        { "an unknown key of a score", "scores: { m: { support: { band: high, ▸by: Anna } } }", "MKB201", "known: band" },
    };

    private static readonly RefusalTable WarningTable = new("c/assessments/anna.yaml", entry => Example.With(Assessment, entry))
    {
        { "scores that are all still notes", "▸scores:\n#   m:\n#     support: BAND\n", "MKB425", "holds no scores" },
        { "no measure", "▸scores: {}", "MKB425", "holds no scores" },
        { "no score of a measure", "scores: { ▸m: {} }", "MKB425", "the scores of \"m\" holds no scores" },
        { "a band that its estimate does not reach", "scores: { m: { cost: { band: 0-50-mln, estimate: ▸EUR 2 bn } } }", "MKB402", "because" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    public static TheoryData<string> Warnings => WarningTable.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void An_assessment_is_refused_for(string what) => Table.AssertRefused(what);

    [Theory]
    [MemberData(nameof(Warnings))]
    public void An_assessment_is_read_with_a_warning_for(string what) => WarningTable.AssertWarned(what);

    [Fact]
    public void An_assessment_needs_its_scores()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/anna.yaml", "name: { en: Anna }\n");

        Assert.Equal(["c/assessments/anna.yaml:1:1 MKB202"], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/anna.yaml", "");

        Assert.NotEmpty(measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void An_assessor_has_one_file()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/anna.yaml", Assessment).Write("c/assessments/anna.yml", Assessment);

        Assert.Equal(["c/assessments/anna.yml:1:1 MKB007"], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void A_files_name_is_an_id()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/Anna B.yaml", Assessment);

        Assert.Equal(["c/assessments/Anna B.yaml:1:1 MKB006"], measures.Load().PlacesOfErrors);
    }

    [Fact]
    public void A_copy_whose_name_was_forgotten_is_warned_of()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/anna.yaml", Assessment).Write("c/assessments/bertus.yaml", Assessment);

        Assert.Equal(["c/assessments/bertus.yaml:1:1 MKB422"], measures.Load().Places);
    }

    [Fact]
    public void A_collection_has_twenty_assessors_at_most()
    {
        using var measures = MeasuresOnDisk.Valid();
        for (var number = 10; number < 30; number++)
            measures.Write($"c/assessments/a-{number}.yaml", "scores: { m: { support: high } }");
        Assert.Equal(20, measures.Load().Accepted().GetCollection("c").Assessments.Count);

        measures.Write("c/assessments/a-30.yaml", "scores: { m: { support: high } }");
        Assert.Equal(["c/assessments/a-30.yaml:1:1 MKB343"], measures.Load().PlacesOfErrors);
    }

    [Theory]
    [InlineData("c/assessment/anna.yaml", "c/assessment:1:1 MKB012")]
    [InlineData("c/Assessments/anna.yaml", "c/Assessments:1:1 MKB012")]
    [InlineData("assessments/anna.yaml", "assessments:1:1 MKB008")]
    [InlineData("d/assessments/anna.yaml", "d:1:1 MKB008")]
    public void Assessments_lie_in_a_folder_of_that_name_in_a_collection(string path, string place)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, Assessment);

        Assert.Contains(place, measures.Load().PlacesOfErrors);
    }

    [Theory]
    [InlineData("c/assessments/all.xlsx", "ends in .yaml")]
    [InlineData("c/assessments/anna.txt", "ends in .yaml")]
    [InlineData("c/assessments/anna.yaml.txt", "files end in .yaml")]
    [InlineData("c/assessments/old/anna.yaml", "lies too deep")]
    [InlineData("schemes/assessments/anna.yaml", "lies too deep")]
    public void What_is_not_read_beside_assessments_is_warned_of(string path, string reason)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, Assessment);

        var loaded = measures.Load();

        Assert.Equal([$"{path}:1:1 MKB404"], loaded.Places);
        Assert.Contains(reason, loaded.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessments_in_code_pass_the_same_rules()
    {
        using var measures = MeasuresOnDisk.Valid();
        var catalogue = measures.Load().Accepted();
        var collection = catalogue.GetCollection("c") with { Assessments = [new("anna", [new("n", [])])] };

        Assert.False(MeasureCatalogue.TryCreate(catalogue.Criteria, catalogue.Schemes, [collection], out _, out var diagnostics));
        Assert.Contains(diagnostics, finding => finding.File == "c/assessments/anna.yaml" && finding.Code == "MKB342");
    }
}
