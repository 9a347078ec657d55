using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MkbPrioritisation.AspNetCore;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Documents;
using MkbPrioritisation.AspNetCore.Resources;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Reporting;

// The namespace in which applications look for Map… methods.
#pragma warning disable IDE0130
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>Maps read-only endpoints on the measure catalogue.</summary>
public static class MkbPrioritisationEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>GET</c> endpoints below a path: <c>collections</c>, <c>schemes</c>, <c>rankings</c>, <c>matrix</c>,
    /// <c>robustness</c>, <c>explanations</c>, <c>models</c>, <c>plan</c>, <c>timeline</c>, <c>comparison</c>, <c>report</c>,
    /// <c>diagnostics</c> and <c>schema</c>.
    /// </summary>
    /// <remarks>
    /// A request is answered from one catalogue, that of its scope. JSON is what <c>mkb … --format json</c> prints. The form
    /// follows <c>Accept</c>, or <c>format</c> in the query. Every answer has an <c>ETag</c>; an unknown id is 404, a wrong
    /// parameter 400 and a form that there is none of 406, each as problem details. Nothing is written, and no one is asked
    /// who they are: use the result for <c>RequireAuthorization</c> or <c>RequireRateLimiting</c>. Answers are kept with the
    /// catalogue that they were made from; an output cache of the application stores none, as it would not notice an edit.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The path, such as <c>/measures</c>.</param>
    /// <returns>Takes conventions for all of these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddMkbPrioritisation</c> was not called.</exception>
    /// <exception cref="OptionsValidationException"><see cref="MkbPrioritisationEndpointOptions"/> are out of bounds.</exception>
    public static IEndpointConventionBuilder MapMkbPrioritisation(this IEndpointRouteBuilder endpoints, string pattern) =>
        endpoints.MapMkbPrioritisation(pattern, _ => { });

    /// <summary>Maps the endpoints of <see cref="MapMkbPrioritisation(IEndpointRouteBuilder, string)"/>, within limits.</summary>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The path, such as <c>/measures</c>.</param>
    /// <param name="configure">Sets the limits, after what <c>Configure&lt;MkbPrioritisationEndpointOptions&gt;</c> set.</param>
    /// <returns>Takes conventions for all of these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddMkbPrioritisation</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">The options are out of bounds.</exception>
    public static IEndpointConventionBuilder MapMkbPrioritisation(
        this IEndpointRouteBuilder endpoints, string pattern, Action<MkbPrioritisationEndpointOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(configure);
        var services = endpoints.ServiceProvider;
        var options = Mapping.OptionsOf(services, configure, options => options.Problem);
        Describe(services);

        var group = endpoints.MapGroup(pattern);
        var conventions = (IEndpointConventionBuilder)group;
        conventions.WithTags("MkbPrioritisation").Finally(ResourceDescription.Name);
        var answers = new AnswerStore(options.MaximumKeptBytes);
        foreach (var resource in ResourceList.All(options))
            ResourceDescription.Add(group.MapGet(resource.Pattern, new ResourceHandler(resource, options, answers).Handle), resource);
        return group;
    }

    // Where reflection is off, an OpenAPI document finds the shape of answers only among the application's own resolvers.
    private static void Describe(IServiceProvider services)
    {
        if (services.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions is not { IsReadOnly: false } json)
            return;
        json.TypeInfoResolverChain.Add(DocumentContext.Default);
        json.TypeInfoResolverChain.Add(OverviewContext.Default);
        json.TypeInfoResolverChain.Add(ProblemContext.Default);
    }
}
