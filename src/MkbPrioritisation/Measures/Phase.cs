using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A part of the time in which a collection's measures are carried out.</summary>
public sealed record Phase
{
    /// <summary>Creates a phase.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">The name.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends, not before it begins; <see langword="null"/> where that is open.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case, or the phase ends before it begins.</exception>
    public Phase(string id, LocalizedText name, PartialDate from, PartialDate? to)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (to is { } end && end.LastDay < from.FirstDay)
            throw new ArgumentException($"The phase ends at {end}, before it begins at {from}.", nameof(to));
        (Id, Name, From, To) = (KebabCase.Require(id, nameof(id)), name, from, to);
    }

    /// <summary>The id, unique in the collection.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>When it begins.</summary>
    public PartialDate From { get; }

    /// <summary>When it ends; <see langword="null"/> where that is open.</summary>
    public PartialDate? To { get; }

    /// <summary>What is decided at its end, such as whether to go on; <see langword="null"/> where nothing is.</summary>
    public LocalizedText? Gate { get; init; }
}
