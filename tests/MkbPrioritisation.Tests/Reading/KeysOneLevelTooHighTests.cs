namespace MkbPrioritisation.Tests.Reading;

/// <summary>The line that a key belongs under was left out, or what belongs under it is not indented.</summary>
public sealed class KeysOneLevelTooHighTests
{
    [Theory]
    [InlineData("c/m.yaml", "name: { en: M }\ncategory: tax\ncost: 0-50-mln\nsupport: high\n", "3:1", "scores")]
    [InlineData("c/assessments/anna.yaml", "m:\n  support: high\nn:\n  cost: 0-50-mln\n", "1:1", "scores")]
    [InlineData("c/assessments/anna.yaml", "support: high\n", "1:1", "scores")]
    [InlineData("schemes/own.yaml", "name: { en: S }\nnet-impact: [cost]\nfeasibility: [support]\nshortlist: 2\n", "2:1", "dimensions")]
    [InlineData("c/collection.yaml", "name: { en: C }\ncategories: { tax: { en: Tax } }\ntitle: T\nyear: 2020\n", "3:1", "source")]
    [InlineData("c/collection.yaml", "name: { en: C }\ncategories: { tax: { en: Tax } }\nprogrammes: {}\ncurrency: EUR\n", "3:1", "plan")]
    public void Where_the_line_was_left_out_one_finding_says_to_write_it(string path, string text, string place, string parent)
    {
        using var measures = MeasuresOnDisk.Valid().Write(path, text);

        var findings = measures.Load().Findings.Where(finding => finding.File.EndsWith(path, StringComparison.Ordinal)).ToList();

        Assert.Equal([$"{place} MKB201"], findings.Select(finding => $"{finding.Line}:{finding.Column} {finding.Code}"));
        Assert.Contains($"; it belongs under \"{parent}:\": write that on a line above it", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Criteria_belong_under_a_line_of_their_own()
    {
        using var measures = MeasuresOnDisk.Valid().Write("criteria.yaml", "reach:\n  bands: []\nease:\n  bands: []\n");

        var findings = measures.Load().Findings.Where(finding => finding.File.EndsWith("criteria.yaml", StringComparison.Ordinal));

        Assert.Contains("write that on a line above it", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_line_is_there_what_belongs_under_it_is_to_be_indented()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/assessments/anna.yaml", "scores:\nm:\n  support: high\n");

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal("2:1", $"{finding.Line}:{finding.Column}");
        Assert.Contains("put two spaces before it there", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_an_assessor_calls_by_its_name_is_found()
    {
        using var measures = MeasuresOnDisk.Valid()
            .Write("c/far.yaml", "name: { en: Micro loans }\ncategory: tax\nscores: { cost: 0-50-mln }\n")
            .Write("c/assessments/anna.yaml", "scores:\n  micro loans:\n    support: high\n");

        var finding = Assert.Single(measures.Load().Findings, finding => finding.Code == "MKB342");

        Assert.EndsWith("; write \"far\"", finding.Message, StringComparison.Ordinal);
    }
}
