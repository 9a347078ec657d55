using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Where the tool writes, and what it knows of the terminal behind it.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics and errors.</param>
/// <param name="Width">The columns of the terminal; <see langword="null"/> where results go elsewhere.</param>
/// <param name="HasColour">Whether colour may be used.</param>
/// <param name="IsErrorTerminal">Whether the error stream is a terminal: it may have colour, and a line can be drawn on it and wiped out again.</param>
internal sealed record CommandOutput(TextWriter Out, TextWriter Error, int? Width, bool HasColour, bool IsErrorTerminal)
{
    /// <summary>The language that was asked for, of messages as well.</summary>
    public Language Language { get; init; }

    /// <summary>Where results that are no text go; <see langword="null"/> where standard output is a terminal.</summary>
    public Stream? Bytes { get; init; }

    /// <summary>What the run read.</summary>
    public InputFiles Inputs { get; } = new();

    /// <summary>Writes a finding, a line of the error stream.</summary>
    public void WriteError(Diagnostic diagnostic)
    {
        var line = BuildServerText.Guard(diagnostic.ToString(Language));
        Error.WriteLine(IsErrorTerminal ? SeverityColour.In(line, diagnostic) : line);
    }

    /// <summary>Writes what the tool itself has to say, a line of the error stream.</summary>
    public void WriteError(string message) => Error.WriteLine($"mkb: {PrintableText.Line(message)}");

    /// <summary>Writes a result to standard output.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    public void WriteResult(string text)
    {
        FlushError();
        try
        {
            Out.Write(text);
            Out.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable("standard output", exception);
        }
    }

    /// <summary>Writes a result to standard output as it is made.</summary>
    /// <exception cref="UsageException">It cannot be written there, or standard output is a terminal and it is no text.</exception>
    public void WriteResult(Action<Stream> write, bool isText)
    {
        if (Bytes is not { } stream)
        {
            if (isText)
            {
                using var text = new MemoryStream();
                write(text);
                WriteResult(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
                return;
            }

            throw new UsageException(
                $"This form is a file and no text to show; say where to write it with --output FILE.",
                $"Deze vorm is een bestand en geen tekst om te tonen; zeg met --output BESTAND waar het moet komen.");
        }

        WriteResult("");
        try
        {
            write(stream);
            stream.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable("standard output", exception);
        }
    }

    /// <summary>Writes a result to a file, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written there, or the run read what is there.</exception>
    public void WriteResult(string path, Action<Stream> write)
    {
        FlushError();
        Inputs.Refuse(path);
        try
        {
            ResultFile.Write(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable($"\"{path}\"", exception);
        }
    }

    /// <summary>Sends errors on their way, so that in a common log results come behind them and no line is torn apart.</summary>
    public void FlushError() => Error.Flush();

    // The framework's messages name the file that is written beside, which nobody knows; and of a closed stream they say that
    // access to its path is denied, though it has none.
    private static UsageException Unwritable(string where, Exception exception) => new($"The result cannot be written to {where}: " + exception switch
    {
        UnauthorizedAccessException => "it is closed, or may not be written to.",
        { Message: var message } when message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end => $"{message[..end]}.",
        { Message: var message } => message,
    });
}
