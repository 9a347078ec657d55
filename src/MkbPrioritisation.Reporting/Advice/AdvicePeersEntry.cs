namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A firm among its peers, as JSON holds it.</summary>
/// <param name="Count">How many firms of its sector and size class there are.</param>
/// <param name="Standings">Where it stands, by indicator.</param>
/// <param name="Leaders">The fifth of them with the highest productivity; absent where no productivity is known.</param>
/// <param name="Prize">What higher productivity would bring; absent where it brings nothing or cannot be told.</param>
public sealed record AdvicePeersEntry(long Count, IReadOnlyList<PeerStandingEntry> Standings, LeadingPeersEntry? Leaders, SizeOfPrizeEntry? Prize);
