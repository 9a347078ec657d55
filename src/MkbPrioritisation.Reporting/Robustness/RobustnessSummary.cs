using System.Globalization;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>Says in words who is sure of a place on the shortlist, who is not, and whom one band would move.</summary>
internal sealed class RobustnessSummary(RankingRobustness robustness, Wording wording)
{
    // What is exactly 95 % may come out a little below.
    private const double Safe = 0.95 - MeasureProbabilities.Tolerance;
    private const double OneBand = 1;

    public IEnumerable<string> Lines =>
    [
        Assumptions,
        .. wording.HowDrawn(robustness),
        .. wording.AssessorsDrawn(robustness.Ranking),
        .. Places.Concat(Others).Select(item => $"{item.Term}: {(item.Texts.Count == 0 ? wording.Terms.None : string.Join("; ", item.Texts))}."),
    ];

    /// <summary>Who is sure of a place on the shortlist, and who is not.</summary>
    public IEnumerable<(string Term, IReadOnlyList<string> Texts)> Places =>
    [
        Item(wording.Terms.SafeOn, robustness.Probabilities.Where(item => item.Measure.IsShortlisted && item.Shortlist >= Safe), item => Name(item.Measure)),
        Item(wording.Terms.UnsafeOn, robustness.Probabilities.Where(item => item.Measure.IsShortlisted && item.Shortlist < Safe), Chance),
        Item(wording.Terms.UnsafeOff, robustness.Probabilities.Where(item => !item.Measure.IsShortlisted && item.Shortlist > 1 - Safe), Chance),
    ];

    /// <summary>As <see cref="Places"/>, and who would move by a single band: what may change a decision.</summary>
    public IEnumerable<(string Term, IReadOnlyList<string> Texts)> Decisive => [.. Places, ByOneBand];

    private (string Term, IReadOnlyList<string> Texts) ByOneBand =>
        Item(wording.Terms.OneBand, robustness.TippingPoints.Where(point => point.Distance <= OneBand).Select(point => point.Measure).Distinct(), Name);

    private string Assumptions
    {
        get
        {
            var options = robustness.Options;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Source(options)} · {wording.Terms.Weightings}: {options.Samples} · {wording.Terms.Seed}: {options.Seed}");
        }
    }

    private string Source(RobustnessOptions options) => options.ModelledCriteria is null
        ? string.Create(CultureInfo.InvariantCulture, $"{wording.Terms.Noise}: {options.Noise} ({wording.Terms.NoiseMeaning})")
        : string.Create(CultureInfo.InvariantCulture, $"{wording.Terms.DrawnAssumptions}: {options.Samples}");

    private IEnumerable<(string Term, IReadOnlyList<string> Texts)> Others =>
    [
        ByOneBand,
        Item(wording.Terms.Undominated, robustness.Dominances.Where(item => item.DominatedBy.Count == 0), item => Name(item.Measure)),
        Item(wording.Terms.OnFront, robustness.Dominances.Where(item => item.IsOnFront), item => Name(item.Measure)),
    ];

    private static (string Term, IReadOnlyList<string> Texts) Item<T>(string term, IEnumerable<T> items, Func<T, string> text) =>
        (term, [.. items.Select(text)]);

    private string Chance(MeasureProbabilities item) => $"{Name(item.Measure)} ({wording.Percent(item.Shortlist)})";

    private string Name(RankedMeasure ranked) => wording.MarkedName(ranked);
}
