using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>An input, printed or judged, from which an estimate follows by a formula.</summary>
public sealed record Assumption
{
    /// <summary>Creates an assumption.</summary>
    /// <param name="id">The id, in kebab-case and with a letter, by which formulas name it.</param>
    /// <param name="name">What is assumed.</param>
    /// <param name="value">The figure, one or a range.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case, or has no letter.</exception>
    public Assumption(string id, LocalizedText name, Figure value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!KebabCase.Require(id, nameof(id)).Any(char.IsAsciiLetterLower))
            throw new ArgumentException($"\"{id}\" has no letter, and would be taken for a number.", nameof(id));
        (Id, Name, Value) = (id, name, value);
    }

    /// <summary>The id, unique in the measure or the collection.</summary>
    public string Id { get; }

    /// <summary>What is assumed.</summary>
    public LocalizedText Name { get; }

    /// <summary>The figure, one or a range.</summary>
    public Figure Value { get; }

    /// <summary>What it counts, such as <c>firms per year</c>; <see langword="null"/> where the figure says it.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>Where it is printed; <see langword="null"/> where it is not.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Where it comes from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such basis.</exception>
    public Basis Basis { get; init => field = Defined.Require(value, nameof(Basis)); } = Basis.Published;

    /// <summary>Why it is assumed; <see langword="null"/> where that is not said.</summary>
    public LocalizedText? Because { get; init; }
}
