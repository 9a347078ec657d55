using MkbPrioritisation.Advice;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in a firm's profile; ▸ marks where.</summary>
public sealed class RefusalsOfProfilesTests
{
    private static readonly OrderedDictionary<string, (string Entry, string Code, string Cure)> Cases = new(StringComparer.Ordinal)
    {
        ["an unknown key"] = ("▸fte: 5", "MKB201", "a profile has no key \"fte\""),
        ["a figure of a year outside it"] = ("▸gross-margin: 909000", "MKB201", "put it under \"earlier:\" and under \"later:\""),
        ["a year for a key"] = ("▸2016: { fte: 5 }", "MKB201", "write later: { year: 2016, … }"),
        ["an unknown key in a year"] = ("later: { ▸ftes: 5 }", "MKB201", "did you mean \"fte\"?"),
        ["a year that is no mapping"] = ("later: ▸2018", "MKB203", "\"later\" should be a mapping"),
        ["a figure left empty"] = ("equity:▸", "MKB204", "has no value"),
        ["a year that is none"] = ("later: { year: ▸12018 }", "MKB207", "write a year in digits"),
        ["a text for a figure"] = ("equity: ▸plenty", "MKB503", "\"plenty\" cannot stand for \"equity\"; write a plain number"),
        ["thousands as the Dutch write them"] = ("equity: ▸120.000", "MKB503", "write 120 or 120000"),
        ["a decimal comma"] = ("equity: ▸\"1,5\"", "MKB503", "write 1.5"),
        ["whole euros as the Dutch write them"] = ("equity: ▸€ 120.000,-", "MKB503", "write 120000"),
        ["thousands by a letter"] = ("equity: ▸120k", "MKB503", "write 120000"),
        ["millions in a word"] = ("equity: ▸0.12 mln", "MKB503", "write 120000"),
        ["thousands and a decimal comma"] = ("equity: ▸\"1.234.567,8\"", "MKB503", "write 1234567.8"),
        ["hundred thousands in a word"] = ("equity: ▸1.2 ton", "MKB503", "write 120000"),
        ["a share in the place of an amount"] = ("equity: ▸37.5%", "MKB503", "write a plain number"),
        ["thousands behind a low line"] = ("equity: ▸120_000", "MKB503", "write 120000"),
        ["a loss in parentheses"] = ("equity: ▸(30000)", "MKB503", "write -30000"),
        ["a figure that is not known"] = ("equity: ▸n.v.t.", "MKB503", "leave the key out"),
        ["a sector of four digits"] = ("sector: ▸4711", "MKB506", "write 47"),
        ["a sector with its letter"] = ("sector: ▸G47", "MKB506", "write 47"),
        ["a size in Dutch"] = ("size: ▸klein", "MKB507", "write \"small\""),
        ["a size beyond SMEs"] = ("size: ▸groot", "MKB507", "is no SME"),
        ["two signs"] = ("equity: ▸--5", "MKB503", "a plain number"),
        ["negative FTE"] = ("later: { fte: ▸-3 }", "MKB504", "\"later.fte\" should be above zero, and not -3"),
        ["a balance of zero"] = ("balance-total: ▸0", "MKB504", "\"balance-total\" should be above zero"),
        ["negative debts"] = ("short-term-debts: ▸-1", "MKB504", "zero or more"),
        ["a year long gone"] = ("earlier: { year: ▸0018 }", "MKB504", "a year from 1900 to 2100"),
        ["years the wrong way round"] = ("later: { year: ▸2015 }", "MKB505", "should come after \"earlier.year\", 2016"),
        ["more equity than balance"] = ("equity: ▸560001", "MKB505", "at most \"balance-total\", 560000"),
        ["a sector that is none"] = ("sector: ▸4", "MKB506", "two digits"),
        ["a size that is none"] = ("size: ▸large", "MKB507", "\"micro\", \"small\" or \"medium\""),
        ["a headcount with decimals"] = ("headcount: ▸12.5", "MKB503", "a whole number of people"),
        ["nobody at all"] = ("headcount: ▸0", "MKB504", "\"headcount\" should be above zero"),
        ["a size that the headcount is not in"] = ("headcount: ▸9", "MKB505", "makes it \"micro\"; correct one, or leave the size out"),
        ["a size of more people than any class holds"] = ("headcount: ▸250", "MKB505", "these hold 2 to 249 people"),
        ["a basis that is none"] = ("productivity: ▸turnover", "MKB508", "\"gross-margin\" or \"gross-margin-and-wages\""),
    };

    public static TheoryData<string> Refusals => [.. Cases.Keys];

    internal static IEnumerable<string> Codes => [.. Cases.Values.Select(item => item.Code), "MKB460"];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_profile_is_refused_for(string what)
    {
        var (entry, code, cure) = Cases[what];
        var place = Place.In(Example.With(Example.Profile, entry));
        using var folder = MeasuresOnDisk.Of(("firm.yaml", place.Text));

        var finding = Assert.Single(Assert.Throws<InvalidMeasuresException>(() => ProfileReader.Load(folder.FullPath("firm.yaml"))).Diagnostics);

        Assert.Equal((code, DiagnosticSeverity.Error, place.Line, place.Column), (finding.Code, finding.Severity, finding.Line, finding.Column));
        Assert.Contains(cure, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gross-margin: 965000", "gross-margin: ▸965", "about a thousandth of \"earlier.gross-margin\", 909000; if it counts thousands, write 965000")]
    [InlineData("gross-margin: 909000", "gross-margin: ▸909", "about a thousandth of \"later.gross-margin\", 965000; if it counts thousands, write 909000")]
    [InlineData("wage-costs: 348740", "wage-costs: ▸348.74", "write 348740")]
    [InlineData("liquid-assets: 120000", "liquid-assets: ▸600000", "are parts of \"balance-total\", 560000, and together make 695000")]
    [InlineData("short-term-debts: 0", "short-term-debts: ▸600000", "\"equity\", -5000, and \"short-term-debts\", 600000, are parts")]
    [InlineData("yearly-costs: 880000", "yearly-costs: ▸88000", "hold all costs of a year, and \"wage-costs\" alone are 329000")]
    [InlineData("later: { year: 2018", "later: { year: ▸2081", "2081, is 65 years after \"earlier.year\", 2016, and should be 20 at most")]
    [InlineData("size: small", "headcount: 60", "\"later.fte\", 580, is more than \"headcount\", 60", "fte: 58.5", "fte: ▸580")]
    [InlineData("size: small", "headcount: 60", "\"later.fte\", 5.8, is less than a tenth of \"headcount\", 60", "fte: 58.5", "fte: ▸5.8")]
    public void A_profile_is_read_with_a_warning_at_its_place_where_figures_hardly_go_together(
        string right, string wrong, string says, string other = "x", string otherWrong = "x")
    {
        var place = Place.In(Example.Profile.Replace(right, wrong, StringComparison.Ordinal).Replace(other, otherWrong, StringComparison.Ordinal));
        using var folder = MeasuresOnDisk.Of(("firm.yaml", place.Text));

        ProfileReader.Load(folder.FullPath("firm.yaml"), out var warnings);

        var warning = Assert.Single(warnings);
        Assert.Equal(("MKB460", DiagnosticSeverity.Warning, place.Line, place.Column), (warning.Code, warning.Severity, warning.Line, warning.Column));
        Assert.Contains(says, warning.Message, StringComparison.Ordinal);
        Assert.NotEqual(warning.Message, warning.DutchMessage);
    }

    [Fact]
    public void Amounts_that_all_count_thousands_are_one_warning()
    {
        using var folder = MeasuresOnDisk.Of(
            ("firm.yaml", "earlier: { gross-margin: 909, wage-costs: 329, fte: 56 }\nlater: { gross-margin: 965, wage-costs: 348, fte: 58 }\n"));

        ProfileReader.Load(folder.FullPath("firm.yaml"), out var warnings);

        Assert.Contains(
            "\"later.gross-margin\", 965, makes 17 euros per FTE; if it counts thousands, write 965000",
            Assert.Single(warnings).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("earlier: { gross-margin: 909000, fte: 56 }\nlater: { gross-margin: 5000, fte: 58 }\n")]
    [InlineData("earlier: { gross-margin: -909000, fte: 56 }\nlater: { gross-margin: 965, fte: 58 }\n")]
    [InlineData("earlier: { gross-margin: 909000, fte: 56 }\nlater: { gross-margin: 965, fte: 0.5 }\n")]
    [InlineData("later: { gross-margin: 5000, wage-costs: 1500000, fte: 58 }\n")]
    [InlineData("headcount: 2\nlater: { fte: 2.6 }\n")]
    [InlineData("headcount: 60\nlater: { fte: 6 }\n")]
    [InlineData("equity: 300000\nshort-term-debts: 262000\nbalance-total: 560000\n")]
    [InlineData("yearly-costs: 330000\nearlier: { wage-costs: 360000 }\nlater: { wage-costs: 500000 }\n")]
    public void Figures_that_an_honest_firm_may_have_are_read_in_silence(string profile)
    {
        using var folder = MeasuresOnDisk.Of(("firm.yaml", profile));

        ProfileReader.Load(folder.FullPath("firm.yaml"), out var warnings);

        Assert.Empty(warnings);
    }

    [Fact]
    public void All_that_is_wrong_with_a_profile_is_told_from_top_to_bottom()
    {
        using var folder = MeasuresOnDisk.Of(("firm.yaml", "later: { fte: -3, gross-margin: much }\nbalance-totl: 5\n"));

        var findings = Assert.Throws<InvalidMeasuresException>(() => ProfileReader.Load(folder.FullPath("firm.yaml"))).Diagnostics;

        Assert.Equal([(1, 15, "MKB504"), (1, 33, "MKB503"), (2, 1, "MKB201")], findings.Select(finding => (finding.Line, finding.Column, finding.Code)));
    }

    [Fact]
    public void A_profile_that_is_right_is_read_whole()
    {
        using var folder = MeasuresOnDisk.Of(("firm.yaml", Example.Profile));

        Assert.Equal(
            new FirmProfile
            {
                Sector = "47",
                Size = SizeClass.Small,
                Earlier = new() { Year = 2016, GrossMargin = 909_000, WageCosts = 329_000, Fte = 56 },
                Later = new() { Year = 2018, GrossMargin = 965_000, WageCosts = 348_740, Fte = 58.5m },
                LiquidAssets = 120_000,
                Receivables = 95_000,
                ShortTermDebts = 0,
                YearlyCosts = 880_000,
                Equity = -5000,
                BalanceTotal = 560_000,
            },
            ProfileReader.Load(folder.FullPath("firm.yaml")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_finding_but_an_exception() =>
        Assert.Throws<FileNotFoundException>(() => ProfileReader.Load("/there/is/no/such/file"));
}
