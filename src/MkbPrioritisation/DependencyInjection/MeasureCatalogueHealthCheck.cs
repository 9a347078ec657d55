using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>
/// Healthy while the catalogue in use is that of the files, and degraded while the files were changed and cannot be used.
/// Register it with <c>AddHealthChecks().AddCheck&lt;MeasureCatalogueHealthCheck&gt;("measures")</c>.
/// </summary>
public sealed class MeasureCatalogueHealthCheck : IHealthCheck
{
    private readonly IMeasureCatalogueProvider _catalogues;

    /// <summary>Creates the check.</summary>
    /// <param name="catalogues">What keeps the catalogue.</param>
    public MeasureCatalogueHealthCheck(IMeasureCatalogueProvider catalogues)
    {
        ArgumentNullException.ThrowIfNull(catalogues);
        _catalogues = catalogues;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        _catalogues.LastRejection is { } rejection
            ? HealthCheckResult.Degraded("The measure files were changed and cannot be used; those before them are in use.", rejection.Exception)
            : HealthCheckResult.Healthy($"{_catalogues.Current}"));
}
