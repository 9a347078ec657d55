using System.Text;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>How many sheets the report takes when it is printed.</summary>
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
        await using var opened = await browser.Open(file);

        var printed = await opened.Page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.InRange(Regex.Count(Encoding.Latin1.GetString(printed), @"/Type\s*/Page\b"), 1, most);
    }
}
