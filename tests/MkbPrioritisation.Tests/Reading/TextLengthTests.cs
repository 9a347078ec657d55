namespace MkbPrioritisation.Tests.Reading;

/// <summary>How long texts may be, counted in characters as people count them and not in what stores them.</summary>
public sealed class TextLengthTests
{
    [Theory]
    [InlineData("x", 200, 5000)]
    [InlineData("😀", 200, 5000)]
    public void A_name_has_200_characters_at_most_and_any_other_text_5000(string character, int name, int text)
    {
        Assert.Empty(Codes(Repeat(character, name), Repeat(character, text)));
        Assert.Equal(["MKB208"], Codes(Repeat(character, name + 1), "A summary"));
        Assert.Equal(["MKB208"], Codes("A name", Repeat(character, text + 1)));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Codes(string name, string summary)
    {
        _ = MeasureCatalogue.TryLoad(
            [
                new("c/collection.yaml", Example.Collection),
                new("c/m.yaml", Example.Measure.Replace("en: Measure", $"en: \"{name}\"", StringComparison.Ordinal) + $"summary: {{ en: \"{summary}\" }}\n"),
            ],
            out _,
            out var diagnostics);
        return diagnostics.Select(diagnostic => diagnostic.Code);
    }
}
