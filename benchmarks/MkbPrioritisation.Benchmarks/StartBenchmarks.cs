using System.Diagnostics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace MkbPrioritisation.Benchmarks;

/// <summary>The published tool, compiled ahead, as a whole process beside an empty .NET program and the one that a new project is.</summary>
public class StartBenchmarks
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("published").FullName;

    [GlobalSetup(Targets = [nameof(EmptyProgram), nameof(NewProgram)])]
    public void Programs()
    {
        PublishProgram("empty", "return 0;");
        PublishProgram("new", "System.Console.WriteLine(\"Hello, World!\");");
    }

    [GlobalSetup]
    public void Tool() => Publish(ToolProject(), "tool");

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void EmptyProgram() => Run(Path.Combine(_folder, "empty", "empty"));

    [Benchmark]
    public void NewProgram() => Run(Path.Combine(_folder, "new", "new"));

    [Benchmark]
    public void Version() => Mkb("--version");

    [Benchmark]
    public void RankAsJson() => Mkb("rank --format json");

    [Benchmark]
    public void RankAsTable() => Mkb("rank");

    [Benchmark]
    public void RobustnessOfTheTwenty() => Mkb("robustness --collection recovery-plan-2020");

    [Benchmark]
    public void Report() => Mkb("report");

    private void Mkb(string arguments) => Run(Path.Combine(_folder, "tool", "mkb"), arguments);

    private void PublishProgram(string name, string code)
    {
        var source = Directory.CreateDirectory(Path.Combine(_folder, "source", name)).FullName;
        File.WriteAllText(Path.Combine(source, name + ".csproj"), Project);
        File.WriteAllText(Path.Combine(source, "Program.cs"), code);
        Publish(Path.Combine(source, name + ".csproj"), name, "--self-contained false");
    }

    private void Publish(string project, string name, string how = "") => Run(
        "dotnet", $"publish \"{project}\" -c Release -r {RuntimeInformation.RuntimeIdentifier} {how} -o \"{Path.Combine(_folder, name)}\"");

    private static void Run(string program, string arguments = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}: {output}");
    }

    // BenchmarkDotNet runs from a folder of its own below the solution's.
    private static string ToolProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MkbPrioritisation.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
        return Path.Combine(folder.FullName, "src", "MkbPrioritisation.Cli", "MkbPrioritisation.Cli.csproj");
    }
}
