using System.Net;
using System.Text;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>Whoever asks over the web gets what the tool prints for the same choice, byte for byte.</summary>
public sealed class SameAsToolTests
{
    [Theory]
    [InlineData("rankings", "rank")]
    [InlineData("rankings?top=3", "rank --top 3")]
    [InlineData("rankings/recovery-plan-2020", "rank --collection recovery-plan-2020")]
    [InlineData("rankings/recovery-plan-2020?scheme=five-criteria&language=nl", "rank --collection recovery-plan-2020 --scheme five-criteria --language nl")]
    [InlineData("rankings?collection=recovery-plan-2020&collection=eu-sme-strategy-2020&together=true", "rank --together")]
    [InlineData("rankings/eu-sme-strategy-2020?actor=member-states", "rank --collection eu-sme-strategy-2020 --actor member-states")]
    [InlineData("matrix", "matrix")]
    [InlineData("robustness/recovery-plan-2020?samples=50&assumptions=true", "robustness --collection recovery-plan-2020 --samples 50 --assumptions")]
    [InlineData("robustness/recovery-plan-2020?samples=50&seed=7&noise=2", "robustness --collection recovery-plan-2020 --samples 50 --seed 7 --noise 2")]
    [InlineData("robustness?samples=50&together=true", "robustness --samples 50 --together")]
    [InlineData("robustness?samples=50&assumptions=true", "robustness --samples 50 --assumptions")]
    [InlineData(
        "robustness?samples=50&collection=recovery-plan-2020&collection=eu-sme-strategy-2020",
        "robustness --samples 50 --collection recovery-plan-2020 --collection eu-sme-strategy-2020")]
    [InlineData("explanations/targeted-debt-relief", "explain targeted-debt-relief")]
    [InlineData("explanations/recovery-plan-2020/targeted-debt-relief?scheme=five-criteria", "explain targeted-debt-relief --scheme five-criteria")]
    [InlineData("plan", "plan")]
    [InlineData(
        "plan/recovery-plan-2020?only=shortlist&without=strengthen-equity&return-share=40",
        "plan --only shortlist --without strengthen-equity --return-share 40")]
    [InlineData(
        "plan?budget=2021%3D1.0&budget=total=2bn&scale=strengthen-equity%3D0.5&return-share=12.5",
        "plan --budget 2021=1.0 --budget total=2bn --scale strengthen-equity=0.5 --return-share 12.5")]
    [InlineData("models/targeted-debt-relief?set=exposure%3DEUR%2040%20mln", "model targeted-debt-relief --set exposure=EUR_40_mln")]
    [InlineData("models/recovery-plan-2020/targeted-debt-relief", "model targeted-debt-relief")]
    [InlineData(
        "timeline/eu-sme-strategy-2020?actor=member-states&until=2021",
        "timeline --collection eu-sme-strategy-2020 --actor member-states --until 2021")]
    [InlineData("diagnostics", "check")]
    [InlineData("schema/measure", "schema measure")]
    public async Task JSON_is_what_the_tool_prints(string address, string command)
    {
        await using var site = await Site.Start();

        await AssertSame(site, address, [.. Words(command), "--format", "json"]);
    }

    [Theory]
    [InlineData("rankings", "rank", "csv", "text/csv; charset=utf-8")]
    [InlineData("rankings?language=nl", "rank --language nl", "markdown", "text/markdown; charset=utf-8")]
    [InlineData("rankings?dialect=excel-nl", "rank --dialect excel-nl", "csv", "text/csv; charset=utf-8")]
    [InlineData("models/targeted-debt-relief", "model targeted-debt-relief", "svg", "image/svg+xml")]
    [InlineData("models/targeted-debt-relief?language=nl", "model targeted-debt-relief --language nl", "markdown", "text/markdown; charset=utf-8")]
    [InlineData(
        "report/recovery-plan-2020?summary=true&title=Ours%20and%20theirs&date=2026-11-25",
        "report --collection recovery-plan-2020 --summary --title Ours_and_theirs --date 2026-11-25",
        "html",
        "text/html; charset=utf-8")]
    [InlineData("matrix/recovery-plan-2020?language=nl", "matrix --collection recovery-plan-2020 --language nl", "svg", "image/svg+xml")]
    [InlineData("explanations/targeted-debt-relief", "explain targeted-debt-relief", "text", "text/plain; charset=utf-8")]
    [InlineData("plan", "plan", "svg", "image/svg+xml")]
    [InlineData("timeline", "timeline", "ics", "text/calendar; charset=utf-8")]
    [InlineData("timeline?by=actor&language=nl", "timeline --by actor --language nl", "svg", "image/svg+xml")]
    [InlineData("timeline?by=programme", "timeline --by programme", "markdown", "text/markdown; charset=utf-8")]
    [InlineData("report/recovery-plan-2020", "report --collection recovery-plan-2020", "html", "text/html; charset=utf-8")]
    public async Task Other_forms_are_what_the_tool_prints(string address, string command, string format, string contentType)
    {
        await using var site = await Site.Start();

        var response = await AssertSame(
            site, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}", [.. Words(command), "--format", format]);

        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task The_comparison_of_two_schemes_names_both_and_what_moved()
    {
        await using var site = await Site.Start();

        var text = await site.Client.GetStringAsync(new Uri("/measures/comparison/recovery-plan-2020?to=five-criteria&format=markdown", UriKind.Relative));

        Assert.Contains("Six criteria of the SME recovery and growth plan → Five criteria", text, StringComparison.Ordinal);
        Assert.Contains("| ● 9 → 12 | Targeted relief of SME debt |", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Words(string command) => command.Split(' ').Select(word => word.Replace('_', ' '));

    private static async Task<HttpResponseMessage> AssertSame(Site site, string address, string[] command)
    {
        var printed = Mkb.Run(command);
        Assert.Equal(0, printed.ExitCode);

        var response = await site.Get($"/measures/{address}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Encoding.UTF8.GetBytes(printed.Out), await response.Content.ReadAsByteArrayAsync());
        return response;
    }
}
