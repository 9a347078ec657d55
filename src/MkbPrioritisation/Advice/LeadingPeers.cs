using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>
/// The peers that lead: the fifth with the highest productivity, as the recovery plan of 2020 draws the line. Their number is
/// a fifth of those of known productivity, rounded up to whole firms.
/// </summary>
/// <param name="Peers">How many they are; at least 1.</param>
/// <param name="Productivity">The mean of their productivities, each firm counting once, exactly: in euros for each FTE.</param>
/// <param name="TimesOwn">How many times the firm's own productivity that is; <see langword="null"/> where the firm's is not known or not above zero.</param>
public sealed record LeadingPeers(long Peers, Fraction Productivity, Fraction? TimesOwn);
