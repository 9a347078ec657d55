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
    public sealed record Problem(DiagnosticRule Rule, int Index, string Message);

    public static IEnumerable<Problem> Problems(Unit? unit, IReadOnlyList<Band> bands) =>
        [.. ScoreProblems(bands), .. IdProblems(bands), .. LimitProblems(unit, bands)];

    private static IEnumerable<Problem> ScoreProblems(IReadOnlyList<Band> bands)
    {
        for (var index = 0; index < bands.Count; index++)
        {
            if (bands.Take(index).Any(earlier => earlier.Score == bands[index].Score))
                yield return new(DiagnosticRule.BandScores, index, $"two bands have score {bands[index].Score}; each of 1 to 5 stands once");
        }

        for (var score = Scale.Minimum; score <= Scale.Maximum; score++)
        {
            if (!bands.Any(band => band.Score == score))
                yield return new(DiagnosticRule.BandScores, -1, $"no band has score {score}; a criterion has five bands, scores 1 to 5");
        }
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
            ? Placed(bands).Where(band => band.From is not null || band.To is not null).Select(band => new Problem(
                DiagnosticRule.BandLimits, band.Index, $"band {PrintableText.Quote(band.Id)} has limits, but the criterion has no unit; add \"unit: EUR per year\" or \"unit: months\""))
            : CoverageProblems(bands);
    }

    private static IEnumerable<Problem> CoverageProblems(IReadOnlyList<Band> bands)
    {
        var placed = Placed(bands);
        var empty = placed.Where(band => band.From >= band.To).ToList();
        foreach (var band in empty)
            yield return new(DiagnosticRule.ReversedRange, band.Index, $"band {PrintableText.Quote(band.Id)} runs from {Figure(band.From)} to {Figure(band.To)}; \"from\" must be below \"to\"");
        if (empty.Count > 0)
            yield break;

        var ascending = placed.ToList();
        ascending.Sort((one, other) => (one.From ?? decimal.MinValue).CompareTo(other.From ?? decimal.MinValue));
        if (ascending[0].From is > 0)
            yield return Gap(ascending[0], $"nothing covers figures below {Figure(ascending[0].From)}; leave out its \"from\"");

        for (var next = 1; next < ascending.Count; next++)
        {
            var (lower, upper) = (ascending[next - 1], ascending[next]);
            if (lower.To is null || upper.From is null || lower.To > upper.From)
                yield return Gap(upper, $"it overlaps band {PrintableText.Quote(lower.Id)}; one band's \"to\" is the next band's \"from\"");
            else if (lower.To < upper.From)
                yield return Gap(upper, $"there is a gap between {Figure(lower.To)} and {Figure(upper.From)}; one band's \"to\" is the next band's \"from\"");
        }

        if (ascending[^1].To is { } end)
            yield return Gap(ascending[^1], $"nothing covers figures from {Figure(end)} up; leave out its \"to\"");
    }

    private static Problem Gap(PlacedBand band, string message) =>
        new(DiagnosticRule.BandLimits, band.Index, $"band {PrintableText.Quote(band.Id)}: {message}");

    private static IReadOnlyList<PlacedBand> Placed(IReadOnlyList<Band> bands) =>
        [.. bands.Select((band, index) => new PlacedBand(index, band.Id, band.From, band.To))];

    private static string Figure(decimal? figure) => (figure ?? 0).ToString(CultureInfo.InvariantCulture);

    private sealed record PlacedBand(int Index, string Id, decimal? From, decimal? To);
}
