using System.Text;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>The process's own streams, in UTF-8 whatever the machine's locale.</summary>
internal static class StandardStreams
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static CommandOutput Open()
    {
        var isTerminal = !Console.IsOutputRedirected;
        // By the NO_COLOR convention any value but an empty one asks for no colour.
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var output = Console.OpenStandardOutput();
        return new(
            Writer(output),
            Writer(new UnreadStream(Console.OpenStandardError())),
            isTerminal ? TerminalWidth() : null,
            isTerminal && !isPlain,
            IsErrorTerminal: !Console.IsErrorRedirected && !isPlain)
        {
            Bytes = isTerminal ? null : output,
        };
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n" };

    private static int? TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            // A terminal that does not tell its width is served as a file is.
            return null;
        }
    }
}
