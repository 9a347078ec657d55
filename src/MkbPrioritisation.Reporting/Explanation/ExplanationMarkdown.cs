using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Explains as Markdown how measures' places come about.</summary>
public static class ExplanationMarkdown
{
    /// <summary>Explains places of measures in rankings.</summary>
    /// <param name="measures">The measures, each with the ranking it stands in.</param>
    /// <param name="criteria">The criteria that the schemes name.</param>
    /// <param name="collections">All collections, in which related measures are looked for.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(
        IEnumerable<(RankedMeasure Measure, MeasureRanking Ranking)> measures,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<MeasureCollection> collections,
        RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(collections);
        ArgumentNullException.ThrowIfNull(options);
        var text = new MarkdownProse();
        foreach (var (measure, ranking) in measures)
            ExplanationText.Append(text, measure, ranking, criteria, collections, new Wording(options.Language));
        return text.ToString();
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="measures">The measures, each with the ranking it stands in.</param>
    /// <param name="criteria">The criteria that the schemes name.</param>
    /// <param name="collections">All collections, in which related measures are looked for.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(
        TextWriter output,
        IEnumerable<(RankedMeasure Measure, MeasureRanking Ranking)> measures,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<MeasureCollection> collections,
        RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(measures, criteria, collections, options));
}
