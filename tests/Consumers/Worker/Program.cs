using Microsoft.Extensions.Primitives;
using MkbPrioritisation.DependencyInjection;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddMkbPrioritisation(options => (options.MeasuresDirectory, options.ReloadOnChange) = (args[0], true));
builder.Services.AddHostedService<FirstMeasure>();
builder.Build().Run();

/// <summary>Prints the measure that stands first, at once and whenever the files make it another.</summary>
internal sealed class FirstMeasure(IMeasureCatalogueProvider catalogues) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Print();
        using var following = ChangeToken.OnChange(catalogues.GetChangeToken, Print);
        await Task.Delay(Timeout.Infinite, stoppingToken);
    }

    private void Print() => Console.WriteLine($"First: {catalogues.Current.Rank("test")[0].Measure.Name}");
}
