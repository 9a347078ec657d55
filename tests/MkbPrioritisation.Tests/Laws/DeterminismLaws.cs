using System.Globalization;
using FsCheck.Xunit;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Catalogue;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Same input, same output: the machine's culture and the number of threads never matter.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
[Trait("Category", "Slow")]
public sealed class DeterminismLaws
{
    private static readonly CultureInfo[] Cultures =
        [.. new[] { "nl-NL", "tr-TR", "en-US", "fa-IR", "da-DK", "cs-CZ", "et-EE", "lt-LT" }.Select(CultureInfo.GetCultureInfo)];

    [Fact]
    public void The_cultures_tried_do_differ()
    {
        Assert.Equal("1,5", 1.5.ToString(CultureInfo.GetCultureInfo("nl-NL")));
        Assert.Equal("İ", "i".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal(["b", "aa"], new[] { "aa", "b" }.Order(StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: false)));
    }

    [Property]
    public void No_culture_changes_the_order_of_a_ranking(SampleCatalogue catalogue)
    {
        var expected = In(CultureInfo.InvariantCulture, () => CatalogueText.Of(catalogue));

        Assert.All(Cultures, culture => Assert.Equal(expected, In(culture, () => CatalogueText.Of(catalogue))));
    }

    [Property(Arbitrary = [typeof(CataloguesToWrite)])]
    public void No_culture_changes_a_ranking_a_file_or_a_finding(SampleCatalogue catalogue)
    {
        var expected = In(CultureInfo.InvariantCulture, () => CatalogueText.Of(catalogue));

        Assert.All(Cultures, culture => Assert.Equal(expected, In(culture, () => CatalogueText.Of(catalogue))));
    }

    [Fact]
    public void No_culture_changes_the_built_in_rankings()
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        foreach (var scheme in builtIn.Schemes)
        {
            var catalogue = new SampleCatalogue(builtIn.Criteria, scheme, builtIn.Collections);
            var expected = In(CultureInfo.InvariantCulture, () => CatalogueText.Of(catalogue));

            Assert.All(Cultures, culture => Assert.Equal(expected, In(culture, () => CatalogueText.Of(catalogue))));
        }
    }

    [Property(MaxTest = 50)]
    public bool Threads_that_share_a_catalogue_all_get_the_same(SampleCatalogue catalogue)
    {
        var expected = CatalogueText.Of(catalogue);
        var found = new string[16];
        Parallel.For(0, found.Length, index => found[index] = CatalogueText.Of(catalogue));
        return found.All(text => text == expected);
    }

    [Fact]
    public void Many_files_give_the_same_findings_in_the_same_order_each_time()
    {
        MeasureFile[] files =
        [
            SmallFiles.Collection("many"),
            .. Enumerable.Range(0, 150).Select(index => new MeasureFile(
                $"many/m-{index}.yaml", $"name: {{ en: M {index} }}\ncategory: none\nscores: {{ cost: {index} }}\n")),
        ];

        var findings = Enumerable.Range(0, 5).Select(_ => Findings(files)).ToList();

        Assert.Equal(300, findings[0].Count(finding => finding.Severity == DiagnosticSeverity.Error));
        Assert.Equal("MKB499", findings[0][^1].Code);
        Assert.Equal(findings[0].SkipLast(1).OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line), findings[0].SkipLast(1));
        Assert.All(findings, again => Assert.Equal(findings[0], again));
        Assert.Equal(findings[0], Findings([.. files.Reverse()]));
    }

    private static IReadOnlyList<Diagnostic> Findings(MeasureFile[] files)
    {
        _ = MeasureCatalogue.TryLoad(files, out _, out var diagnostics);
        return diagnostics;
    }

    private static T In<T>(CultureInfo culture, Func<T> function)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
