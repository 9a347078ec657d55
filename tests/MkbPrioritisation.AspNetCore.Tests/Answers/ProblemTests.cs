using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>What cannot be answered is said as problem details, with what was probably meant.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("rankings/recovery-plan-2021", "recovery-plan-2021", "recovery-plan-2020")]
    [InlineData("rankings?scheme=five-criterion", "five-criterion", "five-criteria")]
    [InlineData("rankings?actor=member-state", "member-state", "member-states")]
    [InlineData("explanations/targeted-debt-releif", "targeted-debt-releif", "targeted-debt-relief")]
    [InlineData("plan?without=strengthen-equty", "strengthen-equty", "strengthen-equity")]
    [InlineData("comparison?to=five-criterion", "five-criterion", "five-criteria")]
    [InlineData("plan?scale=strengthen-equty%3D0.5", "strengthen-equty", "strengthen-equity")]
    [InlineData("models/targeted-debt-releif", "targeted-debt-releif", "targeted-debt-relief")]
    public async Task An_unknown_id_is_404_with_the_nearest_one(string address, string id, string nearest)
    {
        await using var site = await Site.Start();

        var response = await site.Get($"/measures/{address}");

        var problem = await Problem.Of(response);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(id, problem["id"]);
        Assert.Equal(nearest, problem["suggestion"]);
        Assert.EndsWith($"; did you mean \"{nearest}\"?", problem["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema/measures", "write \"measure\"")]
    [InlineData("explanations/Targeted%20relief%20of%20SME%20debt", "write \"targeted-debt-relief\"")]
    [InlineData(
        "explanations/eu-sme-strategy-2020/targeted-debt-relief",
        "The measure \"targeted-debt-relief\" is in the collection recovery-plan-2020; ask for that one.")]
    [InlineData(
        "explanations/eu-sme-strategy-2020/targeted-debt-relief?language=nl",
        "De maatregel \"targeted-debt-relief\" zit in de collectie recovery-plan-2020; vraag daarom.")]
    public async Task Where_it_can_be_told_what_was_meant_404_says_it(string address, string cure)
    {
        await using var site = await Site.Start();

        var response = await site.Get($"/measures/{address}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.EndsWith(cure, (await Problem.Of(response))["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_without_a_plan_has_none_to_show()
    {
        await using var site = await Site.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/measures/plan/eu-sme-strategy-2020")).StatusCode);
    }

    [Theory]
    [InlineData("rankings?top=0", "top takes a whole number from 1 up, and not \"0\".")]
    [InlineData("rankings?top=ten", "top takes a whole number from 1 up, and not \"ten\".")]
    [InlineData("rankings?top=1&top=2", "top is given more than once.")]
    [InlineData("rankings?together=perhaps", "together takes true or false, and not \"perhaps\".")]
    [InlineData("rankings?language=de", "language takes en, nl, and not \"de\".")]
    [InlineData("rankings?format=xlsx", "format takes json, csv, markdown, and not \"xlsx\".")]
    [InlineData("rankings?shceme=five-criteria", "There is no parameter \"shceme\" here; did you mean \"scheme\"?")]
    [InlineData(
        "rankings/recovery-plan-2020?collection=recovery-plan-2020",
        "There is no parameter \"collection\" here; known: scheme, top, actor, assessor, dialect, language, format")]
    [InlineData("robustness/recovery-plan-2020?samples=10001", "samples takes a whole number from 1 to 10000, and not \"10001\".")]
    [InlineData("robustness/recovery-plan-2020?noise=1&assumptions=true", "noise and assumptions exclude each other.")]
    [InlineData("robustness/eu-sme-strategy-2020?assumptions=true", "No measure here has a model for a criterion of the scheme.")]
    [InlineData("robustness/recovery-plan-2020?noise=5", "noise takes a whole number from 0 to 4, and not \"5\".")]
    [InlineData(
        "timeline?until=soon",
        "until takes a date, and not \"soon\"; write a year, month or day from 1900 to 2100, such as 2021, 2021-01 or 2021-01-31.")]
    [InlineData(
        "plan?budget=2.0",
        "\"2.0\" is not a budget; write a year or total, and an amount with a decimal point: budget=2021=2.0 (in EUR bn, as in the plan's table), " +
        "budget=2021=500mln or budget=total=1.2bn")]
    [InlineData("plan?budget=2021=2,0&language=nl", "\"2021=2,0\" is geen budget; schrijf budget=2021=2.0 (in € mld, als in de tabel van het plan)")]
    [InlineData(
        "plan?budget=2026=5mln&language=nl",
        "\"2026\" is geen jaar van het plan, dat de jaren 2021, 2022, 2023, 2024, 2025 heeft; schrijf budget=2021=2.0 (in € mld), of budget=total=2.0 voor " +
        "alle jaren")]
    [InlineData("plan?budget=2021=1&budget=2021=2&language=nl", "Er zijn twee budgetten voor 2021.")]
    [InlineData(
        "plan?with=strengthen-equity&without=strengthen-equity&language=nl",
        "\"strengthen-equity\" kan niet in elk geval gepland worden en ook wegblijven.")]
    [InlineData("plan?scale=strengthen-equity", "\"strengthen-equity\" should look like strengthen-equity=0.5, with a decimal point and at most 100.")]
    [InlineData("plan?scale=strengthen-equity=1&scale=strengthen-equity=2&language=nl", "strengthen-equity wordt twee keer geschaald.")]
    [InlineData("plan?return-share=101", "return-share takes a number from 0 to 100 with a decimal point, and not \"101\".")]
    [InlineData("rankings?dialect=excel-nl", "dialect is for CSV; ask for format=csv.")]
    [InlineData("timeline?by=actor", "by is for SVG and Markdown; ask for format=svg.")]
    [InlineData("timeline?by=actors&format=svg", "by takes measure, actor, programme, and not \"actors\".")]
    [InlineData("report?date=25-11-2026&language=nl", "date is een datum zoals 2026-11-25, en niet \"25-11-2026\".")]
    [InlineData(
        "models/targeted-debt-relief?set=exposure",
        "Write an assumption's name, an equals sign and a figure, such as set=retrained=50000, and not \"exposure\".")]
    [InlineData(
        "models/employee-share-incentive?language=nl",
        "\"employee-share-incentive\" heeft geen model; schrijf er een in het bestand: assumptions (aannames), en onder model een formule voor value-added " +
        "of cost.")]
    [InlineData("comparison", "Name to: The scheme that is compared.")]
    [InlineData("rankings?top=0&language=nl", "top is een geheel getal vanaf 1, en niet \"0\".")]
    public async Task A_wrong_parameter_is_400_and_says_what_is_right(string address, string detail)
    {
        await using var site = await Site.Start();

        var response = await site.Get($"/measures/{address}");

        var problem = await Problem.Of(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(detail, problem["detail"]);
    }

    [Fact]
    public async Task Problems_are_sent_as_the_application_has_them_sent()
    {
        await using var site = await Site.Start(services: services =>
            services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["where"] = "here"));

        var problem = await Problem.Of(await site.Get("/measures/rankings/none"));

        Assert.Equal("here", problem["where"]);
        Assert.Equal("none", problem["id"]);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        await using var site = await Site.Start();

        var response = await site.Client.DeleteAsync(new Uri("/measures/rankings", UriKind.Relative));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
