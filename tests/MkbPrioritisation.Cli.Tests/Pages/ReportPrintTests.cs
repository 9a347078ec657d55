using System.Text;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>How many sheets the report and an advice take when they are printed.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Slow")]
public sealed class ReportPrintTests(Browser browser) : IDisposable
{
    private readonly MeasuresFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserTheory]
    [InlineData("en", 12)]
    [InlineData("nl", 12)]
    [InlineData("en", 2, "--summary")]
    [InlineData("nl", 2, "--summary")]
    public async Task The_recovery_plan_takes_few_sheets(string language, int most, params string[] options)
    {
        var file = Path.Combine(_folder.Path, "report.html");
        string[] arguments = ["report", "--collection", "recovery-plan-2020", "--date", "2026-11-25", "--language", language, "--output", file, .. options];
        Assert.Equal(ExitCode.Done, Mkb.Run(arguments).ExitCode);
        Assert.InRange(await Sheets(file), 1, most);
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task An_advice_takes_two_sheets_with_its_notes(string language)
    {
        var file = Path.Combine(_folder.Path, "advice.html");
        Mkb.Run("advise", "--gross-margin", "909000", "965000", "--fte", "56", "58", "--language", language, "--output", file);

        Assert.Equal(2, await Sheets(file));
    }

    private async Task<int> Sheets(string file)
    {
        await using var opened = await browser.Open(file);

        var printed = await opened.Page.PdfAsync(new() { PreferCSSPageSize = true });

        return Regex.Count(Encoding.Latin1.GetString(printed), @"/Type\s*/Page\b");
    }
}
