using System.Text;
using System.Text.Json;
using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class AdviseTests : IDisposable
{
    private const string Heading = "sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n";

    // Made up, all of it.
    private const string Profile = """
        sector: 47
        size: small
        earlier: { year: 2016, gross-margin: 909000, wage-costs: 329000, fte: 56 }
        later: { year: 2018, gross-margin: 965000, wage-costs: 348740, fte: 58 }
        liquid-assets: 120000
        receivables: 95000
        short-term-debts: 180000
        yearly-costs: 880000
        equity: 210000
        balance-total: 560000

        """;

    // Made up as well: they are no figures about any sector.
    private const string Peers = Heading + """
        47,small,1.0,1.0,20,0.90,55.0,15000
        47,small,2.0,3.0,60,1.10,30.0,16000
        47,small,3.0,-2.0,45,,20.0,17000
        47,small,4.0,5.0,90,1.50,37.5,19000
        47,medium,9.0,9.0,9,9.00,99.0,99000
        56,small,9.0,9.0,9,9.00,99.0,99000

        """;

    private readonly MeasuresFolder _folder = new(("firm.yaml", Profile), ("peers.csv", Peers));

    private string Firm => Path.Combine(_folder.Path, "firm.yaml");

    private string Table => Path.Combine(_folder.Path, "peers.csv");

    [Theory]
    [InlineData("advise-peers.txt", "--percentiles-up", "5")]
    [InlineData("advise-dutch.txt", "--language", "nl")]
    [InlineData("advise.json", "--format", "json")]
    [InlineData("advise.html", "--format", "html")]
    public void Output_is_as_approved(string name, params string[] options)
    {
        var result = Mkb.Run(["advise", "--profile", Firm, "--peers", Table, "--collection", "recovery-plan-2020", .. options]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Approval.Verify(result.Out, name);
    }

    [Fact]
    public void Options_override_the_file()
    {
        using var json = JsonDocument.Parse(Mkb.Run("advise", "--profile", Firm, "--fte", "58", "58", "--equity", "-1", "--format", "json").Out);

        var segment = json.RootElement.GetProperty("segment");
        Assert.Equal(("grow", "jobs"), (segment.GetProperty("id").GetString(), segment.GetProperty("onTheLine")[0].GetString()));
        Assert.Equal("-1/560000", json.RootElement.GetProperty("figures")[6].GetProperty("fraction").GetString());
    }

    [Fact]
    public void A_headcount_tells_the_size_by_which_peers_are_chosen_and_shares_given()
    {
        _folder.Write("firm.yaml", Profile.Replace("size: small", "headcount: 60", StringComparison.Ordinal));

        var output = Mkb.Run("advise", "--profile", Firm, "--peers", Table).Out;

        Assert.Contains("medium-sized firm · 60 people", output, StringComparison.Ordinal);
        Assert.Contains("32% of medium-sized firms (50–249 people) are in this segment", output, StringComparison.Ordinal);
        Assert.Contains("(1 firm of the same sector and size)", output, StringComparison.Ordinal);
        Assert.Contains("The most productive of them, one in five, earns €99,000 per FTE, 6.0 times what you do.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_that_contradicts_the_headcount_is_wrong_usage()
    {
        var result = Mkb.Run("advise", "--size", "small", "--headcount", "9", "--language", "nl");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("met \"headcount\", 9, is dat \"micro\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Meant for healthy firms, with solvency above 40%; yours: −5.4%, so as it stands not for you.")]
    [InlineData("nl", "Bedoeld voor gezonde bedrijven, met solvabiliteit boven 40%; bij u: −5,4%, dus zoals het nu is niet voor u.")]
    public void A_firm_with_more_debts_than_assets_reads_that_equity_and_debt_relief_are_for_healthy_firms(string language, string expected)
    {
        var output = Mkb.Run(
            "advise", "--profile", Firm, "--equity", "-30000", "--collection", "recovery-plan-2020", "--format",
            "markdown", "--language", language).Out.Replace("\\:", ":", StringComparison.Ordinal);

        Assert.Equal(3, output.Split(expected).Length);
    }

    [Fact]
    public void What_if_shows_each_figure_that_would_be_another_beside_what_it_is()
    {
        var output = Mkb.Run("advise", "--profile", Firm, "--what-if", "liquid-assets=-50%", "--what-if", "equity=300000", "--format", "markdown")
            .Out.Replace("\\:", ":", StringComparison.Ordinal);

        Assert.Contains("liquid assets: €120,000 → €60,000", output, StringComparison.Ordinal);
        Assert.Contains("Cash buffer: 50 days → 25 days", output, StringComparison.Ordinal);
        Assert.Contains("Solvency: 37.5% → 53.6% · above 40%, which counts as healthy", output, StringComparison.Ordinal);
        Assert.Contains(
            "Strengthen equity via a fund for non-bank financiers: Meant for healthy firms, with solvency above 40%; yours: 53.6%.",
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Growth of jobs: +3.6% →", output, StringComparison.Ordinal);
        Assert.Contains("That changes nothing in this advice.", Mkb.Run("advise", "--profile", Firm, "--what-if", "equity=+0").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Public_figures_stand_beside_the_firms_own_with_their_deviation_and_a_verdict_where_a_margin_is_given()
    {
        string[] firm =
        [
            "advise", "--years", "2016", "2018", "--gross-margin", "909000", "965000", "--fte", "56", "58", "--public",
            "earlier.gross-margin=910000", "--public", "earlier.fte=56", "--public", "equity=5",
        ];
        var shown = Mkb.Run([.. firm, "--format", "markdown"]).Out.Replace("\\:", ":", StringComparison.Ordinal);
        var judged = Mkb.Run([.. firm, "--public-margin", "0.1%", "--language", "nl"]).Out.Replace('\u00A0', ' ');
        using var json = JsonDocument.Parse(Mkb.Run([.. firm, "--public-margin", "0.1%", "--format", "json"]).Out);

        Assert.Contains("gross margin 2016: €909,000; public €910,000 · deviation −0.1%", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("margin of", shown, StringComparison.Ordinal);
        Assert.Contains("openbaar € 910.000 · afwijking −0,1% · buiten de marge van 0,1%", judged, StringComparison.Ordinal);
        Assert.Contains("openbaar 56 vte · afwijking 0,0% · binnen de marge van 0,1%", judged, StringComparison.Ordinal);
        Assert.Contains("eigen vermogen: niet opgegeven; openbaar € 5", judged, StringComparison.Ordinal);
        var figures = json.RootElement.GetProperty("publicCheck").GetProperty("figures");
        Assert.Equal(
            ["False", "True", "none"],
            figures.EnumerateArray().Select(figure => figure.TryGetProperty("within", out var within) ? within.ToString() : "none"));
        Assert.Contains("<li>gross margin 2016: €909,000; public €910,000", Mkb.Run([.. firm, "--format", "html"]).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("publicCheck", Mkb.Run("advise", "--profile", Firm, "--format", "json").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--public equty=1", "did you mean")]
    [InlineData("--public equity=1 --public equity=2", "--public has \"equity\" more than once")]
    [InlineData("--public-margin 4", "and there are none")]
    [InlineData("--public equity=1 --public-margin 100.5", "takes a number from 0 to 100")]
    [InlineData("--public equity=1 --public-margin 0.05", "can be read in two ways; write --public-margin 5% or --public-margin 0.05%")]
    [InlineData("--public equity=1 --public-margin 5procent", "write --public-margin 5%")]
    public void Public_figures_that_cannot_be_compared_are_wrong_usage(string arguments, string expected)
    {
        var result = Mkb.Run(["advise", "--equity", "1", .. arguments.Split(' ')]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_of_the_file_has_its_place_and_one_of_an_option_none()
    {
        _folder.Write("firm.yaml", Profile.Replace("965000", "965", StringComparison.Ordinal));
        var file = Mkb.Run("advise", "--profile", Firm);
        var overridden = Mkb.Run("advise", "--profile", Firm, "--gross-margin", "909000", "965000");
        var options = Mkb.Run("advise", "--gross-margin", "909000", "965", "--fte", "56", "58", "--language", "nl");

        Assert.Equal((0, 0, 0), (file.ExitCode, overridden.ExitCode, options.ExitCode));
        Assert.StartsWith($"{Firm}:4:36: warning MKB460: \"later.gross-margin\", 965, is about a thousandth of", file.Error, StringComparison.Ordinal);
        Assert.Equal("", overridden.Error);
        Assert.Equal(
            "mkb: \"later.gross-margin\", 965, is ongeveer een duizendste van \"earlier.gross-margin\", 909000; telt het duizenden, schrijf dan 965000\n",
            options.Error);
    }

    [Fact]
    public void What_is_supposed_is_held_against_the_other_figures()
    {
        _folder.Write("firm.yaml", Profile.Replace("size: small", "headcount: 60", StringComparison.Ordinal));
        var equity = Mkb.Run("advise", "--profile", Firm, "--what-if", "equity=+300000");
        var doubted = Mkb.Run("advise", "--profile", Firm, "--what-if", "later.fte=580");

        Assert.Equal((0, 0), (equity.ExitCode, doubted.ExitCode));
        Assert.StartsWith(
            "mkb: \"equity\", 510000, and \"short-term-debts\", 180000, are parts of \"balance-total\", 560000, and together make 690000",
            equity.Error,
            StringComparison.Ordinal);
        Assert.StartsWith("mkb: \"later.fte\", 580, is more than \"headcount\", 60", doubted.Error, StringComparison.Ordinal);
        Assert.Equal("", Mkb.Run("advise", "--profile", Firm, "--what-if", "equity=+300000", "--what-if", "balance-total=+300000").Error);
    }

    [Fact]
    public void A_margin_is_the_same_with_and_without_its_sign()
    {
        string[] firm = ["advise", "--equity", "1", "--public", "equity=1"];

        Assert.Equal(Mkb.Run([.. firm, "--public-margin", "5"]).Out, Mkb.Run([.. firm, "--public-margin", "5%"]).Out);
        Assert.Equal(0, Mkb.Run([.. firm, "--public-margin", "5%"]).ExitCode);
    }

    [Theory]
    [InlineData("equty=1", "did you mean")]
    [InlineData("equity=much", "such as equity=120000, equity=-30000 or equity=+10%")]
    [InlineData("liquid-assets=-120001", "zero or more")]
    [InlineData("later.wage-costs=+5%", "is not known")]
    public void What_cannot_be_supposed_is_wrong_usage(string change, string expected)
    {
        var result = Mkb.Run("advise", "--liquid-assets", "120000", "--equity", "1", "--what-if", change);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Practices_stand_by_aspect_with_their_ids_in_JSON()
    {
        Assert.Contains("Human capital:", Mkb.Run("advise", "--language", "nl").Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Mkb.Run("advise", "--format", "json").Out);
        Assert.Equal([4, 6, 4], json.RootElement.GetProperty("practices").EnumerateArray().Select(aspect => aspect.GetProperty("practices").GetArrayLength()));
    }

    [Fact]
    public void Without_any_figure_it_says_what_is_missing_and_advises_nothing()
    {
        var result = Mkb.Run("advise");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("No segment: it takes gross margin and FTE of both years.", result.Out, StringComparison.Ordinal);
        Assert.Contains("Solvency: missing: equity, balance total", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Measures meant", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_rounds_to_nothing_has_no_sign()
    {
        var output = Mkb.Run("advise", "--gross-margin", "-0.3", "0.3", "--fte", "1", "1").Out;

        Assert.Equal(3, output.Split("€0 per FTE").Length);
        Assert.DoesNotContain("−€0", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_growth_is_flagged_as_on_the_line() =>
        Assert.Contains("The number of jobs stayed exactly the same.", Mkb.Run("advise", "--profile", Firm, "--fte", "58", "58").Out, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_profile_is_refused_with_its_place()
    {
        _folder.Write("firm.yaml", Profile.Replace("fte: 58", "fte: -58", StringComparison.Ordinal));

        var result = Mkb.Run("advise", "--profile", Firm);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"{Firm}:4:69: error MKB504: \"later.fte\" should be above zero", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Heading + "47,small,1,1,1,1,much,1\n", "2:")]
    [InlineData("sector;solvency\n47;5\n", "1:")]
    public void A_wrong_table_of_peers_is_refused_with_its_line(string csv, string place)
    {
        _folder.Write("peers.csv", csv);

        var result = Mkb.Run("advise", "--profile", Firm, "--peers", Table);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith($"mkb: {Table}:{place}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_table_of_peers_is_refused_in_Dutch_where_asked()
    {
        _folder.Write("peers.csv", "sector,size\n47,klein\n");

        Assert.Equal(
            $"mkb: {Table}:2: \"klein\" in de kolom \"size\" is niet te lezen; schrijf small\n",
            Mkb.Run("advise", "--profile", Firm, "--peers", Table, "--language", "nl").Error);
    }

    [Theory]
    [InlineData("en", "(1 firm of the same sector and size)")]
    [InlineData("nl", "(1 bedrijf van dezelfde sector en grootte)")]
    public void One_peer_is_counted_in_the_singular(string language, string counted)
    {
        _folder.Write("peers.csv", Heading + "47,small,1,1,1,1,1,1000\n");

        Assert.Contains(counted, Mkb.Run("advise", "--profile", Firm, "--peers", Table, "--language", language).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_ends_no_process()
    {
        _folder.Write("peers.csv", Heading + "47,\"" + new string('x', 300_000));

        Assert.Equal(2, Mkb.Run("advise", "--profile", Firm, "--peers", Table).ExitCode);
    }

    [Theory]
    [InlineData(1, "One firm to compare with says next to nothing")]
    [InlineData(8, "With only 8 firms to compare with, each one more or less is some 13 percentiles")]
    [InlineData(29, "With only 29 firms")]
    [InlineData(30, null)]
    public void Where_peers_are_few_advice_says_how_little_that_is(int peers, string? expected)
    {
        _folder.Write("peers.csv", Heading + string.Concat(Enumerable.Repeat("47,small,1,1,1,1,1,1000\n", peers)));

        foreach (var format in new[] { "text", "html" })
        {
            var advice = Mkb.Run("advise", "--profile", Firm, "--peers", Table, "--format", format).Out.ReplaceLineEndings(" ")
                .Replace("  ", " ", StringComparison.Ordinal);
            if (expected is null)
                Assert.DoesNotContain("to compare with", advice, StringComparison.Ordinal);
            else
                Assert.Contains(expected, advice.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_sector_or_size_there_are_no_peers_to_choose()
    {
        var result = Mkb.Run("advise", "--peers", Table, "--sector", "47");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--peers needs the firm's --sector, and its --size or a --headcount", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
