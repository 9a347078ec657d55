using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>Something that must happen before a measure works.</summary>
public sealed record MeasureStep
{
    /// <summary>Creates a step.</summary>
    /// <param name="name">What must happen.</param>
    public MeasureStep(LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>What must happen.</summary>
    public LocalizedText Name { get; }

    /// <summary>When it should be done at the latest; <see langword="null"/> where the source does not say.</summary>
    public PartialDate? By { get; init; }

    /// <summary>The id of the one who must do it, of the collection's actors; <see langword="null"/> where the source does not say.</summary>
    /// <exception cref="ArgumentException">The id is not kebab-case.</exception>
    public string? Actor { get; init => field = value is null ? null : KebabCase.Require(value, nameof(Actor)); }
}
