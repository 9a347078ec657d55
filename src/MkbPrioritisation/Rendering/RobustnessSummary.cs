using System.Globalization;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Rendering;

/// <summary>Says in words who is sure of a place on the shortlist, who is not, and whom one band would move.</summary>
internal sealed class RobustnessSummary(RankingRobustness robustness, Wording wording)
{
    private const double Safe = 0.95;
    private const double OneBand = 1;

    public IEnumerable<string> Lines =>
    [
        Assumptions,
        Line("safe-on", robustness.Probabilities.Where(item => item.Measure.IsShortlisted && item.Shortlist >= Safe), item => Name(item.Measure)),
        Line("unsafe-on", robustness.Probabilities.Where(item => item.Measure.IsShortlisted && item.Shortlist < Safe), Chance),
        Line("unsafe-off", robustness.Probabilities.Where(item => !item.Measure.IsShortlisted && item.Shortlist > 1 - Safe), Chance),
        Line("one-band", robustness.TippingPoints.Where(point => point.Distance <= OneBand).Select(point => point.Measure).Distinct(), Name),
        Line("undominated", robustness.Dominances.Where(item => item.DominatedBy.Count == 0), item => Name(item.Measure)),
        Line("on-front", robustness.Dominances.Where(item => item.IsOnFront), item => Name(item.Measure)),
    ];

    /// <summary>The changes of at most one band or, where there are none, the smallest.</summary>
    public static IReadOnlyList<TippingPoint> Nearest(IReadOnlyList<TippingPoint> points)
    {
        var most = points.Count == 0 ? OneBand : Math.Max(OneBand, points.Min(point => point.Distance));
        return [.. points.Where(point => point.Distance <= most)];
    }

    private string Assumptions
    {
        get
        {
            var options = robustness.Options;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{wording.Term("noise")}: {options.Noise} ({wording.Term("noise-meaning")}) · {wording.Term("weightings")}: {options.Samples} · {wording.Term("seed")}: {options.Seed}");
        }
    }

    private string Line<T>(string term, IEnumerable<T> items, Func<T, string> text)
    {
        var texts = string.Join("; ", items.Select(text));
        return $"{wording.Term(term)}: {(texts.Length == 0 ? wording.Term("none") : texts)}.";
    }

    private string Chance(MeasureProbabilities item) => $"{Name(item.Measure)} ({Wording.Percent(item.Shortlist)})";

    private string Name(RankedMeasure ranked) => wording.MarkedName(ranked);
}
