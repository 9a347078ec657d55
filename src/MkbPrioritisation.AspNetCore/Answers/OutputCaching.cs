using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>Keeps answers out of the application's output cache, which knows neither of edited files nor of <c>Accept</c>.</summary>
internal static class OutputCaching
{
    /// <summary>Lets nothing of an answer be stored, whatever policies the endpoint has; there is nothing to be found then.</summary>
    public static void Forbid(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
    }
}
