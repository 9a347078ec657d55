using Microsoft.Extensions.Hosting;

namespace MkbPrioritisation.Cli.Serving;

/// <summary>Leaves it to the program when it ends.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
