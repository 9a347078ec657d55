using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>A change of one score of one measure that changes the shortlist.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TippingPoint
{
    internal TippingPoint(
        RankedMeasure measure, string criterion, Score from, int to, IReadOnlyList<RankedMeasure> enters, IReadOnlyList<RankedMeasure> leaves)
    {
        Measure = measure;
        Criterion = criterion;
        From = from;
        To = to;
        Enters = enters;
        Leaves = leaves;
    }

    /// <summary>The measure whose score changes.</summary>
    public RankedMeasure Measure { get; }

    /// <summary>The id of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The score as it is; the middle of an unsure one, and the mean of what assessors scored.</summary>
    public Score From { get; }

    /// <summary>The score, 1–5, that it would have to be for certain.</summary>
    public int To { get; }

    /// <summary>How far the score moves, in bands: the double nearest to it, so that equal distances are equal here.</summary>
    public double Distance => Fraction.Abs(To - From.ToFraction()).ToDouble();

    /// <summary>The measures that come onto the shortlist, in the ranking's display order.</summary>
    public IReadOnlyList<RankedMeasure> Enters { get; }

    /// <summary>The measures that leave the shortlist, in the ranking's display order.</summary>
    public IReadOnlyList<RankedMeasure> Leaves { get; }

    /// <summary>Whether the measure itself comes onto the shortlist or leaves it, rather than pushing or pulling another.</summary>
    public bool MovesItself => Enters.Contains(Measure) || Leaves.Contains(Measure);

    /// <summary>The measure, the criterion and the change, such as <c>free-depreciation timeliness 2 → 3</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Measure.Measure.Id} {Criterion} {From.ToDouble():0.#} → {To}");
}
