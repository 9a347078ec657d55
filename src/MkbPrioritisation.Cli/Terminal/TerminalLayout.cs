namespace MkbPrioritisation.Cli.Terminal;

/// <summary>How wide a table may be, and whether it may have colour.</summary>
internal sealed record TerminalLayout(int Width, bool HasColour)
{
    private const int WidthWithoutTerminal = 100;
    private const int Narrowest = 60;
    private const int Widest = 160;

    public static TerminalLayout Of(CommandOutput streams, bool isFile) => isFile || streams.Width is null
        ? new(WidthWithoutTerminal, HasColour: false)
        : new(Math.Clamp(streams.Width.Value, Narrowest, Widest), streams.HasColour);
}
