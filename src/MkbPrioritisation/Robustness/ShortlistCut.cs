using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Where the shortlist is cut among all measures but one, so that it takes one comparison to say who is on it for any
/// overall score of that one: it is on the list at the cut and above. Those at the cut go only where it passes them and
/// nobody shares their place on the list from before.
/// </summary>
internal sealed class ShortlistCut
{
    private readonly MeasureRanking _ranking;
    private readonly int _mover;
    private readonly long _cut;
    private readonly bool _yields;

    public ShortlistCut(MeasureRanking ranking, int mover)
    {
        (_ranking, _mover) = (ranking, mover);
        var shortlist = ranking.Scheme.Shortlist;
        Exists = ranking.Count > shortlist;
        if (!Exists)
            return;
        _cut = Other(shortlist - 1);
        _yields = shortlist == 1 || Other(shortlist - 2) > _cut;
    }

    /// <summary>Whether the list can change at all: it cannot where all measures fit.</summary>
    public bool Exists { get; }

    /// <summary>Who is on the list with the mover at an overall score, as twice its numerator.</summary>
    public ShortlistPosition PositionOf(long overall) => new(overall >= _cut, !_yields || overall <= _cut);

    /// <summary>Who is on the list at one position and was not at another, in display order.</summary>
    public IReadOnlyList<RankedMeasure> Moves(ShortlistPosition before, ShortlistPosition after)
    {
        var mover = !before.IsListed && after.IsListed;
        var atCut = !before.IsCutListed && after.IsCutListed;
        return [.. _ranking.Where((_, index) => index == _mover ? mover : atCut && Overall(index) == _cut)];
    }

    // The measures stand in order, so the others do without the mover.
    private long Other(int place) => Overall(place < _mover ? place : place + 1);

    private long Overall(int index) => _ranking[index].Overall.Numerators.TwiceValue;
}
