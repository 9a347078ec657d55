using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MkbPrioritisation.AspNetCore;
using MkbPrioritisation.AspNetCore.LivePage;
using MkbPrioritisation.DependencyInjection;

// The namespace in which applications look for Map… methods.
#pragma warning disable IDE0130
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>Maps the live page: the ranking in a browser, which follows the files and answers what if.</summary>
public static class MkbPrioritisationPageExtensions
{
    /// <summary>Maps the live page and what it asks for, to read only.</summary>
    /// <remarks>
    /// The page follows the measure files where <see cref="MkbPrioritisationOptions.ReloadOnChange"/> is set. A request is refused
    /// unless it comes from this machine by name and from no page but this; see <see cref="MkbPrioritisationPageOptions"/>. No
    /// answer names a path of the file system but those inside the measures folder.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The path, such as <c>/live</c>.</param>
    /// <returns>Takes conventions for all of these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddMkbPrioritisation</c> was not called.</exception>
    public static IEndpointConventionBuilder MapMkbPrioritisationPage(this IEndpointRouteBuilder endpoints, string pattern) =>
        endpoints.MapMkbPrioritisationPage(pattern, _ => { });

    /// <summary>Maps the live page and what it asks for.</summary>
    /// <param name="endpoints">The application, or a group of routes.</param>
    /// <param name="pattern">The path, such as <c>/live</c>.</param>
    /// <param name="configure">Says who may ask for the page, and whether it may write into the files.</param>
    /// <returns>Takes conventions for all of these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddMkbPrioritisation</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">The options are out of bounds.</exception>
    public static IEndpointConventionBuilder MapMkbPrioritisationPage(
        this IEndpointRouteBuilder endpoints, string pattern, Action<MkbPrioritisationPageOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(configure);
        var services = endpoints.ServiceProvider;
        var options = Mapping.OptionsOf(services, configure, options => options.Problem);
        var catalogues = services.GetRequiredService<IMeasureCatalogueProvider>();
        var group = endpoints.MapGroup(pattern);
        var page = new PageHandlers(new(catalogues), options, services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None);
        foreach (var (method, path, handler) in page.All)
            group.MapMethods(path, [method], handler).WithMetadata(new ExcludeFromDescriptionAttribute());
        return group;
    }
}
