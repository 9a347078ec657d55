using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Same files, same findings and same ranking: order, culture and threads change nothing.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Path, string Text)[] Sound =
    [
        ("c/collection.yaml", Example.Collection),
        ("c/m.yaml", Example.Measure),
        ("c/i.yaml", Example.MeasureScoring("cost: { estimate: EUR 0.5-1.5 mln, because: I }")),
        ("c/b-10.yaml", Example.MeasureScoring("support: low..high")),
        ("c/b-2.yml", Example.MeasureScoring("timeliness: { estimate: 1.5 years }")),
        ("c/b.yaml", Example.Measure.Replace("  cost: 0-50-mln\n", "", StringComparison.Ordinal)),
        ("d/collection.yaml", Example.Collection + "basis: derived\n"),
        ("d/m.yaml", Example.Measure),
        ("schemes/own.yaml", Example.Scheme),
        ("schemes/other.yaml", Example.With(Example.Scheme, "dimensions: { net-impact: [introduction], feasibility: [introduction, support] }")),
        ("stray.yaml", ""),
    ];

    private static readonly (string Path, string Text)[] Faulty =
    [
        .. Sound,
        ("c/M.yaml", Example.Measure), ("c/m.yml", Example.Measure), ("c/collection.yml", "x: y"), ("I/i.yaml", "İ: ı"), ("schemes/own.yml", ""),
        ("c/z.yaml", Example.MeasureScoring("cost: { band: 5, score: 1,5, estimate: EUR 1,5 MİLYON, basis: Derived }")),
        ("d/a.yaml", "name: { en: 'x"), ("d/b.yaml", "İNTRODUCTİON: I\nsupport: ı\nSCORES: {}\nname: x\ncategory: TAX\nscores: { INTRODUCTION: 1 }\n"),
    ];

    public static Arbitrary<(bool AreSound, (string Path, string Text)[] Files)> Shuffled { get; } = Arb.From(
        from areSound in Gen.Elements(true, false)
        from files in Gen.Shuffle(areSound ? Sound : Faulty)
        select (AreSound: areSound, Files: files));

    [Property(MaxTest = 300, Arbitrary = [typeof(DeterminismTests)])]
    public bool The_order_in_which_files_are_listed_changes_nothing((bool AreSound, (string Path, string Text)[] Files) shuffled) =>
        Read(shuffled.Files) == Read(shuffled.AreSound ? Sound : Faulty);

    [Fact]
    public void The_order_in_which_files_are_created_changes_nothing()
    {
        var orders = new[] { Faulty, [.. Faulty.Reverse()], [.. Faulty.OrderBy(file => file.Path.Length)] };

        var places = orders.Select(order =>
        {
            using var measures = MeasuresOnDisk.Of(order);
            return string.Join('\n', measures.Load().Findings.Select(finding => finding.ToString().Replace(measures.Root, "", StringComparison.Ordinal)));
        });

        Assert.Single(places.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("en-US")]
    public void The_culture_changes_nothing(string culture)
    {
        var invariant = In(CultureInfo.InvariantCulture);

        var result = In(CultureInfo.GetCultureInfo(culture));

        Assert.Equal(invariant, result);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var faulty = Enumerable.Range(10, 40)
            .Select(number =>
                (Path: $"c/faulty-{number}.yaml", Text: Example.With(Example.MeasureScoring("cost: 5"), $"name: {{ en: Faulty {number} }}"))).ToArray();
        var sound = Enumerable.Range(10, 200)
            .Select(number => (Path: $"c/sound-{number}.yaml", Text: Example.With(Example.Measure, $"name: {{ en: Sound {number} }}")));
        var oneByOne = faulty.Select(file => Read(Sound[0], file));

        var together = Read([Sound[0], .. sound, .. faulty]);

        Assert.Equal(string.Join('\n', oneByOne), together);
    }

    private static string In(CultureInfo culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Read(Sound) + Read(Faulty) + Shown(CatalogueReader.Shipped);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static string Read(params (string Path, string Text)[] files) => Shown(CatalogueReader.ReadFiles(
        "measures", [.. files.Select(file => new TextFile("measures/", file.Path, file.Text))]));

    private static string Shown(CatalogueContent content) => string.Join('\n', content.HasErrors ? Findings(content) :
    [
        .. Findings(content),
        .. content.Collections.SelectMany(collection => collection.Measures).Select(measure => YamlWriter.Write(measure, content.Criteria)),
        .. content.Schemes.Select(YamlWriter.Write),
        .. content.Schemes.SelectMany(scheme =>
            content.Collections.SelectMany(collection => MeasureRanking.Of(scheme, collection)).Select(measure => measure.ToString())),
    ]);

    private static IEnumerable<string> Findings(CatalogueContent content) => content.Findings.Select(finding => finding.ToString());
}
