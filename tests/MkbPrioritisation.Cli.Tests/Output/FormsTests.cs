using System.CommandLine.Completions;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;

namespace MkbPrioritisation.Cli.Tests.Output;

/// <summary>Laws of every form of every command, as the commands themselves list them.</summary>
public sealed class FormsTests
{
    // The one form that is no text has tests of its own.
    private const string Workbook = "xlsx";

    private const string Hostile = "::error::x;=1+1;\\t@SUM(A1)<script>|[a](http://b) ##[group]\\e[31m";

    private static readonly string[] Firm = ["--gross-margin", "1", "9", "--fte", "1", "2"];

    // What each command needs besides its form, in a folder of hostile texts.
    private static readonly Dictionary<string, Func<string, string[]>> Commands = new(StringComparer.Ordinal)
    {
        ["rank"] = folder => ["rank", "--measures", folder],
        ["matrix"] = folder => ["matrix", "--measures", folder],
        ["explain"] = folder => ["explain", "a", "--measures", folder],
        ["robustness"] = folder => ["robustness", "--samples", "50", "--measures", folder],
        ["plan"] = folder => ["plan", "--measures", folder],
        ["report"] = folder => ["report", "--measures", folder],
        ["diff"] = folder => ["diff", folder, Repository.Measures],
        ["advise"] = folder => ["advise", .. Firm, "--measures", folder],
        ["timeline"] = folder => ["timeline", "--measures", folder],
        ["model"] = folder => ["model", "a", "--measures", folder],
        ["progress"] = folder => ["progress", Path.Combine(folder, "actuals.csv"), "--measures", folder],
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (command, form) in Commands.Keys
                .SelectMany(command => FormsOf(command).Where(form => form != Workbook), (command, form) => (command, form)))
                all.Add(command, form);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Text_from_files_stays_text(string command, string form)
    {
        using var folder = Folder();
        var written = Mkb.Run([.. Commands[command](folder.Path), "--format", form]);

        Assert.Equal(0, written.ExitCode);
        Assert.DoesNotContain('\e', written.Out);
        Assert.DoesNotMatch(@"(?m)^\s*(::|##\[|##vso\[)", written.Out);
        switch (form)
        {
            case "csv":
                Assert.DoesNotMatch("(?m)(^|[,;])[\\s\"]*[=@+]", written.Out);
                break;
            case "markdown":
                Assert.DoesNotMatch(@"[^\\]<script", written.Out);
                Assert.DoesNotMatch(@"[^\\]\]\(http", written.Out);
                break;
            case "json":
                using (JsonDocument.Parse(written.Out))
                {
                    break;
                }

            case "svg":
                Assert.DoesNotContain(XDocument.Parse(written.Out).Descendants(), element => element.Name.LocalName == "script");
                break;
            case "html":
                Assert.DoesNotContain("<script>|", written.Out, StringComparison.Ordinal);
                break;
        }
    }

    [Theory]
    [InlineData("actor", "table")]
    [InlineData("actor", "markdown")]
    [InlineData("actor", "svg")]
    [InlineData("programme", "svg")]
    public void Names_in_headings_stay_text_and_are_the_same_each_time(string by, string form)
    {
        using var folder = Folder();
        string[] arguments = ["timeline", "--by", by, "--measures", folder.Path, "--format", form];
        var written = Mkb.Run(arguments);

        Assert.Equal(0, written.ExitCode);
        Assert.DoesNotContain('\e', written.Out);
        Assert.DoesNotMatch(@"(?m)^\s*(::|##\[|##vso\[)", written.Out);
        if (form == "markdown")
            Assert.DoesNotMatch(@"[^\\]<script", written.Out);
        if (form == "svg")
            Assert.DoesNotContain(XDocument.Parse(written.Out).Descendants(), element => element.Name.LocalName == "script");
        Assert.Equal(written.Out, Mkb.Run(arguments).Out);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_measures_make_the_same_text_and_machine_forms_the_same_numbers_in_both_languages(string command, string form)
    {
        using var folder = Folder();
        string[] arguments = [.. Commands[command](folder.Path), "--format", form];

        Assert.Equal(Mkb.Run(arguments).Out, Mkb.Run(arguments).Out);
        if (form is "json" or "csv")
            Assert.Equal(Numbers(Mkb.Run(arguments).Out), Numbers(Mkb.Run([.. arguments, "--language", "nl"]).Out));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_ending_of_a_file_asks_for_its_form(string command, string form)
    {
        using var folder = Folder();
        var path = Path.Combine(folder.Path, "result" + EndingOf(form));

        Assert.Equal(0, Mkb.Run([.. Commands[command](folder.Path), "--output", path]).ExitCode);
        Assert.Equal(Mkb.Run([.. Commands[command](folder.Path), "--format", form]).Out, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("rank", "result.svg", ".txt .json .csv .md .xlsx")]
    [InlineData("report", "report.pdf", ".html")]
    [InlineData("matrix", "matrix.jsn", ".txt .json .csv .md .svg")]
    public void An_ending_that_a_command_has_no_form_for_is_wrong_usage_that_lists_those_it_has(string command, string file, string endings)
    {
        var result = Mkb.Run(command, "--output", Path.Combine(Path.GetTempPath(), file));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"use {endings}, or say the form with --format", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "result.csv", "result.csv is written as json, as --format says, and not as csv, as its ending says.\n")]
    [InlineData("csv", "result.JSON", "result.JSON is written as csv, as --format says, and not as json, as its ending says.\n")]
    [InlineData("json", "result.json", null)]
    [InlineData("json", "result.txt", null)]
    [InlineData("json", "result", null)]
    [InlineData("json", "result.data", null)]
    public void A_form_in_a_file_with_the_ending_of_another_is_written_with_a_note(string form, string file, string? note)
    {
        using var folder = Folder();
        var path = Path.Combine(folder.Path, file);
        var result = Mkb.Run("rank", "--measures", folder.Path, "--format", form, "--output", path);

        Assert.Equal(0, result.ExitCode);
        if (note is null)
            Assert.DoesNotContain("--format", result.Error, StringComparison.Ordinal);
        else
            Assert.EndsWith(note, result.Error, StringComparison.Ordinal);
        Assert.Equal(Mkb.Run("rank", "--measures", folder.Path, "--format", form).Out, File.ReadAllText(path));
    }

    private static IEnumerable<string> FormsOf(string command) =>
        CommandLineApp.Root(new(TextWriter.Null, TextWriter.Null, null, false, IsErrorTerminal: false))
        .Subcommands.Single(known => known.Name == command).Options.Single(option => option.Name == "--format")
        .GetCompletions(CompletionContext.Empty).Select(completion => completion.Label);

    private static string EndingOf(string form) =>
        typeof(FormName).GetFields().Select(field => field.GetValue(null)).OfType<FormName>().Single(name => name.Word == form).Ending;

    private static List<string> Numbers(string text) => [.. Regex.Matches(text, "-?[0-9]+(\\.[0-9]+)?").Select(match => match.Value)];

    private static MeasuresFolder Folder()
    {
        var name = $"{{ en: \"{Hostile}\" }}";
        var plan = $"plan: {{ programme: p, investment: {{ 2021: EUR 1 bn }}, growth: {{ 2021: EUR 1 bn }}, total-investment: EUR 1 bn, total-growth: " +
            $"EUR 1 bn, financing: [{{ source: s, share: 100 }}] }}\n";
        var rest = MeasuresFolder.Measure[MeasuresFolder.Measure.IndexOf("category", StringComparison.Ordinal)..];
        return new(
            ("test/collection.yaml", $"name: {name}\nsource: {{ title: {name} }}\ncaution: {name}\nactors: {{ a: {name} }}\nphases: {{ p: {{ name: {name}, " +
                $"from: 2020, gate: {name} }} }}\ncategories: {{ c: {name} }}\nplan: {{ currency: EUR, programmes: {{ p: {{ name: {name} }} }}, sources: " +
                $"{{ s: {name} }}, caution: {name} }}\n"),
            ("actuals.csv", "measure,year,investment,growth,participants\na,2021,2000000000,3,4\n"),
            ("test/a.yaml", $"name: {name}\nsummary: {name}\nsegments: [accelerate]\nactors: [a]\nstart: 2021\nsteps: [{{ name: {name}, actor: " +
                $"a }}]\nowner: {name}\nnote: {name}\nassumptions: {{ x: {{ name: {name}, value: 20-30, source: {name} }} }}\nmodel: {{ cost: " +
                $"x * 1000000 }}\n{rest}{plan}"));
    }
}
