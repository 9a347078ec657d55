using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>What a firm's gross margin would be, were it as productive as a peer some percentiles up.</summary>
/// <param name="PercentilesUp">How many percentiles up.</param>
/// <param name="Percentile">The percentile looked at, at most 100.</param>
/// <param name="Productivity">
/// The productivity there, in euros for each FTE: the least of the peers' that at least so many per cent of them do not
/// exceed. (The inverse of the empirical distribution, type 1 of R. J. Hyndman and Y. Fan, Sample Quantiles in
/// Statistical Packages, The American Statistician 50 (4), 1996.)
/// </param>
/// <param name="GrossMargin">The gross margin of the later year at that productivity, in euros, with the FTE and wages as they are.</param>
/// <param name="Gain">How much that is above the gross margin of the later year, in euros; above zero.</param>
public sealed record SizeOfPrize(int PercentilesUp, Fraction Percentile, Fraction Productivity, Fraction GrossMargin, Fraction Gain);
