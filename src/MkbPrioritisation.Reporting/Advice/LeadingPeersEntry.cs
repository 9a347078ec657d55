namespace MkbPrioritisation.Reporting.Advice;

/// <summary>The fifth of the peers with the highest productivity, as JSON holds it.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="Productivity">The mean of their productivities, in euros for each FTE, rounded to ten decimals.</param>
/// <param name="TimesOwn">How many times the firm's own that is, rounded to ten decimals; absent where that is not known or not above zero.</param>
public sealed record LeadingPeersEntry(long Count, decimal Productivity, decimal? TimesOwn);
