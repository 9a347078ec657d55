namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What higher productivity would bring a firm, as JSON holds it.</summary>
/// <param name="PercentilesUp">How many percentiles up.</param>
/// <param name="Percentile">The percentile looked at, at most 100.</param>
/// <param name="Productivity">The productivity there, in euros for each FTE.</param>
/// <param name="GrossMargin">The gross margin at that productivity, in euros.</param>
/// <param name="Gain">How much that is above the gross margin as it is, in euros.</param>
public sealed record SizeOfPrizeEntry(int PercentilesUp, decimal Percentile, decimal Productivity, decimal GrossMargin, decimal Gain);
