using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>Something that leading firms do more, or better, than others.</summary>
public sealed record Practice
{
    /// <summary>Creates a practice.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">What is done, in a few words.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case.</exception>
    public Practice(string id, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Id, Name) = (KebabCase.Require(id, nameof(id)), name);
    }

    /// <summary>The id, unique in its aspect.</summary>
    public string Id { get; }

    /// <summary>What is done, in a few words.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is known of leading firms there; <see langword="null"/> where nothing more is.</summary>
    public LocalizedText? Evidence { get; init; }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.ToString();
}
