namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How often a measure's model gave each score on a criterion, as JSON holds it.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Low">The least score that the ranking has, which a model never overrides.</param>
/// <param name="High">The greatest score that the ranking has.</param>
/// <param name="Chances">The share of the draws for each score, from 1 to 5.</param>
public sealed record ModelledScoreEntry(string Measure, string Collection, string Criterion, int Low, int High, IReadOnlyList<double> Chances);
