using MkbPrioritisation.Criteria;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>Writes how robust rankings are as Markdown: a summary in words, and tables.</summary>
public static class RobustnessMarkdown
{
    /// <summary>Writes what was found.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="criteria">The criteria that the schemes name.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<RankingRobustness> found, IReadOnlyList<Criterion> criteria, RenderingOptions options)
    {
        found = Frozen.List(found, nameof(found));
        return TableMarkdown.Write(found.SelectMany(item => new RobustnessTables(item, criteria, options).Sections));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="found">What was found.</param>
    /// <param name="criteria">The criteria that the schemes name.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<RankingRobustness> found, IReadOnlyList<Criterion> criteria, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(found, criteria, options));
}
