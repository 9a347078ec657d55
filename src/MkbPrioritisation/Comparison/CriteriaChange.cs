using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Comparison;

/// <summary>Tells a score that was edited, by whom, from one whose bands were changed under it.</summary>
internal sealed class CriteriaChange(Dictionary<string, Criterion> before, Dictionary<string, Criterion> after)
{
    private readonly Dictionary<string, Criterion> _before = before;
    private readonly Dictionary<string, Criterion> _after = after;

    /// <summary>Why the score on a criterion differs: somebody edited it, or the criterion's bands changed under it.</summary>
    public ChangeReason ReasonOf(CriterionScore before, CriterionScore after)
    {
        if (!before.IsAssessed && !after.IsAssessed)
            return Explains(before, after) ? ChangeReason.Bands : ChangeReason.Scores;
        var isSaidAsBefore = before.Assessors.Count == after.Assessors.Count && before.Assessors.Zip(after.Assessors).All(pair =>
            pair.First.Assessor == pair.Second.Assessor
            && (
                (pair.First.Score.Low, pair.First.Score.High) == (pair.Second.Score.Low, pair.Second.Score.High)
                    || Explains(pair.First.Score, pair.Second.Score)));
        return isSaidAsBefore ? ChangeReason.Bands : ChangeReason.Assessments;
    }

    /// <summary>Whether a file says the same of a criterion, be it that its bands moved or that its collection's usual basis is another.</summary>
    public bool IsSaidAlike(CriterionScore before, CriterionScore after, Basis usualBefore, Basis usualAfter) =>
        (before.Estimate, before.Because, before.Reading, before.IsRelative) == (after.Estimate, after.Because, after.Reading, after.IsRelative)
        && (before.Basis == after.Basis || (before.Basis == usualBefore && after.Basis == usualAfter))
        && ((before.Low, before.High) == (after.Low, after.High) || Explains(before, after));

    // Whether the file says the same before and after: the same bands by id, or the same estimate.
    private bool Explains(CriterionScore before, CriterionScore after)
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
