using MkbPrioritisation.Advice;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Writes advice as Markdown.</summary>
public static class AdviceMarkdown
{
    /// <summary>Writes advice to a firm.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(FirmAdvice advice, PeerComparison? peers, RenderingOptions options) => Write(new(advice) { Peers = peers }, options);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, FirmAdvice advice, PeerComparison? peers, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(advice, peers, options));

    /// <summary>Writes advice to a firm, and what is shown with it.</summary>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(AdviceContent content, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        var text = new MarkdownProse();
        AdviceText.Append(text, content, options);
        return text.ToString();
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, AdviceContent content, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(content, options));
}
