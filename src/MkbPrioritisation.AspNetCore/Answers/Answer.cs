using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>An answer as it is sent.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Tag">What tells it from any other answer under the same address.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Answer(MediaForm Form, EntityTagHeaderValue Tag, byte[] Content)
{
    private const int TagLength = 32;

    /// <summary>A tag for all that has one content.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> content) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..TagLength]}\"");

    /// <summary>A tag for all that has one origin.</summary>
    public static EntityTagHeaderValue TagOf(string origin) => TagOf(Encoding.UTF8.GetBytes(origin));

    /// <summary>Whether a request says that its sender has this answer: only one that was sent has its tag.</summary>
    public static bool IsNamed(HttpRequest request, EntityTagHeaderValue tag) => Known(request).Any(item => item.Compare(tag, useStrongComparison: false));

    /// <summary>Whether a request says that its sender has this answer, or any.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) => IsNamed(request, tag) || Known(request).Contains(EntityTagHeaderValue.Any);

    /// <summary>Says that the sender of a request has the answer.</summary>
    public static void SendNotModified(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        SetHeaders(response, tag);
    }

    /// <summary>Sends the answer.</summary>
    public async Task Send(HttpResponse response)
    {
        SetHeaders(response, Tag);
        response.ContentType = Form.ContentType;
        response.ContentLength = Content.Length;
        await response.BodyWriter.WriteAsync(Content, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    // Whoever keeps an answer asks each time whether it still is one: the files may have been edited.
    private static void SetHeaders(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
        response.Headers.XContentTypeOptions = "nosniff";
    }

    private static IList<EntityTagHeaderValue> Known(HttpRequest request) =>
        request.Headers.IfNoneMatch is { Count: > 0 } header && EntityTagHeaderValue.TryParseList(header, out var known) ? known : [];
}
