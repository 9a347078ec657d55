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

        public ReferenceRange NetImpact { get; } = Mean(measure, scheme.NetImpact);

        public ReferenceRange Feasibility { get; } = Mean(measure, scheme.Feasibility);

        public ReferenceRange Overall => ReferenceRange.Between(
            Fraction.Mean(NetImpact.Low, Feasibility.Low), Fraction.Mean(NetImpact.High, Feasibility.High));

        private static ReferenceRange Mean(Measure measure, IReadOnlyList<string> criteria)
        {
            var scores = criteria.Select(id => measure.Scores.SingleOrDefault(score => score.Criterion == id)).ToList();
            return ReferenceRange.Between(
                Fraction.Mean([.. scores.Select(score => new Fraction(score?.Low ?? 1, 1))]),
                Fraction.Mean([.. scores.Select(score => new Fraction(score?.High ?? 5, 1))]));
        }
    }
}
