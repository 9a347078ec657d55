using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws.Reference;

/// <summary>The rules once more, as a reader of the design would write them down: fractions, and counting by going through all.</summary>
internal static class ReferenceRanker
{
    public static IReadOnlyList<ReferenceRow> Rank(SampleCatalogue catalogue)
    {
        var entries = catalogue.Measures.Select(item => new Entry(item.Collection, item.Measure, catalogue.Scheme)).ToList();
        return
        [
            .. entries
                .Select(entry => Row(entry, [.. entries.Where(other => other != entry)], catalogue.Scheme.Shortlist))
                .OrderByDescending(row => row.Overall.Value)
                .ThenByDescending(row => row.NetImpact.Value)
                .ThenBy(row => row.Measure, StringComparer.Ordinal)
                .ThenBy(row => row.Collection, StringComparer.Ordinal),
        ];
    }

    public static string LevelOf(Fraction score)
    {
        var third = new Fraction(Scale.Maximum - Scale.Minimum, 3);
        var medium = new Fraction(Scale.Minimum, 1) + third;
        return score < medium ? "Low" : score < medium + third ? "Medium" : "High";
    }

    private static ReferenceRow Row(Entry entry, IReadOnlyList<Entry> others, int shortlist)
    {
        var rank = 1 + others.Count(other => other.Overall.Value > entry.Overall.Value);
        return new(
            entry.Collection.Id,
            entry.Measure.Id,
            rank,
            1 + others.Count(other => other.Overall.Low > entry.Overall.High),
            1 + others.Count(other => other.Overall.High > entry.Overall.Low),
            rank <= shortlist,
            entry.NetImpact,
            entry.Feasibility,
            entry.Overall,
            $"{LevelOf(entry.NetImpact.Value)} × {LevelOf(entry.Feasibility.Value)}");
    }

    private sealed class Entry(MeasureCollection collection, Measure measure, ScoringScheme scheme)
    {
        public MeasureCollection Collection => collection;

        public Measure Measure => measure;

        public ReferenceRange NetImpact { get; } = ReferenceRange.Mean([.. scheme.NetImpact.Select(id => Score(collection, measure, id))]);

        public ReferenceRange Feasibility { get; } = ReferenceRange.Mean([.. scheme.Feasibility.Select(id => Score(collection, measure, id))]);

        public ReferenceRange Overall => ReferenceRange.Mean(NetImpact, Feasibility);

        // What assessors give takes the place of the measure's own score.
        private static ReferenceRange Score(MeasureCollection collection, Measure measure, string criterion)
        {
            var given = from assessment in collection.Assessments
                        from entry in assessment.Scores
                        where entry.Key == measure.Id
                        from score in entry.Value
                        where score.Criterion == criterion
                        select ReferenceRange.Of(score);
            return given.ToList() is { Count: > 0 } scores
                ? ReferenceRange.Over(scores)
                : ReferenceRange.Of(measure.Scores.SingleOrDefault(score => score.Criterion == criterion));
        }
    }
}
