using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Comparison;

/// <summary>Tells a score that was edited from one whose bands were changed under it.</summary>
internal sealed class CriteriaChange(IReadOnlyList<Criterion> before, IReadOnlyList<Criterion> after)
{
    private readonly Dictionary<string, Criterion> _before = before.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Criterion> _after = after.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    /// <summary>Whether the file says the same before and after: the same bands by id, or the same estimate.</summary>
    public bool Explains(CriterionScore before, CriterionScore after)
    {
        if (before.IsRelative || after.IsRelative || before.Estimate != after.Estimate)
            return false;
        if (!_before.TryGetValue(before.Criterion, out var old) || !_after.TryGetValue(after.Criterion, out var now))
            return false;
        var sameBands = old.BandOf(before.Low).Id == now.BandOf(after.Low).Id && old.BandOf(before.High).Id == now.BandOf(after.High).Id;
        var followsEstimate = after.Estimate is { } estimate && now.Unit == estimate.Unit && old.Unit == estimate.Unit
            && now.ScoresOf(estimate) == (after.Low, after.High) && old.ScoresOf(estimate) == (before.Low, before.High);
        return sameBands || followsEstimate;
    }
}
