namespace MkbPrioritisation.Tests.Reading;

/// <summary>A file of one kind in the place of another is told to be moved, once, and not to be mended key by key.</summary>
public sealed class MisplacedFilesTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "schemes/loan.yaml", Example.Measure, "the file describes a measure" },
        { "c/own.yaml", Example.Scheme, "the file describes a scheme" },
        { "c/criteria.yaml", Example.Criteria, "the file holds criteria" },
        { "c/further.yaml", Example.Collection, "the file describes a collection" },
        { "c/firm.yaml", "later: { year: 2020, gross-margin: 965000, fte: 58 }\n", "the file is the profile of a firm" },
        { "criteria.yaml", Example.Scheme, "the file describes a scheme" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_in_the_place_of_another_is_told_to_be_moved(string path, string text, string says)
    {
        using var measures = MeasuresOnDisk.Of(("c/collection.yaml", Example.Collection), ("c/m.yaml", Example.Measure), (path, text));

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Equal((path, "MKB201"), (finding.File, finding.Code));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_assessments_outside_a_collection_only_their_place_is_told()
    {
        using var measures = MeasuresOnDisk.Of(
            ("c/collection.yaml", Example.Collection), ("c/m.yaml", Example.Measure), ("assessments/anna.yaml", "scores: { m: { support: high } }\n"));

        Assert.Equal("MKB008", Assert.Single(measures.Load().Findings).Code);
    }
}
