namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>The measures as they were at a time.</summary>
/// <param name="Id">What tells their content from any other; the same after a restart.</param>
/// <param name="Catalogue">The measures.</param>
internal sealed record MeasureVersion(string Id, MeasureCatalogue Catalogue);
