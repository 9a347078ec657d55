using System.Net;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>The form of an answer is the one that the request accepts most.</summary>
public sealed class NegotiationTests
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("TEXT/CSV; charset=utf-8", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("image/avif,image/svg+xml,image/*,*/*;q=0.8", "image/svg+xml")]
    [InlineData("application/json;q=0.2, text/markdown;q=0.3", "text/markdown")]
    [InlineData("*/*, application/json;q=0", "image/svg+xml")]
    [InlineData("no media type", "application/json")]
    public async Task The_form_that_is_accepted_most_is_sent(string? accept, string sent)
    {
        await using var site = await Site.Start();

        var response = await site.Get("/measures/matrix", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(sent, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Accept"], response.Headers.Vary);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_format_in_the_query_counts_whatever_is_accepted()
    {
        await using var site = await Site.Start();

        var response = await site.Get("/measures/rankings?format=csv", "application/json");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    public async Task A_form_that_there_is_none_of_is_406_and_those_there_are_are_named(string accept)
    {
        await using var site = await Site.Start();

        var response = await site.Get("/measures/rankings", accept);

        var problem = await Problem.Of(response);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("The answer comes as application/json, text/csv, text/markdown; accept one of these.", problem["detail"]);
    }
}
