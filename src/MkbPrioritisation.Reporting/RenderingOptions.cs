using MkbPrioritisation.Invariants;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting;

/// <summary>How results are shown.</summary>
public sealed record RenderingOptions
{
    /// <summary>English, every measure, and lines of at most 96 columns.</summary>
    public static RenderingOptions Default { get; } = new();

    /// <summary>The language of names and headings.</summary>
    public Language Language { get; init => field = Defined.Require(value, nameof(Language)); } = Language.English;

    /// <summary>The lowest rank that is shown, 1 or more, so that no tie is cut; <see langword="null"/> for all measures.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Top { get; init => field = value is { } rank ? Positive(rank, nameof(Top)) : null; }

    /// <summary>The id of the only actor whose measures are shown, of a ranking; <see langword="null"/> for all measures.</summary>
    public string? Actor { get; init; }

    /// <summary>The most columns that a line of running text takes, 1 or more; a longer word stands on a line of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int LineWidth { get; init => field = Positive(value, nameof(LineWidth)); } = 96;

    /// <summary>Whether a ranking shows a measure, at the rank that it has among all.</summary>
    internal bool Shows(RankedMeasure ranked) => (Top is null || ranked.Rank <= Top) && (Actor is null || ranked.Measure.Needs(Actor));

    private static int Positive(int value, string property)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, property);
        return value;
    }
}
