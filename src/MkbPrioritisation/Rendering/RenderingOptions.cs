using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Rendering;

/// <summary>How results are shown.</summary>
public sealed record RenderingOptions
{
    /// <summary>English, and every measure.</summary>
    public static RenderingOptions Default { get; } = new();

    /// <summary>The language of names and headings.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The lowest rank that is shown, so that no tie is cut; <see langword="null"/> for all measures.</summary>
    public int? Top { get; init; }
}
