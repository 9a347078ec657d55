using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>Which firms a growth segment holds, and what they need; <c>segments.yaml</c> defines the four.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SegmentDefinition
{
    /// <summary>Creates a definition.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="name">The name.</param>
    /// <param name="productivity">Which way the productivity of its firms goes.</param>
    /// <param name="jobs">Which way the number of their jobs goes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such segment or way.</exception>
    public SegmentDefinition(Segment segment, LocalizedText name, Trend productivity, Trend jobs)
    {
        ArgumentNullException.ThrowIfNull(name);
        Segment = Defined.Require(segment);
        Name = name;
        Productivity = Defined.Require(productivity);
        Jobs = Defined.Require(jobs);
    }

    /// <summary>The segment.</summary>
    public Segment Segment { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Which way the productivity of its firms goes.</summary>
    public Trend Productivity { get; }

    /// <summary>Which way the number of their jobs goes.</summary>
    public Trend Jobs { get; }

    /// <summary>What marks its firms, in a sentence; <see langword="null"/> where it is not said.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The share of firms that are in it, in per cent, 0–100; <see langword="null"/> where it is not known.</summary>
    public int? Share { get; init; }

    /// <summary>The share of the firms of each size class that are in it.</summary>
    public SizeShares ShareBySize { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SizeShares.None;

    /// <summary>What its firms need most, in the order of the file.</summary>
    public IReadOnlyList<LocalizedText> Needs { get; init => field = ValueList<LocalizedText>.Of(value, nameof(Needs)); } =
        ValueList<LocalizedText>.Of([], nameof(Needs));

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name.ToString();
}
