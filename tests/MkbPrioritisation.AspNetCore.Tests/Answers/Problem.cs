using System.Text.Json;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>Reads problem details.</summary>
internal static class Problem
{
    public static async Task<IReadOnlyDictionary<string, string>> Of(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(response.Headers.ETag);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var problem = document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString());
        Assert.Equal(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), problem["status"]);
        return problem;
    }
}
