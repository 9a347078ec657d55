using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>A band of which only spaces, hyphens, capitals or the word for its unit are others is named, and no list of all.</summary>
public sealed class BandSpellingTests
{
    [Theory]
    [InlineData("value-added", "100-400 mln", "100-400-mln")]
    [InlineData("value-added", "100-400mln", "100-400-mln")]
    [InlineData("value-added", "100 - 400 - mln", "100-400-mln")]
    [InlineData("value-added", "100–400 MLN", "100-400-mln")]
    [InlineData("value-added", "100_400_mln", "100-400-mln")]
    [InlineData("value-added", "100 tot 400 miljoen", "100-400-mln")]
    [InlineData("value-added", "over 2 bn", "over-2-bn")]
    [InlineData("value-added", "meer dan 2 miljard", "over-2-bn")]
    [InlineData("value-added", "2+ bn", "over-2-bn")]
    [InlineData("value-added", "tot 100 mln", "0-100-mln")]
    [InlineData("value-added", "400-1000", "400-1000-mln")]
    [InlineData("timeliness", "1-2 year", "1-2-years")]
    [InlineData("timeliness", "1-2-jaar", "1-2-years")]
    [InlineData("timeliness", "langer dan 3 jaar", "over-3-years")]
    [InlineData("introduction", "0 - 6 months", "0-6-months")]
    [InlineData("introduction", "6-12 maanden", "6-12-months")]
    [InlineData("introduction", "24 mnd+", "over-24-months")]
    [InlineData("support", "Relatively  -  High", "relatively-high")]
    public void A_band_in_another_spelling_is_named(string criterion, string written, string band)
    {
        var finding = Assert.Single(Findings($"name: {{ en: M }}\ncategory: c\nscores: {{ {criterion}: \"{written}\" }}\n"));

        Assert.EndsWith($"; did you mean \"{band}\"?", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith($"; bedoelt u \"{band}\"?", finding.MessageIn(Language.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost", "2-4", "known: ")]
    [InlineData("cost", "EUR 50-200 mln", "a figure is written { estimate: EUR 50-200 mln }")]
    [InlineData("cost", "2-5 mln", "a figure is written { estimate: … }")]
    [InlineData("timeliness", "1-2 months", "a figure is written { estimate: 1-2 months }")]
    public void What_may_be_a_figure_or_scores_is_no_spelling_of_a_band(string criterion, string written, string cure) =>
        Assert.Contains(
            cure, Assert.Single(Findings($"name: {{ en: M }}\ncategory: c\nscores: {{ {criterion}: \"{written}\" }}\n")).Message, StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Findings(string measure)
    {
        _ = MeasureCatalogue.TryLoad(
            [new("c/collection.yaml", "name: { en: T }\ncategories: { c: { en: C } }\n"), new("c/m.yaml", measure)], out _, out var diagnostics);
        return diagnostics.Where(finding => finding.Code == "MKB301");
    }
}
