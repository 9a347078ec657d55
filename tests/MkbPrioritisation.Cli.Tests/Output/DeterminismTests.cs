using System.Globalization;

namespace MkbPrioritisation.Cli.Tests.Output;

[Trait("Category", "Slow")]
public sealed class DeterminismTests
{
    private static readonly string[] Firm = ["--gross-margin", "-909000.5", "965000", "--fte", "56.25", "50", "--equity", "-1.5", "--balance-total", "7"];

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_output_is_the_same_under_every_culture(string culture)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        string[][] commands =
        [
            ["rank"], ["rank", "--format", "json"], ["rank", "--format", "csv"], ["rank", "--format", "markdown"],
            ["matrix"], ["matrix", "--format", "json"], ["matrix", "--format", "csv"], ["matrix", "--format", "markdown"],
            ["timeline"], ["timeline", "--format", "ics"], ["matrix", "--format", "svg"],
            ["timeline", "--by", "actor", "--format", "svg"], ["timeline", "--by", "programme"],
            ["explain", "targeted-debt-relief"], ["explain", "targeted-debt-relief", "--format", "json"],
            ["diff", Repository.Measures, folder.Path], ["diff", Repository.Measures, folder.Path, "--format", "json"],
            ["plan", "--budget", "2021=2.0"], ["plan", "--format", "json"], ["plan", "--format", "csv"], ["plan", "--format", "svg"],
            ["robustness"], ["robustness", "--assumptions"], ["robustness", "--format", "json"], ["robustness", "--format", "csv"],
            ["report"], ["report", "--together", "--language", "nl"],
            ["advise", .. Firm], ["advise", "--format", "json", .. Firm], ["advise", "--format", "html", "--language", "nl", .. Firm],
            ["rank", "--help"], ["robustness", "--help"],
        ];

        Assert.Equal(Outputs(CultureInfo.InvariantCulture, commands), Outputs(new CultureInfo(culture), commands));
    }

    private static List<string> Outputs(CultureInfo culture, string[][] commands)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return [.. commands.Select(command => Mkb.Run(command).Out)];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
