namespace MkbPrioritisation.Scoring;

/// <summary>The ends of a range of scores over one denominator, and twice what counts between them.</summary>
internal readonly record struct Numerators(long Low, long High, long TwiceValue);
