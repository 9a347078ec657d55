using System.Text.RegularExpressions;
using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Commands;

[Trait("Category", "Slow")]
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
            ("schemes/cost-only.yaml", Scheme.Replace("Two criteria, nl: Twee criteria", "Support and introduction", StringComparison.Ordinal)
                .Replace("[cost]", "[introduction]", StringComparison.Ordinal)),
            ("plan/collection.yaml", Collection),
            ("plan/fund.yaml", "name: { en: A fund, nl: Een fonds }\ncategory: financing\nsummary: { en: Lends. }\nscores: { cost: { band: 50-200-mln, " +
                "estimate: EUR 120 mln, because: { en: It lends, nl: Het leent uit } }, support: high, introduction: 0-6-months }\n"),
            ("plan/vouchers.yaml", "name: { en: Vouchers, nl: Vouchers }\ncategory: tax\nlabels: { matrix: B }\nscores: { cost: { score: 3..5 }, support: " +
                "low..medium, introduction: unknown }\n"),
            ("plan/advice.yaml", "name: { en: Advice }\ncategory: tax\nscores: { cost: 0-50-mln, support: { band: relatively-high, basis: published }, " +
                "introduction: unknown }\n"));

        var result = Mkb.Run("report", "--measures", folder.Path);

        Assert.Equal(0, result.ExitCode);
        var page = Regex.Replace(result.Out, "(?<=<(style|script)>).*?(?=</(style|script)>)", "…", RegexOptions.Singleline);
        Approval.Verify(Regex.Replace(page, "'sha256-[^']*'", "'sha256-…'"), "report.html");
    }

    [Fact]
    public void A_named_scheme_is_the_only_one_and_otherwise_the_default_one_comes_first()
    {
        Assert.Equal(["recovery-plan", "five-criteria"], SchemesOf(Mkb.Run("report").Out));
        var one = Mkb.Run("report", "--scheme", "five-criteria").Out;
        Assert.Contains("Scheme: Five criteria", one, StringComparison.Ordinal);
        Assert.Empty(SchemesOf(one));

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

    [Fact]
    public void The_money_tells_what_returns_and_who_pays_by_period()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020", "--language", "nl").Out;

        Assert.Contains("<h4 class=\"block\">Rendement op de investering, %</h4>", page, StringComparison.Ordinal);
        Assert.Contains("<span>376</span>", page, StringComparison.Ordinal);
        Assert.Contains("<h4 class=\"block\">Investering per bron en periode, € mld</h4>", page, StringComparison.Ordinal);
        Assert.Contains("2022–2025", page, StringComparison.Ordinal);
    }

    [Fact]
    public void When_has_the_phases_with_their_decisions_and_each_measures_first_step()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020").Out;

        Assert.Contains(
            "<b>Start at once</b>\n<span>2020-09 – 2021-04</span>\n<span>Evaluation: decision on continuation (go or no go)</span>",
            page,
            StringComparison.Ordinal);
        Assert.Contains(
            "Work out the plans that exist for a fund for non-bank financiers (Ministry of Economic Affairs and Climate Policy)",
            page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"timeline\"", Mkb.Run("report", "--collection", "eu-sme-strategy-2020", "--summary").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_with_a_model_shows_its_formulas_and_what_moves_them_most()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020").Out;

        Assert.Contains("<b>Contribution to value added</b> = financing * fund-share * return = EUR 840 mln", page, StringComparison.Ordinal);
        Assert.Contains("<ul aria-label=\"What moves it most, all else in the middle\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Actuals_stand_beside_the_plan_in_both_languages_and_only_where_they_are_given()
    {
        using var folder = new MeasuresFolder(("actuals.csv", "measure,year,investment,growth,participants\nstrengthen-equity,2021,10000000,0,20\n"));
        var file = Path.Combine(folder.Path, "actuals.csv");

        var page = Mkb.Run("report", "--actuals", file).Out;

        Assert.Contains("<h3>Progress</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Voortgang</h3>", page, StringComparison.Ordinal);
        Assert.Contains("Reported up to 2021 · on track 1 · no data 9", page, StringComparison.Ordinal);
        Assert.Contains("Gemeld t/m 2021 · op schema 1 · geen gegevens 9", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Measures: growth of value added, EUR bn\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h3>Progress</h3>", Mkb.Run("report").Out, StringComparison.Ordinal);
        var summary = Mkb.Run("report", "--actuals", file, "--summary");
        Assert.Equal((2, ""), (summary.ExitCode, summary.Out));
        Assert.Contains("leave out --summary", summary.Error, StringComparison.Ordinal);
        Assert.Equal(2, Mkb.Run("report", "--actuals", file, "--collection", "eu-sme-strategy-2020").ExitCode);
    }

    [Fact]
    public void In_Dutch_no_number_has_a_decimal_point()
    {
        var page = Mkb.Run("report", "--language", "nl").Out;
        var dutch = page[page.IndexOf("data-language=\"nl\"", StringComparison.Ordinal)..page.IndexOf("data-language=\"en\"", StringComparison.Ordinal)];

        Assert.Empty(Regex.Matches(Regex.Replace(dutch, "<[^>]*>", " "), @"\d\.\d{1,2}\b").Select(match => match.Value));
    }

    [Fact]
    public void Wrong_actuals_are_refused_with_their_place()
    {
        using var folder = new MeasuresFolder(("actuals.csv", "measure,year,investment,growth,participants\nstrengthen-equty,2021,1,0,2\n"));

        var result = Mkb.Run("report", "--actuals", Path.Combine(folder.Path, "actuals.csv"));

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(":2:1: error MKB352", result.Error, StringComparison.Ordinal);
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
    public void The_title_and_the_date_are_those_asked_for()
    {
        var asked = Mkb.Run("report", "--title", "Spring & summer", "--date", "2026-03-09", "--language", "nl", "--collection", "recovery-plan-2020").Out;

        Assert.Contains("<title>Spring &amp; summer</title>", asked, StringComparison.Ordinal);
        Assert.Contains("<h1>Spring &amp; summer</h1>", asked, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-03-09\">9 maart 2026</time>", asked, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-03-09\">9 March 2026</time>", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Unasked_the_title_is_the_name_of_the_only_collection_and_there_is_no_date()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020").Out;

        Assert.Contains("<h1>SME recovery and growth plan</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<time", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9-3-2026", "--date takes a date by year, month and day; it can be read in two ways, so write 2026-03-09 or 2026-09-03")]
    [InlineData("19 March 2026", "--date takes a date by year, month and day; write 2026-03-19")]
    [InlineData("2026-02-30", "--date takes a date such as 2026-11-25")]
    [InlineData("tomorrow", "--date takes a date such as 2026-11-25")]
    public void What_is_no_date_is_refused_with_what_was_meant_or_an_example(string date, string cure)
    {
        var result = Mkb.Run("report", "--date", date);

        Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Out));
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shortlist_comes_first_then_the_money_then_the_measures_one_by_one()
    {
        var page = Mkb.Run("report", "--collection", "recovery-plan-2020", "--scheme", "recovery-plan").Out;
        string[] parts =
        [
            "Shortlist", "Impact-versus-feasibility matrix", "What would change it", "Money", "Ranking",
            "What tips the shortlist", "The measures one by one",
        ];

        var places = parts.Select(part => page.IndexOf($"<h3>{part}</h3>", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_summary_ends_before_the_money()
    {
        var page = Mkb.Run("report", "--summary").Out;

        Assert.Contains("<h3>What would change it</h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h3>Money</h3>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#en-1/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_collections_come_before_judged_ones()
    {
        var page = Mkb.Run("report").Out;

        Assert.InRange(page.IndexOf("<h2>SME recovery", StringComparison.Ordinal), 0, page.IndexOf("<h2>EU strategy", StringComparison.Ordinal));
    }

    [Fact]
    public void The_dagger_is_only_where_judged_and_published_scores_are_shown_together()
    {
        Assert.DoesNotContain("†", Mkb.Run("report", "--collection", "eu-sme-strategy-2020").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("†", Mkb.Run("report", "--collection", "recovery-plan-2020").Out, StringComparison.Ordinal);
        Assert.Contains("†", Mkb.Run("report").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_fewer_measures_than_the_shortlist_has_room_for_the_page_says_so()
    {
        using var folder = MeasuresFolder.WithMeasures(("one", MeasuresFolder.Measure), ("two", MeasuresFolder.Measure));

        Assert.Contains("has room for 10 and there are 2 measures", Mkb.Run("report", "--measures", folder.Path).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("has room for", Mkb.Run("report", "--collection", "recovery-plan-2020").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_grows_in_step_with_the_measures()
    {
        var (some, more) = (LengthOf(100), LengthOf(300));

        Assert.InRange((more - some) / 200.0, 1_000, 12_000);

        static int LengthOf(int measures)
        {
            string[] impacts = ["over-2-bn", "1-2-bn", "400-1000-mln", "100-400-mln", "0-100-mln"];
            using var folder = MeasuresFolder.WithMeasures([.. Enumerable.Range(0, measures).Select(number =>
                ($"m{number}", MeasuresFolder.Measure.Replace("1-2-bn", impacts[number % 5], StringComparison.Ordinal)))]);
            return Mkb.Run("report", "--measures", folder.Path).Out.Length;
        }
    }

    [Theory]
    [InlineData("scored: false", true)]
    [InlineData("scored: true", false)]
    [InlineData("year: 2021", false)]
    public void Whose_scores_they_are_not_is_only_said_where_the_source_made_none(string key, bool isSaid)
    {
        using var folder = new MeasuresFolder(
            ("test/collection.yaml", MeasuresFolder.Collection + $"caution: {{ en: Mind the gap. }}\nsource: {{ title: T, publisher: Province, {key} }}\n"),
            ("test/a.yaml", MeasuresFolder.Measure + "owner: { en: Jo Smith }\nnote: { en: To be looked at. }\n"));

        var page = Mkb.Run("report", "--measures", folder.Path).Out;

        Assert.Equal(isSaid, page.Contains("The publisher of the source (Province) neither made nor endorsed them.", StringComparison.Ordinal));
        Assert.All(["Mind the gap.", "Owner: Jo Smith", "To be looked at."], text => Assert.Contains(text, page, StringComparison.Ordinal));
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
        Assert.Contains("<h1>Test</h1>", result.Out, StringComparison.Ordinal);
        Assert.Contains("There are no measures yet.", result.Out, StringComparison.Ordinal);
    }
}
