using System.Globalization;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Says what moved: <c>8 → 5, onto the list</c>.</summary>
internal sealed class MoveList
{
    private const int MostSaid = 4;

    private readonly Wording _wording;
    private readonly PageTerms _page;
    private readonly Dictionary<string, MeasureChange> _changes;

    public MoveList(RankingComparison? comparison, Language language)
    {
        (_wording, _page) = (new(language), PageTerms.In(language));
        Comparison = comparison;
        _changes = comparison is null ? [] : comparison.Changes.ToDictionary(change => PageView.KeyOf(change.Measure), StringComparer.Ordinal);
    }

    public RankingComparison? Comparison { get; }

    /// <summary>What became of a measure; <see langword="null"/> where nothing did.</summary>
    public MeasureChange? Of(RankedMeasure ranked) => _changes.GetValueOrDefault(PageView.KeyOf(ranked));

    /// <summary>The way that a measure went, as its row is marked: <c>up</c>, <c>down</c>, <c>new</c> or <c>changed</c>.</summary>
    public static string Way(MeasureChange change) => change switch
    {
        { Before: null } => "new",
        { Before: { } before, After: { } after } when after.Rank < before.Rank => "up",
        { Before: { } before, After: { } after } when after.Rank > before.Rank => "down",
        _ => "changed",
    };

    public string Say(MeasureChange change) => change switch
    {
        { Before: null, After: { } after } => _page.NewAt(after.Rank),
        { Before: { } before, After: null } => _page.GoneFrom(before.Rank),
        { Before: { } before, After: { } after } => string.Join(", ", Parts(before, after)),
        _ => "",
    };

    /// <summary>The measures that moved most visibly, in one sentence: those that come onto the list or leave it first.</summary>
    public string Sentence()
    {
        var moved = _changes.Values.Where(IsMove)
            .OrderByDescending(change => change.Before?.IsShortlisted != change.After?.IsShortlisted)
            .ThenByDescending(change => Math.Abs((change.Before?.Rank ?? 0) - (change.After?.Rank ?? 0)))
            .ToList();
        if (moved.Count == 0)
            return _page.NothingMoves;
        var said = moved.Take(MostSaid).Select(change => $"{_wording.Text(change.Measure.Measure.Name)} {Say(change)}");
        return string.Join("; ", moved.Count > MostSaid ? said.Append(_page.AndMore(moved.Count - MostSaid)) : said) + ".";
    }

    private static bool IsMove(MeasureChange change) =>
        change.Before?.Rank != change.After?.Rank || change.Before?.IsShortlisted != change.After?.IsShortlisted;

    private IEnumerable<string> Parts(RankedMeasure before, RankedMeasure after)
    {
        if (before.Rank != after.Rank)
            yield return string.Create(CultureInfo.InvariantCulture, $"{before.Rank} → {after.Rank}");
        else if (before.Overall.Value != after.Overall.Value)
            yield return $"{_wording.Score(before.Overall.Value)} → {_wording.Score(after.Overall.Value)}";
        else if ((before.BestRank, before.WorstRank) != (after.BestRank, after.WorstRank))
            yield return string.Create(CultureInfo.InvariantCulture, $"{before.BestRank}–{before.WorstRank} → {after.BestRank}–{after.WorstRank}");
        else
            yield return _page.Stays;
        if (before.IsShortlisted != after.IsShortlisted)
            yield return after.IsShortlisted ? _page.OntoList : _page.OffList;
    }
}
