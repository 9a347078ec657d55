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
    [InlineData("schema/measures", "measures", "measure")]
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
    [InlineData("rankings/recovery-plan-2020?collection=recovery-plan-2020", "There is no parameter \"collection\" here; known: scheme, top, actor, language, format")]
    [InlineData("robustness/recovery-plan-2020?samples=10001", "samples takes a whole number from 1 to 10000, and not \"10001\".")]
    [InlineData("robustness/recovery-plan-2020?noise=1&assumptions=true", "noise and assumptions exclude each other.")]
    [InlineData("robustness/eu-sme-strategy-2020?assumptions=true", "No measure here has a model for a criterion of the scheme.")]
    [InlineData("robustness/recovery-plan-2020?noise=5", "noise takes a whole number from 0 to 4, and not \"5\".")]
    [InlineData("timeline?until=soon", "until takes a year, month or day from 1900 to 2100, such as 2021, 2021-06 or 2021-06-30, and not \"soon\".")]
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
