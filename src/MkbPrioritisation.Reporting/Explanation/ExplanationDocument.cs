namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>How measures' places come about under one scheme, as JSON holds it.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Explanations">One explanation for each ranking that the measure stands in.</param>
public sealed record ExplanationDocument(string Scheme, IReadOnlyList<ExplanationEntry> Explanations);
