namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A measure that is left out, as good as a chosen one and fitting in its place, as JSON holds it.</summary>
/// <param name="Chosen">The id of the one that is chosen.</param>
/// <param name="Other">The id of the one that is not.</param>
public sealed record SwapEntry(string Chosen, string Other);
