using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Criteria;

/// <summary>
/// What makes five bands a scale: each score and each id once, and limits that cover the line without gap or
/// overlap. One definition, for those who build criteria in code and for those who write files.
/// </summary>
internal static class BandRules
{
    /// <summary>What is wrong with the bands; the place is an index into them, or -1 for all together.</summary>
    public readonly record struct Problem(DiagnosticRule Rule, int Index, string Message);

    public static IEnumerable<Problem> Problems(Unit? unit, IReadOnlyList<Band> bands) =>
        [.. ScoreProblems(bands), .. IdProblems(bands), .. LimitProblems(unit, bands)];

    private static IEnumerable<Problem> ScoreProblems(IReadOnlyList<Band> bands)
    {
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands.Take(index).Any(earlier => earlier.Score == bands[index].Score))
                yield return new(DiagnosticRule.BandScores, index, $"two bands have score {bands[index].Score}; each of 1 to 5 stands once");
        }

        foreach (var score in Enumerable.Range(Scale.Minimum, Scale.Bands).Except(bands.Select(band => band.Score)))
            yield return new(DiagnosticRule.BandScores, -1, $"no band has score {score}; a criterion has five bands, scores 1 to 5");
    }

    private static IEnumerable<Problem> IdProblems(IReadOnlyList<Band> bands)
    {
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands.Take(index).Any(earlier => earlier.Id == bands[index].Id))
                yield return new(DiagnosticRule.NamedTwice, index, $"two bands have the id {PrintableText.Quote(bands[index].Id)}; give each its own");
        }
    }

    private static IEnumerable<Problem> LimitProblems(Unit? unit, IReadOnlyList<Band> bands)
    {
        if (bands.Count == 0)
            return [];

        return unit is null
            ? bands.Index().Where(band => band.Item.From is not null || band.Item.To is not null).Select(band => new Problem(
                DiagnosticRule.BandLimits, band.Index, $"band {PrintableText.Quote(band.Item.Id)} has limits, but the criterion has no unit; add \"unit: EUR per year\" or \"unit: months\""))
            : CoverageProblems(bands);
    }

    private static IEnumerable<Problem> CoverageProblems(IReadOnlyList<Band> bands)
    {
        var empty = bands.Index().Where(band => band.Item.From >= band.Item.To).ToList();
        foreach (var (index, band) in empty)
            yield return new(DiagnosticRule.ReversedRange, index, $"band {PrintableText.Quote(band.Id)} runs from {Figure(band.From)} to {Figure(band.To)}; \"from\" must be below \"to\"");
        if (empty.Count > 0)
            yield break;

        var ascending = bands.Index().OrderBy(band => band.Item.From ?? decimal.MinValue).ToList();
        if (ascending[0].Item.From is > 0)
            yield return Gap(ascending[0], $"nothing covers figures below {Figure(ascending[0].Item.From)}; leave out its \"from\"");

        foreach (var (lower, upper) in ascending.Zip(ascending.Skip(1)))
        {
            if (lower.Item.To is null || upper.Item.From is null || lower.Item.To > upper.Item.From)
                yield return Gap(upper, $"it overlaps band {PrintableText.Quote(lower.Item.Id)}; one band's \"to\" is the next band's \"from\"");
            else if (lower.Item.To < upper.Item.From)
                yield return Gap(upper, $"there is a gap between {Figure(lower.Item.To)} and {Figure(upper.Item.From)}; one band's \"to\" is the next band's \"from\"");
        }

        if (ascending[^1].Item.To is { } end)
            yield return Gap(ascending[^1], $"nothing covers figures from {Figure(end)} up; leave out its \"to\"");
    }

    private static Problem Gap((int Index, Band Item) band, string message) =>
        new(DiagnosticRule.BandLimits, band.Index, $"band {PrintableText.Quote(band.Item.Id)}: {message}");

    private static string Figure(decimal? figure) => (figure ?? 0).ToString(CultureInfo.InvariantCulture);
}
