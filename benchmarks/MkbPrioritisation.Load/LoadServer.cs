using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MkbPrioritisation.Load;

/// <summary>An application with the endpoints alone, in a process of its own.</summary>
internal sealed class LoadServer : IDisposable
{
    private const string Ready = "listening on port ";

    private readonly Process _process;

    private LoadServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>How much processor time the server has taken.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<LoadServer> Start(params string[] arguments)
    {
        var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["serve", .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
                return new(process, int.Parse(line[Ready.Length..], CultureInfo.InvariantCulture));
        }

        throw new InvalidOperationException("The server did not start.");
    }

    /// <summary>Serves until the process is ended.</summary>
    /// <param name="arguments">The folder, followed as it is edited, or <c>-</c> for the built-in measures; and how many bytes of answers are kept.</param>
    public static async Task Run(IReadOnlyList<string> arguments)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddMkbPrioritisation(options =>
        {
            if (arguments is ["-" or "", ..] or [])
                return;
            (options.MeasuresDirectory, options.ReloadOnChange, options.QuietPeriod) = (arguments[0], true, TimeSpan.FromMilliseconds(20));
        });
        await using var application = builder.Build();
        application.MapMkbPrioritisation("/measures", options =>
        {
            if (arguments.Count > 1)
                options.MaximumKeptBytes = long.Parse(arguments[1], CultureInfo.InvariantCulture);
        });
        await application.StartAsync();
        await Console.Out.WriteLineAsync($"{Ready}{new Uri(application.Urls.First()).Port}");
        await ((IHost)application).WaitForShutdownAsync();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
