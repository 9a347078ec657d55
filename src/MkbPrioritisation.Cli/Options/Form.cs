using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting;

namespace MkbPrioritisation.Cli.Options;

/// <summary>A form in which a command's subject can be written: a form without a writer does not exist.</summary>
internal sealed record Form<T>
{
    /// <summary>A form that is text.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="write">Writes the subject.</param>
    public Form(FormName name, Func<T, Look, string> write) => (Name, Write) = (name, write);

    private Form(FormName name, Action<T, Look, Stream> save, bool isText) => (Name, Save, IsText) = (name, save, isText);

    /// <summary>A form that is no text, and goes to a file.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="save">Writes the subject.</param>
    public Form(FormName name, Action<T, Look, Stream> save)
        : this(name, save, isText: false)
    {
    }

    public FormName Name { get; }

    /// <summary>Whether it can be shown on a terminal.</summary>
    public bool IsText { get; } = true;

    public Func<T, Look, string>? Write { get; }

    public Action<T, Look, Stream>? Save { get; }

    /// <summary>A form that is text and may be very long, so that it is sent as it is made.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="save">Writes the subject, in UTF-8.</param>
    public static Form<T> Long(FormName name, Action<T, Look, Stream> save) => new(name, save, isText: true);
}

/// <summary>How a subject is to look.</summary>
/// <param name="Options">The language, and what is shown.</param>
/// <param name="Terminal">How wide tables may be, and whether they may have colour.</param>
internal sealed record Look(RenderingOptions Options, TerminalLayout Terminal)
{
    /// <summary>The options with lines that the terminal has room for.</summary>
    public RenderingOptions Wrapped => Options with { LineWidth = Math.Min(Options.LineWidth, Terminal.Width) };
}
