using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting;

namespace MkbPrioritisation.Cli.Options;

/// <summary>A form in which a command's subject can be written: a form without a writer does not exist.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">Writes the subject.</param>
internal sealed record Form<T>(string Name, Func<T, Look, string> Write);

/// <summary>How a subject is to look.</summary>
/// <param name="Options">The language, and what is shown.</param>
/// <param name="Terminal">How wide tables may be, and whether they may have colour.</param>
internal sealed record Look(RenderingOptions Options, TerminalLayout Terminal)
{
    /// <summary>The options with lines that the terminal has room for.</summary>
    public RenderingOptions Wrapped => Options with { LineWidth = Math.Min(Options.LineWidth, Terminal.Width) };
}
