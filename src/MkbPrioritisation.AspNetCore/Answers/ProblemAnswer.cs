using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>Says as problem details (RFC 9457) why a request is not answered.</summary>
internal static class ProblemAnswer
{
    private const string ContentType = "application/problem+json";

    /// <summary>Whether an exception says what is wrong with the request.</summary>
    public static bool Explains(Exception exception) => exception is RefusedException or UnknownIdException;

    /// <summary>Sends the problem: as the application has problems sent, or else as it is.</summary>
    public static async Task Send(HttpContext context, Exception exception, Language language)
    {
        var problem = Of(exception, language);
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.Headers.Vary = "Accept";
        context.Response.Headers.CacheControl = "no-store";
        if (context.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem }).ConfigureAwait(false))
            return;
        context.Response.ContentType = ContentType;
        await context.Response.BodyWriter.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(problem, ProblemContext.Default.ProblemDetails), context.RequestAborted).ConfigureAwait(false);
    }

    private static ProblemDetails Of(Exception exception, Language language)
    {
        var status = exception is RefusedException refused ? refused.Status : StatusCodes.Status404NotFound;
        var problem = new ProblemDetails
        {
            Status = status,
            Title = ReasonPhrases.GetReasonPhrase(status),
            Type = "about:blank",
            Detail = ExceptionPhrase.Of(exception)?.In(language) ?? exception.Message,
        };
        if (exception is UnknownIdException unknown)
        {
            problem.Extensions["id"] = unknown.Id;
            if (unknown.Nearest is { } nearest)
                problem.Extensions["suggestion"] = nearest;
        }

        return problem;
    }
}

/// <summary>How problems are written, without reflection.</summary>
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string))]
internal sealed partial class ProblemContext : JsonSerializerContext;
