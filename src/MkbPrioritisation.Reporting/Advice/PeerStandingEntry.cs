
namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Where a firm stands among its peers on one indicator, as JSON holds it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Percentile">The percentile rank, 0–100.</param>
/// <param name="Peers">How many peers have a value for it.</param>
/// <param name="Below">How many of them have a lower value.</param>
/// <param name="Equal">How many of them have the same value.</param>
public sealed record PeerStandingEntry(string Indicator, decimal Percentile, long Peers, long Below, long Equal);
