using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A figure that says how things stood when a collection was written: what its measures should change.</summary>
public sealed record KeyFigure
{
    /// <summary>Creates a key figure.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">What the figure is of.</param>
    /// <param name="value">The figure.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case.</exception>
    public KeyFigure(string id, LocalizedText name, Figure value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        (Id, Name, Value) = (KebabCase.Require(id, nameof(id)), name, value);
    }

    /// <summary>The id, unique in the collection.</summary>
    public string Id { get; }

    /// <summary>What the figure is of.</summary>
    public LocalizedText Name { get; }

    /// <summary>The figure.</summary>
    public Figure Value { get; }

    /// <summary>How the figure bounds the true one; <see langword="null"/> where the source gives it as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such limit.</exception>
    public FigureLimit? Limit { get; init => field = value is { } limit ? Defined.Require(limit, nameof(Limit)) : null; }

    /// <summary>The year that it is of, 1900–2100; <see langword="null"/> where the source does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public int? Year { get; init => field = value is null ? null : new PartialDate(value.Value).Year; }

    /// <summary>Where it comes from; <see langword="null"/> for the collection's own source.</summary>
    public LocalizedText? Source { get; init; }
}
