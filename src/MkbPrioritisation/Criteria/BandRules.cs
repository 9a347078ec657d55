using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Criteria;

/// <summary>
/// What makes five bands a scale: each score and each id once, and limits that cover the line without gap or
/// overlap. One definition, for those who build criteria in code and for those who write files.
/// </summary>
internal static class BandRules
{
    /// <summary>What is wrong with the bands; the place is an index into them, or -1 for all together.</summary>
    public sealed record Problem(Finding Finding, int Index);

    public static IEnumerable<Problem> Problems(Unit? unit, IReadOnlyList<Band> bands) =>
        [.. ScoreProblems(bands), .. IdProblems(bands), .. bands.Count is > 0 and < Scale.Bands ? [] : LimitProblems(unit, bands)];

    private static IEnumerable<Problem> ScoreProblems(IReadOnlyList<Band> bands)
    {
        List<int> repeated = [];
        List<int> missing = [.. Enumerable.Range(Scale.Minimum, Scale.Maximum - Scale.Minimum + 1).Where(score => !bands.Any(band => band.Score == score))];
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands.Take(index).Any(earlier => earlier.Score == bands[index].Score))
                repeated.Add(index);
        }

        // Where one score appears twice and one is missing it is one slip.
        if (repeated is [var only] && missing is [var other])
            return [new(CriteriaRules.BandsShareScoreOfOther(bands[only].Score, other), only)];
        return
        [
            .. repeated.Select(index => new Problem(CriteriaRules.BandsShareScore(bands[index].Score), index)),
            .. missing.Select(score => new Problem(CriteriaRules.NoBandHasScore(score), -1)),
        ];
    }

    private static IEnumerable<Problem> IdProblems(IReadOnlyList<Band> bands)
    {
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands.Take(index).Any(earlier => earlier.Id == bands[index].Id))
                yield return new(ValueRules.BandsShareId(bands[index].Id), index);
        }
    }

    private static IEnumerable<Problem> LimitProblems(Unit? unit, IReadOnlyList<Band> bands)
    {
        if (bands.Count == 0)
            return [];

        return unit is null
            ? Placed(bands).Where(band => band.From is not null || band.To is not null)
                .Select(band => new Problem(CriteriaRules.LimitsNeedUnit(band.Id), band.Index))
            : CoverageProblems(unit, bands);
    }

    private static IEnumerable<Problem> CoverageProblems(Unit unit, IReadOnlyList<Band> bands)
    {
        var placed = Placed(bands);
        var empty = placed.Where(band => band.From >= band.To).ToList();
        foreach (var band in empty)
            yield return new(QuantityRules.LimitsAreReversed(band.Id, Written(band.From ?? 0), Written(band.To ?? 0)), band.Index);
        if (empty.Count > 0)
            yield break;

        // A limit that is out of line changes the order of limits, and so what lies beside what; the scores say which was meant.
        IEnumerable<PlacedBand>[] orders =
        [
            placed.OrderBy(band => band.From ?? decimal.MinValue), placed.OrderBy(band => band.Score), placed.OrderByDescending(band => band.Score),
        ];
        foreach (var problem in orders.Select(order => ChainProblems(unit, [.. order]).ToList()).MinBy(problems => problems.Count)!)
            yield return problem;

        string Written(decimal figure) => InUnit(figure, unit);
    }

    private static IEnumerable<Problem> ChainProblems(Unit unit, List<PlacedBand> ascending)
    {
        if (ascending[0].From is > 0)
            yield return new(CriteriaRules.NothingBelow(ascending[0].Id, Written(ascending[0].From ?? 0)), ascending[0].Index);

        for (var next = 1; next < ascending.Count; next++)
        {
            var (lower, upper) = (ascending[next - 1], ascending[next]);
            if (lower.To is null || upper.From is null || lower.To > upper.From)
                yield return new(CriteriaRules.Overlap(upper.Id, lower.Id), upper.Index);
            else if (lower.To < upper.From)
                yield return new(CriteriaRules.Gap(upper.Id, lower.Id, Written(lower.To.Value), Written(upper.From.Value)), upper.Index);
        }

        if (ascending[^1].To is { } end)
            yield return new(CriteriaRules.NothingFrom(ascending[^1].Id, Written(end)), ascending[^1].Index);

        string Written(decimal figure) => InUnit(figure, unit);
    }

    private static string InUnit(decimal figure, Unit unit) =>
        figure < 0 ? figure.ToString(CultureInfo.InvariantCulture) : new Estimate(figure, figure, unit).ToString();

    private static IReadOnlyList<PlacedBand> Placed(IReadOnlyList<Band> bands) =>
        [.. bands.Select((band, index) => new PlacedBand(index, band.Score, band.Id, band.From, band.To))];

    private sealed record PlacedBand(int Index, int Score, string Id, decimal? From, decimal? To);
}
