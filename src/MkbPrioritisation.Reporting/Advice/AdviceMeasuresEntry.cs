namespace MkbPrioritisation.Reporting.Advice;

/// <summary>The measures of a ranking that are meant for a firm, as JSON holds them.</summary>
/// <param name="Collections">The ids of the collections ranked together.</param>
/// <param name="Measures">The measures with their places, best rank first.</param>
/// <param name="Unmarked">How many measures of the ranking do not say which firms they are meant for.</param>
public sealed record AdviceMeasuresEntry(IReadOnlyList<string> Collections, IReadOnlyList<AdvisedMeasureEntry> Measures, int Unmarked);
