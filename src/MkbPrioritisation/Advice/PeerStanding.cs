using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>Where a firm stands among its peers on one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Peers">How many peers of its sector and size have a value for it; at least 1.</param>
/// <param name="Below">How many of them have a lower value.</param>
/// <param name="Equal">How many of them have the same value.</param>
public sealed record PeerStanding(Indicator Indicator, long Peers, long Below, long Equal)
{
    /// <summary>
    /// The percentile rank, 0–100: the share of peers below, and half of those that are level, in per cent. (J. T.
    /// Roscoe, Fundamental Research Statistics for the Behavioral Sciences, 1975.) The firm itself is not among them,
    /// so that one better than all stands at 100.
    /// </summary>
    public Fraction Percentile => new(50 * ((2 * Below) + Equal), Peers);

    /// <summary>The indicator and the percentile rank.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Indicator}: {Percentile.Round(1)} ({Peers} peers)");
}
