using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MkbPrioritisation;
using MkbPrioritisation.DependencyInjection;

// The namespace in which applications look for Add… methods.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the measure catalogue.</summary>
public static class MkbPrioritisationServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IMeasureCatalogueProvider"/>, <see cref="MeasureCatalogueService"/> and <see cref="MeasureCatalogue"/>
    /// with the measures that the library ships with, unless <see cref="MkbPrioritisationOptions"/> are configured otherwise.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, for further calls.</returns>
    public static IServiceCollection AddMkbPrioritisation(this IServiceCollection services) => services.AddMkbPrioritisation(_ => { });

    /// <summary>
    /// Registers <see cref="IMeasureCatalogueProvider"/>, <see cref="MeasureCatalogueService"/> and <see cref="MeasureCatalogue"/>.
    /// The catalogue is loaded as a host starts, which fails where the folder is missing or its files hold errors, and without
    /// a host at first use, which throws <see cref="InvalidMeasuresException"/> with all of them. An injected
    /// <see cref="MeasureCatalogue"/> is scoped: one request has one catalogue, and the next has that
    /// of its moment. Called again, what is configured adds up.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says where the measures come from. <c>Configure&lt;MkbPrioritisationOptions&gt;</c> and sections of a
    /// configuration count as well.</param>
    /// <returns>The same services, for further calls.</returns>
    public static IServiceCollection AddMkbPrioritisation(this IServiceCollection services, Action<MkbPrioritisationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<MkbPrioritisationOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MkbPrioritisationOptions>, Validation>());
        services.TryAddSingleton(provider => new MeasureCatalogueService(
            provider.GetRequiredService<IOptions<MkbPrioritisationOptions>>().Value,
            provider.GetService<IHostEnvironment>()?.ContentRootPath,
            provider.GetService<ILoggerFactory>()?.CreateLogger("MkbPrioritisation") ?? NullLogger.Instance));
        services.TryAddSingleton<IMeasureCatalogueProvider>(provider => provider.GetRequiredService<MeasureCatalogueService>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CatalogueStart>());
        services.TryAddScoped(provider => provider.GetRequiredService<IMeasureCatalogueProvider>().Current);
        return services;
    }

    private sealed class Validation : IValidateOptions<MkbPrioritisationOptions>
    {
        public ValidateOptionsResult Validate(string? name, MkbPrioritisationOptions options) =>
            options.Problem is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
    }
}
