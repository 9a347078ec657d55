using System.Text.RegularExpressions;
using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class ReportTests
{
    private const string Collection = """
        name: { en: Regional plan, nl: Regionaal plan }
        source: { title: Regionaal plan, publisher: Provincie, year: 2021 }
        basis: judgement
        categories: { financing: { en: Finance, nl: Financiering }, tax: { en: Tax } }
        """;

    private const string Scheme = """
        name: { en: Two criteria, nl: Twee criteria }
        dimensions: { net-impact: [cost], feasibility: [support] }
        shortlist: 1
        """;

    [Fact]
    public void The_page_is_as_approved_but_for_its_style_and_script()
    {
        using var folder = new MeasuresFolder(
            ("schemes/recovery-plan.yaml", Scheme),
            ("schemes/cost-only.yaml", Scheme.Replace("Two criteria, nl: Twee criteria", "Support and introduction", StringComparison.Ordinal).Replace("[cost]", "[introduction]", StringComparison.Ordinal)),
            ("plan/collection.yaml", Collection),
            ("plan/fund.yaml", "name: { en: A fund, nl: Een fonds }\ncategory: financing\nsummary: { en: Lends. }\nscores: { cost: { band: 50-200-mln, estimate: EUR 120 mln, because: { en: It lends, nl: Het leent uit } }, support: high, introduction: 0-6-months }\n"),
            ("plan/vouchers.yaml", "name: { en: Vouchers, nl: Vouchers }\ncategory: tax\nlabels: { matrix: B }\nscores: { cost: { score: 3..5 }, support: low..medium, introduction: unknown }\n"),
            ("plan/advice.yaml", "name: { en: Advice }\ncategory: tax\nscores: { cost: 0-50-mln, support: { band: relatively-high, basis: published }, introduction: unknown }\n"));

        var result = Mkb.Run("report", "--measures", folder.Path);

        Assert.Equal(0, result.ExitCode);
        var page = Regex.Replace(result.Out, "(?<=<(style|script)>).*?(?=</(style|script)>)", "…", RegexOptions.Singleline);
        Approval.Verify(Regex.Replace(page, "'sha256-[^']*'", "'sha256-…'"), "report.html");
    }

    [Fact]
    public void A_named_scheme_is_the_only_one_and_otherwise_the_default_one_comes_first()
    {
        Assert.Equal(["recovery-plan", "five-criteria"], SchemesOf(Mkb.Run("report").Out));
        Assert.Equal(["five-criteria"], SchemesOf(Mkb.Run("report", "--scheme", "five-criteria").Out));

        static IEnumerable<string> SchemesOf(string page) => Regex.Matches(page, "data-scheme=\"([a-z-]+)\"").Select(match => match.Groups[1].Value).Distinct();
    }

    [Fact]
    public void The_numbers_are_those_of_the_other_commands()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020", "--scheme", "recovery-plan").Out;

        Assert.All(["99.9%", "81.7%", "63.2%", "0.2%"], chance => Assert.Contains($">{chance}</td>", page, StringComparison.Ordinal));
        Assert.Contains("Targeted relief of SME debt (63.2%)", page, StringComparison.Ordinal);
        Assert.Contains("Contribution to value added 4→3; Limited cost 5→4", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-sme-strategy-2020", true)]
    [InlineData("recovery-plan-2020", false)]
    public void Where_scores_are_judgements_the_page_says_whose_they_are_not(string collection, bool isJudged)
    {
        var page = Mkb.Run("report", "--collection", collection).Out;

        Assert.Equal(isJudged, page.Contains("judgements of those who drew it up", StringComparison.Ordinal));
        Assert.Equal(isJudged, page.Contains("The publisher of the source (European Commission) neither made nor endorsed them.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_stands_once_whatever_is_shown() => Assert.All<string[]>([[], ["--together"], ["--language", "nl"]], choices =>
    {
        var ids = Regex.Matches(Mkb.Run(["report", .. choices]).Out, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.True(ids.Count > 106);
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void Every_link_leads_to_a_place_in_the_page()
    {
        var page = Mkb.Run("report").Out;

        var places = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Regex.Matches(page, " href=\"([^\"]*)\"").Select(match => match.Groups[1].Value), link => Assert.Contains(link.TrimStart('#'), places));
    }

    [Fact]
    public void A_collection_without_measures_has_a_page_too()
    {
        using var folder = MeasuresFolder.WithMeasures();

        var result = Mkb.Run("report", "--measures", folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("MKB424", result.Error, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"en-1\">Test</h2>", result.Out, StringComparison.Ordinal);
    }
}
