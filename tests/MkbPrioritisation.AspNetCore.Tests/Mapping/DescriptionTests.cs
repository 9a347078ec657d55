using System.Text.Json;

namespace MkbPrioritisation.AspNetCore.Tests.Mapping;

/// <summary>An OpenAPI document says what there is to ask for.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task Every_endpoint_is_listed_with_its_parameters_and_forms() =>
        Approval.Verify(string.Concat((await Operations()).Select(Line)), "Endpoints.txt");

    [Fact]
    public async Task Parameters_have_types_bounds_and_descriptions()
    {
        var top = (await Operations()).Single(operation => operation.Address == "/measures/rankings").Operation
            .GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == "top");

        Assert.Equal("Only the measures ranked so or better; a tie is never cut.", top.GetProperty("description").GetString());
        Assert.Equal(1, top.GetProperty("schema").GetProperty("minimum").GetInt32());
        Assert.Equal("int32", top.GetProperty("schema").GetProperty("format").GetString());
    }

    [Fact]
    public async Task Answers_have_the_shape_of_their_documents()
    {
        var answer = (await Operations()).Single(operation => operation.Address == "/measures/rankings").Operation
            .GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

        Assert.Equal("#/components/schemas/RankingDocument", answer.GetProperty("$ref").GetString());
    }

    private static string Line((string Address, JsonElement Operation) item)
    {
        var parameters = item.Operation.GetProperty("parameters").EnumerateArray().Select(parameter =>
            $"{parameter.GetProperty("in").GetString()} " +
            $"{parameter.GetProperty("name").GetString()}" +
            $"{(parameter.TryGetProperty("required", out var required) && required.GetBoolean() ? " required" : "")}");
        var responses = item.Operation.GetProperty("responses").EnumerateObject().Select(response =>
            $"{response.Name}" +
            (response.Value.TryGetProperty("content", out var content)
                ? " " + string.Join(' ', content.EnumerateObject().Select(form => form.Name))
                : ""));
        return $"{item.Address}: {item.Operation.GetProperty("summary").GetString()}\n  {string.Join(", ", parameters)}\n  {string.Join(", ", responses)}\n";
    }

    private static async Task<List<(string Address, JsonElement Operation)>> Operations()
    {
        await using var site = await Site.Start();
        var document = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        return [.. document.RootElement.GetProperty("paths").EnumerateObject().Select(path => (path.Name, path.Value.GetProperty("get")))];
    }
}
