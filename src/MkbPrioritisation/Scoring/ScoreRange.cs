using System.Diagnostics;

namespace MkbPrioritisation.Scoring;

/// <summary>
/// A score with what it may be at least and at most. Where every score below it is certain, the three are equal.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ScoreRange
{
    // Low and high stand over one denominator, so that their middle is exact as well.
    private readonly long _low;
    private readonly long _high;
    private readonly long _denominator;

    /// <summary>Low, high and twice the value over a denominator that all measures under a scheme share, to compare them by.</summary>
    internal Numerators Numerators => new(_low, _high);

    /// <summary>The denominator of <see cref="Numerators"/>' ends; twice that, of their sum.</summary>
    internal long Denominator => _denominator;

    internal ScoreRange(long low, long high, long denominator)
    {
        _low = low;
        _high = high;
        _denominator = denominator;
    }

    /// <summary>The lowest that the score may be.</summary>
    public Score Low => _denominator == 0 ? default : new(_low, _denominator);

    /// <summary>The highest that the score may be.</summary>
    public Score High => _denominator == 0 ? default : new(_high, _denominator);

    /// <summary>The middle of <see cref="Low"/> and <see cref="High"/>; what counts in rankings and in the matrix.</summary>
    public Score Value => _denominator == 0 ? default : new(_low + _high, 2 * _denominator);

    /// <summary>Whether the score can be only one.</summary>
    public bool IsCertain => _low == _high;

    /// <summary>The value, and the range where it is unsure: <c>3.67</c> or <c>3.33 (2.67–4.00)</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => IsCertain ? Value.ToString() : $"{Value} ({Low}–{High})";

    /// <summary>Whether two ranges have the same ends.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when they have.</returns>
    public bool Equals(ScoreRange other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);
}
