namespace MkbPrioritisation.Robustness;

/// <summary>
/// Walks away from the scheme's weights in one direction until the shortlist is another set. Only lines on either side
/// of the cut matter for who comes onto the list; only those at the cut, where ties make the list too long, for who leaves.
/// </summary>
internal sealed class ShortlistWalk(IReadOnlyList<OverallLine> listed, IReadOnlyList<OverallLine> others, int shortlist)
{
    /// <summary>How far the shortlist stays the same, up to a most, and whether it still does there.</summary>
    public (Step End, bool IsIncluded) Until(Step most)
    {
        var parting = Parting(most);
        return Meeting() is { } meeting && meeting.IsWithin(parting) ? (meeting, false) : (parting, true);
    }

    /// <summary>Where somebody from outside first comes level with somebody on the list.</summary>
    private Step? Meeting()
    {
        Step? first = null;
        foreach (var line in listed)
        {
            foreach (var other in others)
                first = Step.Least(first, line.Meets(other));
        }

        return first;
    }

    /// <summary>Where those who share the last rank on too long a list part, so that the lowest of them stay on it alone.</summary>
    private Step Parting(Step most)
    {
        var needed = listed.Count - shortlist + 1;
        if (needed <= 1)
            return most;

        var at = new Step(0, 1);
        while (true)
        {
            // Just beyond this step the lowest is, of those that are lowest here, the one that falls fastest.
            var lowest = listed.MinBy(line => (line.At(at), line.Slope));
            if (listed.Count(line => line == lowest) < needed)
                return at;
            var next = listed.Select(lowest.MetBy).Aggregate((Step?)null, Step.Least);
            if (next is null || most.IsWithin(next.Value))
                return most;
            at = next.Value;
        }
    }
}
