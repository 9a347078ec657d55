namespace MkbPrioritisation.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The measure files are invalid; with <c>--strict</c>, or have warnings.</summary>
    public const int InvalidMeasures = 1;

    /// <summary>Wrong usage, an unknown id or an unreadable path.</summary>
    public const int WrongUsage = 2;
}
