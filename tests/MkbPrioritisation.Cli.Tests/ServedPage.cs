using System.Diagnostics;

namespace MkbPrioritisation.Cli.Tests;

/// <summary>The tool as it serves a page, in a process of its own.</summary>
internal sealed class ServedPage : IAsyncDisposable
{
    private readonly Process _process;

    private ServedPage(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>The address that was printed, with its token.</summary>
    public string Address { get; }

    /// <summary>The address without its token.</summary>
    public string Root => Address.Split('#')[0];

    public static async Task<ServedPage> Start(params string[] arguments) => await StartIn(Path.GetTempPath(), new Dictionary<string, string>(), arguments);

    public static async Task<ServedPage> StartIn(string currentFolder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // Whoever runs the tests in the background ignores interrupts, and so would what they start.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        var start = new ProcessStartInfo(command[0], [.. command[1..], typeof(CommandLineApp).Assembly.Location, "serve", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = currentFolder,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return line is null ? throw new InvalidOperationException(await ErrorOf(process)) : new(process, line);
    }

    /// <summary>How many bytes of it are in the machine's memory.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What it wrote to the error stream; it ends for that.</summary>
    public Task<string> Error => ErrorOf(_process);

    /// <summary>Sends a signal, and says with which code and how soon the process ended.</summary>
    public (int ExitCode, TimeSpan Time) End(string signal)
    {
        using (var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]))
            kill.WaitForExit();
        var start = Stopwatch.GetTimestamp();
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(30)));
        return (_process.ExitCode, Stopwatch.GetElapsedTime(start));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<string> ErrorOf(Process process)
    {
        if (!process.HasExited)
            process.Kill();
        return await process.StandardError.ReadToEndAsync();
    }
}
