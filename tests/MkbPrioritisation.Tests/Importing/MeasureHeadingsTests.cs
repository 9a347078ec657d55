using FsCheck.Xunit;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Importing;

/// <summary>A heading names one column, in either language and however it is typed.</summary>
public sealed class MeasureHeadingsTests
{
    private static readonly MeasureHeadings Headings = new(MeasureCatalogue.BuiltIn.Criteria);

    [Property(MaxTest = 200, Arbitrary = [typeof(CataloguesToWrite)])]
    public void Every_heading_that_is_written_names_its_column(SampleCatalogue catalogue)
    {
        var headings = new MeasureHeadings(catalogue.Criteria);
        var columns = MeasureCells.Columns(catalogue.Criteria, [.. catalogue.Collections.SelectMany(collection => collection.Measures)]);

        Assert.All(
            columns,
            column =>
                Assert.Equal([column, column], new[] { Language.English, Language.Dutch }.Select(language => headings.Find(headings.Of(column, language)))));
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("Cost")]
    [InlineData("COST: BAND")]
    [InlineData("cost_band")]
    [InlineData("cost klasse")]
    public void Capitals_and_punctuation_make_no_difference(string heading) =>
        Assert.Equal(new(ColumnField.Band, "cost"), Headings.Find(heading));

    [Theory]
    [InlineData("Beperkte kosten: raming")]
    [InlineData("kosten: raming")]
    [InlineData("cost: bedrag")]
    public void What_is_said_of_a_criterion_may_be_called_by_other_words(string heading) =>
        Assert.Equal(new(ColumnField.Estimate, "cost"), Headings.Find(heading));

    [Fact]
    public void A_unit_in_a_heading_takes_no_column_for_another() =>
        Assert.Equal(
            "Limited cost: estimate",
            Headings.Nearest("cost: estimate (mln)", MeasureCells.Columns(MeasureCatalogue.BuiltIn.Criteria, []), Language.English));

    [Fact]
    public void A_name_without_its_language_is_in_that_of_the_heading()
    {
        Assert.Equal(new(ColumnField.Name, Language: Language.Dutch), Headings.Find("naam"));
        Assert.Equal(new(ColumnField.Name, Language: Language.English), Headings.Find("name"));
        Assert.Equal(new(ColumnField.Note), Headings.Find("note"));
    }

    [Fact]
    public void The_nearest_heading_is_found() =>
        Assert.Equal("Category", Headings.Nearest("Categry", MeasureCells.Columns(MeasureCatalogue.BuiltIn.Criteria, []), Language.English));
}
