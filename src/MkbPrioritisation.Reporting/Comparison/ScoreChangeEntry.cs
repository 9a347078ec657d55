
namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>A change of one score, as JSON holds it.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="From">The score as it is; the middle of an unsure one.</param>
/// <param name="To">The score that it would have to be for certain.</param>
public sealed record ScoreChangeEntry(string Criterion, double From, int To);
