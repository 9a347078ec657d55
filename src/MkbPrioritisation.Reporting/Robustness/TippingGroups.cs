using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>The nearest changes of one score that tip the shortlist; those of one measure with one effect stand together.</summary>
internal sealed class TippingGroups
{
    private const double OneBand = 1;

    private readonly IReadOnlyList<TippingPoint> _nearest;

    public TippingGroups(RankingRobustness robustness, IReadOnlyDictionary<string, Criterion> criteria, Wording wording)
    {
        var all = robustness.TippingPoints;
        var most = all.Count == 0 ? OneBand : Math.Max(OneBand, all.Min(point => point.Distance));
        _nearest = [.. all.Where(point => point.Distance <= most)];
        Nearest =
        [
            .. from point in _nearest
               group point by (point.Measure, IsUp: point.To > point.From.ToDouble(),
                   Effect: string.Join('\n', wording.Moves(point.Enters, point.Leaves))) into points
               select (points.Key.Measure,
                   string.Join("; ", points.Select(point => wording.Change(criteria[point.Criterion], point))),
                   wording.Moves(points.First().Enters, points.First().Leaves)),
        ];
    }

    /// <summary>Changes of at most one band or, where there are none, the smallest: whose score, what changes, who then moves.</summary>
    public IReadOnlyList<(RankedMeasure Measure, string Changes, IEnumerable<string> Effects)> Nearest { get; }

    /// <summary>How many changes these are.</summary>
    public int Count => _nearest.Count;
}
