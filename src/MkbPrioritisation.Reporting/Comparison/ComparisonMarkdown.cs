using MkbPrioritisation.Comparison;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>Writes what differs between rankings as Markdown, fit for a comment on a change of the measures.</summary>
public static class ComparisonMarkdown
{
    /// <summary>Writes comparisons.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<RankingComparison> comparisons, RenderingOptions options)
    {
        comparisons = Frozen.List(comparisons, nameof(comparisons));
        return TableMarkdown.Write(comparisons.Select(comparison => new ComparisonTable(comparison, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<RankingComparison> comparisons, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(comparisons, options));
}
