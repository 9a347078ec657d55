using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Comparison;

/// <summary>
/// Finds why a measure's result differs: what causes it is that without which the result would be another. Where several things
/// changed and any of them alone would do, it is each that does. Others are the cause where nothing else is.
/// </summary>
internal sealed class CauseFinder
{
    private static readonly ChangeReason[] Possible =
        [ChangeReason.Scores, ChangeReason.Assessments, ChangeReason.Bands, ChangeReason.Scheme, ChangeReason.Others];

    private readonly (Scorer Before, Scorer After) _scorers;
    private readonly RankingField[] _fields;

    public CauseFinder(MeasureRanking before, MeasureRanking after)
    {
        var multiple = CommonMultiple.Of(before.Multiple, after.Multiple);
        _scorers = (new(before.Scheme, multiple), new(after.Scheme, multiple));
        _fields =
        [
            new(before.Over(before.Scheme, multiple)),
            new(before.Over(after.Scheme, multiple)),
            new(after.Over(before.Scheme, multiple)),
            new(after.Over(after.Scheme, multiple)),
        ];
    }

    /// <summary>The causes; those of the measure itself first.</summary>
    /// <param name="old">The measure as it was.</param>
    /// <param name="now">The measure as it is.</param>
    /// <param name="criteria">The criteria on which its scores differ, by the reason of that.</param>
    public IReadOnlyList<ChangeReason> Of(RankedMeasure old, RankedMeasure now, ILookup<ChangeReason, string> criteria)
    {
        var (was, became) = (Result([]), Result(Possible));
        ChangeReason[] causes = [.. Possible.Where(reason => Result([.. Possible.Where(other => other != reason)]) != became)];
        if (causes.Length == 0)
            causes = [.. Possible.Where(reason => Result([reason]) != was)];
        if (causes.Length == 0)
            causes = [Possible.FirstOrDefault(criteria.Contains, ChangeReason.Others)];
        return causes.Length == 1 ? causes : [.. causes.Where(reason => reason != ChangeReason.Others)];

        // What the result would be if only these things had changed.
        RankingResult Result(ChangeReason[] changed)
        {
            var measure = Mixed(old, now, [.. criteria.Where(differing => !changed.Contains(differing.Key)).SelectMany(differing => differing)]);
            var scheme = changed.Contains(ChangeReason.Scheme);
            var others = changed.Contains(ChangeReason.Others);
            var field = _fields[(scheme ? 1 : 0) + (others ? 2 : 0)];
            return field.ResultOf(RankingField.Key(others ? now : old), (scheme ? _scorers.After : _scorers.Before).Score(measure));
        }
    }

    // The measure as it is, but for some criteria, on which it is as it was.
    private static Measure Mixed(RankedMeasure old, RankedMeasure now, IReadOnlyList<string> asBefore) => now.Counted.With([.. asBefore.Select(old.ScoreOn)]);
}
