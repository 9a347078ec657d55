using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>Loads the measures before any part of an application starts, so that it does not start with measures that it cannot use.</summary>
internal sealed class CatalogueStart(IServiceProvider services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<IMeasureCatalogueProvider>();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
