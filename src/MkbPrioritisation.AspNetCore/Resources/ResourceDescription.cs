using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using MkbPrioritisation.AspNetCore.Parameters;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>Describes resources to those who ask what there is, such as an OpenAPI document.</summary>
internal static class ResourceDescription
{
    public static void Add(IEndpointConventionBuilder endpoint, Resource resource)
    {
        // A method makes the framework list an endpoint; it is the same for all, and what it takes is said beside it.
        var method = typeof(ResourceHandler).GetMethod(nameof(ResourceHandler.Handle))!;
        endpoint.WithSummary(resource.Summary).WithMetadata(method).WithMetadata(
        [
            .. resource.Parameters.Select(parameter => new ParameterDescription(parameter, method)),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, resource.Document, [.. resource.Forms.Select(form => form.MediaType)]),
            new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)),
            .. new[] { StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status406NotAcceptable }
                .Select(status => new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"])),
        ]);
    }

    /// <summary>Names an endpoint by its whole address, which no other has.</summary>
    public static void Name(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } address } && !endpoint.Metadata.OfType<IEndpointNameMetadata>().Any())
        {
            endpoint.Metadata.Add(new EndpointNameMetadata(string.Join('-', address.Split(['/', '{', '}'], StringSplitOptions.RemoveEmptyEntries))));
        }
    }
}
