using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting;

/// <summary>How results are shown.</summary>
public sealed record RenderingOptions
{
    /// <summary>English, every measure, and lines of at most 96 columns.</summary>
    public static RenderingOptions Default { get; } = new();

    /// <summary>The language of names and headings.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The lowest rank that is shown, so that no tie is cut; <see langword="null"/> for all measures.</summary>
    public int? Top { get; init; }

    /// <summary>The id of the only actor whose measures are shown, of a ranking; <see langword="null"/> for all measures.</summary>
    public string? Actor { get; init; }

    /// <summary>The most columns that a line of running text takes, 1 or more; a longer word stands on a line of its own.</summary>
    public int LineWidth { get; init; } = 96;

    /// <summary>Whether a ranking shows a measure, at the rank that it has among all.</summary>
    internal bool Shows(RankedMeasure ranked) => (Top is null || ranked.Rank <= Top) && (Actor is null || ranked.Measure.Needs(Actor));
}
