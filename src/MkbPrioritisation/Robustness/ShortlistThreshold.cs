using System.Collections.ObjectModel;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// The overall score that it takes to be on the shortlist, among all measures but one, so that one comparison says who is on
/// it for any overall score of that one: it is on the list at the threshold and above. Those at the threshold go only where
/// it passes them and nobody shares their place on the list from before.
/// </summary>
internal sealed class ShortlistThreshold
{
    private readonly MeasureRanking _ranking;
    private readonly int _mover;
    private readonly long _threshold;
    private readonly bool _yields;

    public ShortlistThreshold(MeasureRanking ranking, int mover)
    {
        (_ranking, _mover) = (ranking, mover);
        var shortlist = ranking.Scheme.Shortlist;
        Exists = ranking.Count > shortlist;
        if (!Exists)
            return;
        _threshold = Other(shortlist - 1);
        _yields = shortlist == 1 || Other(shortlist - 2) > _threshold;
    }

    /// <summary>Whether the list can change at all: it cannot where all measures fit.</summary>
    public bool Exists { get; }

    /// <summary>Who is on the list with the mover at an overall score, as twice its numerator.</summary>
    public ShortlistPosition PositionOf(long overall) => new(overall >= _threshold, !_yields || overall <= _threshold);

    /// <summary>
    /// Who is on the list at one position and was not at another, in display order: the mover, or those at the threshold, as
    /// one makes way for the other. The lists of those are made once, and kept where they are the same for other movers.
    /// </summary>
    public IReadOnlyList<RankedMeasure> Moves(ShortlistPosition before, ShortlistPosition after, Dictionary<(long, int), IReadOnlyList<RankedMeasure>> known)
    {
        if (!before.IsListed && after.IsListed)
            return [_ranking[_mover]];
        if (before.IsThresholdListed || !after.IsThresholdListed)
            return ReadOnlyCollection<RankedMeasure>.Empty;

        var key = (_threshold, Overall(_mover) == _threshold ? _mover : -1);
        if (!known.TryGetValue(key, out var moves))
            known.Add(key, moves = [.. _ranking.Where((_, index) => index != _mover && Overall(index) == _threshold)]);
        return moves;
    }

    // Measures are in order, so the others do without the mover.
    private long Other(int place) => Overall(place < _mover ? place : place + 1);

    private long Overall(int index) => _ranking[index].Overall.Numerators.TwiceValue;
}
