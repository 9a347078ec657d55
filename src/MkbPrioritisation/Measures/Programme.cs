using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A programme of measures that are carried out together, or a part of one.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Programme
{
    /// <summary>Creates a programme.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">The name.</param>
    /// <param name="parts">The parts, which have none themselves; where there are any, measures belong to those.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case, or a part has parts.</exception>
    public Programme(string id, LocalizedText name, params IEnumerable<Programme> parts)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        Parts = ValueList<Programme>.Of(parts, nameof(parts));
        if (Parts.Any(part => part.Parts.Count > 0))
            throw new ArgumentException("A part of a programme has no parts.", nameof(parts));
    }

    /// <summary>The id, unique among the programmes and parts of a collection.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The parts, in the order of the file; mostly none.</summary>
    public IReadOnlyList<Programme> Parts { get; }

    /// <summary>The parts, or the programme itself where it has none: what measures belong to.</summary>
    internal IEnumerable<Programme> Leaves => Parts.Count > 0 ? Parts : [this];

    /// <summary>The id and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Name})";
}
