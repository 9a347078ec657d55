namespace MkbPrioritisation.Advice;

/// <summary>The share of firms that are in a segment.</summary>
/// <param name="Percent">The share, in whole per cents, 0–100.</param>
/// <param name="Size">The size class whose firms it is of; <see langword="null"/> for firms of all sizes.</param>
public sealed record SegmentShare(int Percent, SizeClass? Size);
