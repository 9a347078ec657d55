namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>The nearest measure on the other side of the shortlist's edge, as JSON holds it.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Distance">How far the two overall scores are apart.</param>
public sealed record ShortlistEdgeEntry(string Id, string Collection, double Distance);
