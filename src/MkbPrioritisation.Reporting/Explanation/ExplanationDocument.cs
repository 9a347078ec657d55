using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>How measures' places come about under one scheme, as JSON holds it.</summary>
public sealed record ExplanationDocument
{
    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>One explanation for each ranking that the measure stands in.</summary>
    public required IReadOnlyList<ExplanationEntry> Explanations { get; init => field = Frozen.List(value); }
}
