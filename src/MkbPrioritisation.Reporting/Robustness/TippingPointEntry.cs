
namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>A smallest change of one score that changes the shortlist, as JSON holds it.</summary>
/// <param name="Id">The id of the measure whose score changes.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="From">The score as it is; the middle of an unsure one.</param>
/// <param name="To">The score that it would have to be for certain.</param>
/// <param name="Enters">The ids of the measures that come onto the shortlist.</param>
/// <param name="Leaves">The ids of the measures that leave it.</param>
public sealed record TippingPointEntry(
    string Id, string Collection, string Criterion, double From, int To, IReadOnlyList<string> Enters, IReadOnlyList<string> Leaves);
