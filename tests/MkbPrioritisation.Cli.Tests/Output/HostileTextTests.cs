using System.Text.Json;
using System.Xml.Linq;

namespace MkbPrioritisation.Cli.Tests.Output;

/// <summary>Text from files is data, whatever it looks like.</summary>
public sealed class HostileTextTests
{
    private const string Name = "=HYPERLINK(\"x\")[red]bold[/]<script>alert(1)</script>&amp;|`**b**](x)\e[31m\u0007\u202Eevil";

    private static readonly string[] Firm = ["--gross-margin", "1", "9", "--fte", "1", "2"];

    private static readonly string Measure = $"name: {{ en: {JsonSerializer.Serialize(Name)} }}\nsummary: {{ en: {JsonSerializer.Serialize(Name)} }}\n"
        + "segments: [accelerate]\n" + MeasuresFolder.Measure[MeasuresFolder.Measure.IndexOf("category", StringComparison.Ordinal)..];

    public static TheoryData<string[]> Outputs => new(
        ["rank"],
        ["rank", "--format", "json"],
        ["rank", "--format", "csv"],
        ["rank", "--format", "markdown"],
        ["matrix"],
        ["matrix", "--format", "json"],
        ["matrix", "--format", "svg"],
        ["advise", .. Firm],
        ["advise", "--format", "json", .. Firm],
        ["advise", "--format", "html", .. Firm],
        ["explain", "a"],
        ["explain", "a", "--format", "json"],
        ["robustness"],
        ["robustness", "--format", "json"],
        ["robustness", "--format", "csv"],
        ["report"]);

    [Theory]
    [MemberData(nameof(Outputs))]
    public void No_output_holds_control_or_formatting_characters(string[] arguments)
    {
        var result = Run(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Out, character => character != '\n' && (char.IsControl(character) || character == '\u202E'));
    }

    [Fact]
    public void Markup_of_the_console_library_is_shown_as_it_is_written() =>
        Assert.All(["explain a", "robustness"], command => Assert.Contains("[red]bold[/]", Run(command.Split(' ')).Out, StringComparison.Ordinal));

    [Fact]
    public void A_leading_equals_sign_starts_no_formula_in_a_spreadsheet() =>
        Assert.All(["rank", "robustness"], command => Assert.Contains("\"'=HYPERLINK", Run(command, "--format", "csv").Out, StringComparison.Ordinal));

    [Fact]
    public void Json_gives_the_name_back_unchanged()
    {
        using var json = JsonDocument.Parse(Run("rank", "--format", "json").Out);

        var measure = json.RootElement.GetProperty("rankings")[0].GetProperty("measures")[0];
        Assert.Equal(Name, measure.GetProperty("name").GetProperty("en").GetString());
    }

    [Fact]
    public void Svg_stays_well_formed_and_holds_no_element_from_a_name()
    {
        var svg = XDocument.Parse(Run("matrix", "--format", "svg").Out);

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void A_page_holds_no_element_or_attribute_from_a_name()
    {
        var page = Run("report").Out;

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(&quot;x&quot;)[red]bold[/]&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_holds_names_as_text_and_no_element_from_them()
    {
        var page = Run(["advise", "--format", "html", .. Firm]).Out;

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_escapes_what_could_be_a_table_cell_html_or_a_link()
    {
        var row = Run("rank", "--format", "markdown").Out.Split('\n').Single(line => line.Contains("HYPERLINK", StringComparison.Ordinal));

        Assert.DoesNotMatch(@"[^\\]<script", row);
        Assert.Contains("\\<script\\>", row, StringComparison.Ordinal);
        Assert.Contains("\\[red\\]", row, StringComparison.Ordinal);
        Assert.Contains("\\|\\`\\*\\*b", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("svg")]
    public void A_plan_holds_no_control_character_markup_or_formula_either(string format)
    {
        var name = $"{{ en: {JsonSerializer.Serialize(Name)} }}";
        using var folder = new MeasuresFolder(
            ("test/collection.yaml", $"name: {name}\ncategories: {{ c: {name} }}\nplan:\n  currency: EUR\n  programmes: {{ p: {{ name: " +
                $"{name} }} }}\n  sources: {{ s: {name} }}\n  caution: {name}\n"),
            ("test/a.yaml", $"{Measure}plan: {{ programme: p, investment: {{ 2021: EUR 1 bn }}, growth: {{ 2021: EUR 1 bn }}, total-investment: EUR 1 bn, " +
                $"total-growth: EUR 1 bn, financing: [{{ source: s, share: 100 }}], participants: {name}, reach: {name} }}\n"));

        var result = Mkb.Run("plan", "--measures", folder.Path, "--budget", "2021=0.5", "--format", format);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Out, character => character != '\n' && (char.IsControl(character) || character == '\u202E'));
        if (format == "csv")
            Assert.DoesNotMatch("[,\n]\"?=HYPERLINK", result.Out);
        if (format == "svg")
            Assert.DoesNotContain(XDocument.Parse(result.Out).Descendants(), element => element.Name.LocalName == "script");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_comparison_holds_no_control_character_or_markup_either(string format)
    {
        using var before = MeasuresFolder.WithMeasures(("b", MeasuresFolder.Measure));
        using var after = MeasuresFolder.WithMeasures(("a", Measure));

        var result = Mkb.Run("diff", before.Path, after.Path, "--format", format);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Out, character => character != '\n' && (char.IsControl(character) || character == '\u202E'));
        if (format != "table")
            Assert.DoesNotMatch(@"[^\\]<script", result.Out);
    }

    [Fact]
    public void Markdown_calls_nobody_and_links_nowhere()
    {
        using var before = MeasuresFolder.WithMeasures();
        using var after = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure.Replace("A measure", "\"@all, see #1 at WWW.example.org or https://example.org\"", StringComparison.Ordinal)));

        Assert.Contains(
            "\\@&#8203;all, see \\#&#8203;1 at WWW\\.example.org or https\\://example.org",
            Mkb.Run("diff", before.Path, after.Path, "--format", "markdown").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_show_control_characters_as_escapes()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", "name: { en: A }\ncategory: \"\\e[31m\"\nscores: {}\n"));

        var result = Mkb.Run("check", folder.Path);

        Assert.DoesNotContain('\e', result.Error);
        Assert.Contains("\\u{001B}[31m", result.Error, StringComparison.Ordinal);
    }

    private static Mkb.Result Run(params string[] arguments)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", Measure));
        return Mkb.Run([.. arguments, "--measures", folder.Path]);
    }
}
