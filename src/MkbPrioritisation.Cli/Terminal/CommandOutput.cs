namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Where the tool writes, and what it knows of the terminal behind it.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics and errors.</param>
/// <param name="Width">The columns of the terminal; <see langword="null"/> where results go elsewhere.</param>
/// <param name="HasColour">Whether colour may be used.</param>
/// <param name="HasProgress">Whether the error stream is a terminal, on which a line can be drawn and wiped out again.</param>
internal sealed record CommandOutput(TextWriter Out, TextWriter Error, int? Width, bool HasColour, bool HasProgress)
{
    /// <summary>Sends errors on their way, so that in a common log results come behind them and no line is torn apart.</summary>
    public void FlushError()
    {
        try
        {
            Error.Flush();
        }
        catch (IOException)
        {
            // Whoever read the errors has stopped reading: there is nobody left to tell.
        }
    }
}
