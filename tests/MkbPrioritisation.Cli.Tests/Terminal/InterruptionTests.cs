using System.Diagnostics;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Terminal;

/// <summary>Whatever is at the other end of its streams, and whoever interrupts it, the process ends soon and with a code that says how.</summary>
[Trait("Category", "Slow")]
public sealed class InterruptionTests
{
    // Without the assumptions a fast machine is done with it before the signal comes.
    private const string LongWork = "robustness --assumptions --samples 1000000 --format json --output out.json";

    [UnixFact]
    public void An_interrupt_ends_in_130_and_leaves_no_file() =>
        Assert.Equal((130, ""), Run($"timeout --preserve-status -s INT 1 env --default-signal=INT mkb {LongWork}; code=$?; ls -A; exit $code"));

    [UnixFact]
    public void A_request_to_end_ends_in_143_and_leaves_no_file() =>
        Assert.Equal((143, ""), Run($"timeout --preserve-status -s TERM 1 mkb {LongWork}; code=$?; ls -A; exit $code"));

    [UnixFact]
    public void An_import_that_has_begun_to_write_ends_with_all_files_and_none_half_written()
    {
        // The request comes as soon as the first of the files is seen.
        var (exitCode, output) = Run(
            "(echo 'id,name,category'; seq 1500 | sed 's|.*|m-&,Measure &,finance|') > own.csv; mkdir m; mkb import own.csv --measures m --collection own " +
            "> said.txt & "
            + "until ls -A m/own 2>/dev/null | grep -q .; do sleep 0.01; done; kill -TERM $!; wait $!; code=$?; ls -A m/own | wc -l; exit $code");

        Assert.Equal("1501", output.Trim());
        // The import may have been done before the request came.
        Assert.Contains(exitCode, new[] { 143, 0 });
    }

    [UnixFact]
    public void Nobody_has_to_read_the_errors()
    {
        Assert.Equal(2, Run("mkb rank nonsense 2>&-").ExitCode);
        Assert.Equal(0, Run("mkb rank --top 1 2>&-").ExitCode);
        Assert.Equal(1, Run("mkdir c && mkb check . 2>/dev/full").ExitCode);
    }

    [UnixFact]
    public void A_result_that_nobody_can_read_is_no_success()
    {
        Assert.Equal((2, "mkb: The result cannot be written to standard output: it is closed, or may not be written to.\n"), Run("mkb rank 2>&1 >&-"));
        Assert.Equal(2, Run("mkb rank > /dev/full").ExitCode);
    }

    [UnixFact]
    public void A_pipe_hands_over_a_profile()
    {
        Assert.Equal(0, Run("mkb advise --profile <(printf 'equity: 100\\nbalance-total: 200\\n')").ExitCode);
        Assert.Contains("nothing came out of the pipe", Run("mkfifo pipe; mkb advise --profile pipe 2>&1").Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Devices_and_pipes_in_the_place_of_measures_end_in_findings()
    {
        var (exitCode, output) = Run(
            "mkdir c && echo 'name: { en: C }' > c/collection.yaml && mkfifo c/pipe.yaml && ln -s /dev/zero c/zero.yaml && ln -s /no/such c/gone.yaml && " +
            "mkb check . 2>&1");

        Assert.Equal(1, exitCode);
        Assert.Contains("c/pipe.yaml:1:1: error MKB001", output, StringComparison.Ordinal);
        Assert.Contains("c/zero.yaml:1:1: error MKB002", output, StringComparison.Ordinal);
        Assert.Contains("c/gone.yaml:1:1: error MKB001", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void An_argument_that_starts_with_an_at_sign_is_that_argument()
    {
        Assert.Equal(2, Run("echo @self.rsp > self.rsp; mkb rank @self.rsp").ExitCode);
        Assert.Equal(2, Run("mkb rank @/dev/zero").ExitCode);
        Assert.DoesNotContain("hidden", Run("echo hidden > secret.txt; mkb explain @secret.txt 2>&1").Output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(string command)
    {
        using var folder = new MeasuresFolder();
        var script = $"cd '{folder.Path}'; export MKB='{typeof(CommandLineApp).Assembly.Location}'; " +
            $"{command.Replace("mkb ", "dotnet \"$MKB\" ", StringComparison.Ordinal)}";
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Without end: {command}");
        }

        return (process.ExitCode, output.Result);
    }
}
