using System.Text.RegularExpressions;
using MkbPrioritisation.Reporting.Matrix;

namespace MkbPrioritisation.Reporting.Tests.Matrix;

public sealed class MatrixSvgTests
{
    private static readonly string Picture = MatrixSvg.Write(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    [Fact]
    public void Points_bear_the_ranks_of_the_table_and_only_the_key_has_letters()
    {
        var texts = Regex.Matches(Picture, "<text[^>]*>([0-9]+[a-z]?)</text>").Select(match => match.Groups[1].Value).ToList();

        // Ranks of points: each stands for itself, ties alike; 1 to 5 along the axes.
        Assert.Equal(3, texts.Count(text => text == "6"));
        Assert.Single(texts, text => text == "6a");
        Assert.Single(texts, text => text == "6c");
    }

    [Fact]
    public void Every_colour_has_another_in_the_dark()
    {
        var style = Regex.Match(Picture, "<style>(.*)</style>").Groups[1].Value;
        var colours = Regex.Matches(Picture, "(?:fill|stroke)=\"(#[0-9a-f]{6})\"").Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(colours);
        Assert.All(colours, colour => Assert.Contains($"[fill=\"{colour}\"]", style, StringComparison.Ordinal));
    }
}
