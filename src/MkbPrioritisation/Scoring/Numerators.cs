namespace MkbPrioritisation.Scoring;

/// <summary>The ends of a range of scores over one denominator, and their sum, which is over twice that.</summary>
internal readonly record struct Numerators(long Low, long High)
{
    public long TwiceValue => Low + High;
}
