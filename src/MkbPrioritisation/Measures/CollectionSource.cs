using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>The publication that a collection's measures come from.</summary>
/// <param name="Title">The title.</param>
/// <param name="Publisher">Who published it, or <see langword="null"/>.</param>
/// <param name="Year">The year of publication, or <see langword="null"/>.</param>
public sealed record CollectionSource(LocalizedText Title, LocalizedText? Publisher, int? Year)
{
    /// <summary>Whether the publication scores its measures; where it does not, the scores are somebody else's.</summary>
    public bool IsScored { get; init; } = true;
}
