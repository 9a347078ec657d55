using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Mcp;

/// <summary><c>mkb mcp</c> as whoever starts it sees it: streams, signals and exit codes.</summary>
[Trait("Category", "Slow")]
public sealed class McpProcessTests
{
    private const string Hello =
        """{"jsonrpc":"2.0","id":7,"method":"initialize","params":""" +
        """{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    [Fact]
    public void A_closed_input_ends_in_0_without_a_word()
    {
        using var process = Start();
        process.StandardInput.Close();

        Assert.Equal((0, ""), End(process));
    }

    [Fact]
    public void Whatever_comes_in_nothing_but_messages_goes_out_and_the_next_question_is_answered()
    {
        using var process = Start();
        var input = process.StandardInput.BaseStream;
        var random = new Random(1);
        var noise = new byte[100_000];
        random.NextBytes(noise);
        input.Write(noise);
        foreach (var line in new[] { "", "garbage", "{", "[]", "[1,2]", "null", "{}", """{"jsonrpc":"2.0","id":1}""",
            """{"jsonrpc":"2.0","id":{},"method":3}""", new('[', 100_000), $"\"{new string('x', 100_000)}", Hello, "\u0000" })
            input.Write(Encoding.UTF8.GetBytes($"\n{line}"));
        input.Write("\n"u8);
        input.Flush();

        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line);
            using var message = JsonDocument.Parse(line);
            if (message.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number && id.GetInt32() == 7)
                break;
        }

        Assert.Contains("\"serverInfo\"", lines[^1], StringComparison.Ordinal);
        process.StandardInput.Close();
        var (exitCode, rest) = End(process);
        Assert.Equal(0, exitCode);
        Assert.All(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    [UnixFact]
    public void Interrupts_end_it_with_the_codes_that_shells_expect()
    {
        Assert.Equal(130, Shell("timeout --preserve-status -s INT 2 env --default-signal=INT dotnet \"$MKB\" mcp < <(sleep 20)"));
        Assert.Equal(143, Shell("timeout --preserve-status -s TERM 2 dotnet \"$MKB\" mcp < <(sleep 20)"));
    }

    [Fact]
    public void A_folder_that_is_not_there_at_the_start_is_wrong_usage()
    {
        var result = Mkb.Run("mcp", "/there/is/no/such/folder");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains("/there/is/no/such/folder", result.Error, StringComparison.Ordinal);
    }

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLineApp).Assembly.Location, "mcp"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static (int ExitCode, string Output) End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
        {
            process.Kill();
            Assert.Fail("It does not end.");
        }

        return (process.ExitCode, output.Result);
    }

    private static int Shell(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true };
        start.Environment["MKB"] = typeof(CommandLineApp).Assembly.Location;
        using var process = Process.Start(start)!;
        return End(process).ExitCode;
    }
}
