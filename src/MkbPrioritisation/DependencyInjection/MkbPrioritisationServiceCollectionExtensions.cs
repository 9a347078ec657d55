using Microsoft.Extensions.DependencyInjection.Extensions;
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
    /// Registers <see cref="MeasureCatalogue"/> and <see cref="MeasureCatalogueService"/> with the measures that the
    /// library ships with. What is registered already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, for further calls.</returns>
    public static IServiceCollection AddMkbPrioritisation(this IServiceCollection services) => services.AddMkbPrioritisation(_ => { });

    /// <summary>
    /// Registers <see cref="MeasureCatalogue"/> and <see cref="MeasureCatalogueService"/>. The catalogue is loaded at
    /// first use; where its files hold errors, that use throws <see cref="InvalidMeasuresException"/> with all of them.
    /// What is registered already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says where the measures come from.</param>
    /// <returns>The same services, for further calls.</returns>
    public static IServiceCollection AddMkbPrioritisation(this IServiceCollection services, Action<MkbPrioritisationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(_ =>
        {
            var options = new MkbPrioritisationOptions();
            configure(options);
            return new MeasureCatalogueService(options);
        });

        // Transient, so that each request gets the catalogue of its moment; it is one instance until files change.
        services.TryAddTransient(provider => provider.GetRequiredService<MeasureCatalogueService>().Current);
        return services;
    }
}
