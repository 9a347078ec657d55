using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Lets in who may ask: this machine by name, from no other page, not too often; and to write only who knows the token.</summary>
internal sealed class PageGuard(MkbPrioritisationPageOptions options)
{
    public const string TokenHeader = "X-Mkb-Token";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly string[] _hosts = [.. options.Hosts];
    private readonly bool _mayBeAddress = options.AllowAnyAddress;
    private readonly byte[]? _token = options.Token is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(options.Token));
    private readonly RequestRate _rate = new(options.MaximumRequests);

    /// <summary>A handler that is asked only where the guard lets the request in.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="isWriting">Whether the token must be known.</param>
    public RequestDelegate Before(RequestDelegate handler, bool isWriting) => async context =>
    {
        SetHeaders(context.Response.Headers);
        OutputCaching.Forbid(context);
        try
        {
            Require(context.Request, isWriting);
            await handler(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (ProblemAnswer.Explains(exception) && !context.Response.HasStarted)
        {
            await ProblemAnswer.Send(context, exception, Parameters.Choice.LanguageOf(context.Request)).ConfigureAwait(false);
        }
    };

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    private void Require(HttpRequest request, bool isWriting)
    {
        if (!_rate.Allows())
            throw RefusedException.Because(
                StatusCodes.Status429TooManyRequests, $"Too many requests at once; wait a second.", $"Te veel verzoeken tegelijk; wacht een seconde.");
        if (!IsKnown(request.Host))
            throw RefusedException.Because(
                StatusCodes.Status421MisdirectedRequest,
                $"This page is not here under the name {request.Host.Value ?? ""}; open the address that was printed.",
                $"Deze pagina is er niet onder de naam {request.Host.Value ?? ""}; open het adres dat getoond werd.");
        if (!IsOwn(request) && (isWriting || !IsFollowedLink(request)))
            throw RefusedException.Because(
                StatusCodes.Status403Forbidden, $"Another page may not ask for this.", $"Een andere pagina mag hier niet om vragen.");
        if (!isWriting)
            return;
        if (_token is null)
            throw RefusedException.Because(
                StatusCodes.Status403Forbidden, $"This page saves nothing: it is there to read.", $"Deze pagina slaat niets op: zij is er om te lezen.");
        if (!CryptographicOperations.FixedTimeEquals(_token, SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString()))))
            throw RefusedException.Because(
                StatusCodes.Status403Forbidden,
                $"To save, open the address that was printed, with its token.", $"Open, om op te slaan, het adres dat getoond werd, met zijn token.");
    }

    private bool IsKnown(HostString host) => host.HasValue
        && (_hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase) || (_mayBeAddress && System.Net.IPAddress.TryParse(host.Host, out _)));

    // A browser says which page asks; what is no browser says nothing, and is no danger to one.
    private static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host.Value}");

    // A link may stand on another page, such as a mail's: who follows it sees this one, and the other sees nothing of it.
    private static bool IsFollowedLink(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
}
