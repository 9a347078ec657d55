using System.Net;
using Microsoft.Net.Http.Headers;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>An answer is sent again only where it is another one.</summary>
public sealed class TagTests
{
    [Theory]
    [InlineData("rankings")]
    [InlineData("matrix?format=svg")]
    [InlineData("report?samples=10&format=html")]
    [InlineData("diagnostics")]
    public async Task Whoever_has_the_answer_is_told_so(string address)
    {
        await using var site = await Site.Start();
        var tag = (await site.Get($"/measures/{address}")).Headers.ETag!.ToString();

        foreach (var known in new[] { tag, $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            var response = await site.Get($"/measures/{address}", known: known);
            Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
            Assert.Equal(tag, response.Headers.ETag!.ToString());
            Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(HttpStatusCode.OK, (await site.Get($"/measures/{address}", known: "\"other\"")).StatusCode);
    }

    [Fact]
    public async Task A_tag_still_holds_after_a_start_and_without_answers_kept()
    {
        await using var before = await Site.Start();
        await using var after = await Site.Start(limits: options => options.MaximumKeptBytes = 0);
        var tag = (await before.Get("/measures/rankings")).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.NotModified, (await after.Get("/measures/rankings", known: tag)).StatusCode);
        Assert.Equal(tag, (await after.Get("/measures/rankings")).Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Every_other_choice_has_another_tag()
    {
        await using var site = await Site.Start();
        string[] addresses =
        [
            "rankings", "rankings?top=1", "rankings?top=2", "rankings?language=nl", "rankings?format=csv", "rankings?scheme=five-criteria",
            "rankings?collection=recovery-plan-2020", "rankings?together=true", "matrix", "collections", "schemes",
        ];

        var tags = await Task.WhenAll(addresses.Select(async address => (await site.Get($"/measures/{address}")).Headers.ETag!.ToString()));

        Assert.Equal(addresses.Length, tags.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Another_default_scheme_has_another_tag()
    {
        await using var usual = await Site.Start();
        await using var other = await Site.Start(options => options.Scheme = "five-criteria");

        var tag = (await usual.Get("/measures/rankings")).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.OK, (await other.Get("/measures/rankings", known: tag)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_id_stays_unknown_whatever_the_sender_has()
    {
        await using var site = await Site.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("/measures/rankings/none", known: EntityTagHeaderValue.Any.ToString())).StatusCode);
    }
}
