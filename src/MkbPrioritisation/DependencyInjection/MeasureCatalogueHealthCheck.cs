using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>
/// Healthy while the catalogue in use is that of the files as they are now. Degraded while the files were changed: be it that
/// they cannot be used, or that they have not been the same for long enough to be taken over.
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
        (_catalogues.LastRejection, _catalogues.IsUpToDate) switch
        {
            ({ } rejection, _) =>
                HealthCheckResult.Degraded("The measure files were changed and cannot be used; those before them are in use.", rejection.Exception),
            (null, false) => HealthCheckResult.Degraded("The measure files were changed and are not in use yet."),
            _ => HealthCheckResult.Healthy($"{_catalogues.Current}"),
        });
}
