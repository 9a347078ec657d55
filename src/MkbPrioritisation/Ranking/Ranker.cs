using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Ranking;

/// <summary>Orders measures and counts ranks, on exact scores only: whole numbers over a denominator that the multiple is part of.</summary>
internal static class Ranker
{
    public static MeasureRanking Rank(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections, long multiple)
    {
        var scorer = new Scorer(scheme, multiple);
        var entries =
            (from collection in collections
             from measure in collection.Measures
             let counted = collection.Counting(measure)
             select new Entry(measure, counted, collection, scorer.Score(counted))).ToArray();
        Array.Sort(entries, DisplayOrder);

        var byLow = Sorted(entries, entry => entry.Overall.Low);
        var byHigh = Sorted(entries, entry => entry.Overall.High);
        var ranked = new RankedMeasure[entries.Length];
        var rank = 1;
        for (var index = 0; index < entries.Length; index++)
        {
            var entry = entries[index];
            if (index > 0 && entry.Overall.TwiceValue != entries[index - 1].Overall.TwiceValue)
                rank = index + 1;

            // At best the measure is at its high and all others are at their low; at worst the other way round.
            // An unsure measure's own high lies above its low, so it counts itself among the better ones.
            var best = 1 + CountAbove(byLow, other => other.Overall.Low, entry.Overall.High);
            var worst = 1 + CountAbove(byHigh, other => other.Overall.High, entry.Overall.Low) - (entry.Score.Overall.IsCertain ? 0 : 1);
            var bounds = new RankBounds(rank, best, worst);
            ranked[index] = new(entry.Measure, entry.Counted, entry.Collection, entry.Score, bounds, rank <= scheme.Shortlist);
        }

        return new(scheme, collections, ranked, multiple);
    }

    private static int DisplayOrder(Entry x, Entry y)
    {
        var byOverall = y.Overall.TwiceValue.CompareTo(x.Overall.TwiceValue);
        if (byOverall != 0)
            return byOverall;
        var byImpact = y.Score.NetImpact.Numerators.TwiceValue.CompareTo(x.Score.NetImpact.Numerators.TwiceValue);
        if (byImpact != 0)
            return byImpact;
        var byId = string.CompareOrdinal(x.Measure.Id, y.Measure.Id);
        return byId != 0 ? byId : string.CompareOrdinal(x.Collection.Id, y.Collection.Id);
    }

    private static Entry[] Sorted(Entry[] entries, Func<Entry, long> end)
    {
        Entry[] sorted = [.. entries];
        Array.Sort(sorted, (one, other) => end(one).CompareTo(end(other)));
        return sorted;
    }

    private static int CountAbove(Entry[] sorted, Func<Entry, long> end, long score)
    {
        int from = 0, to = sorted.Length;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (end(sorted[middle]) > score)
                to = middle;
            else
                from = middle + 1;
        }

        return sorted.Length - from;
    }

    private sealed record Entry(Measure Measure, Measure Counted, MeasureCollection Collection, MeasureScore Score)
    {
        public Numerators Overall => Score.Overall.Numerators;
    }
}
