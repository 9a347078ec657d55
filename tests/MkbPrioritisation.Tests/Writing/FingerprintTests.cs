namespace MkbPrioritisation.Tests.Writing;

public sealed class FingerprintTests
{
    private const string Collection = "name: { en: Test }\ncategories: { c: { en: Category } }\n";
    private const string Measure = "name: { en: A measure }\ncategory: c\nscores: { cost: 0-50-mln }\n";

    [Fact]
    public void It_is_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", MeasuresFolder.Fingerprint(MeasureCatalogue.BuiltIn));

    [Fact]
    public void Comments_and_layout_change_nothing_and_a_score_does()
    {
        var fingerprint = Of(Measure);

        Assert.Equal(fingerprint, Of("# A comment.\n" + Measure.Replace("{ cost: 0-50-mln }", "\n  cost: 0-50-mln", StringComparison.Ordinal)));
        Assert.NotEqual(fingerprint, Of(Measure.Replace("0-50-mln", "50-200-mln", StringComparison.Ordinal)));
    }

    private static string Of(string measure) => MeasuresFolder.Fingerprint(
        MeasureCatalogue.Load([new("test/collection.yaml", Collection), new("test/a.yaml", measure)]));
}
