using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Snapshots;

/// <summary>What definitions consist of, in the order in which a snapshot holds it.</summary>
internal static class DefinitionParts
{
    public static Definitions All(SnapshotPass pass, Definitions? all) => new(
        pass.List(all?.Criteria, Criterion),
        pass.List(all?.Schemes, Scheme),
        pass.List(all?.Collections, Collection),
        pass.List(all?.Segments, Segment));

    private static Criterion Criterion(SnapshotPass pass, Criterion? criterion) => new(
        pass.Text(criterion?.Id),
        Text(pass, criterion?.Name),
        pass.Optional(criterion?.Unit, Unit),
        pass.List(criterion?.Bands, Band));

    private static Band Band(SnapshotPass pass, Band? band) => new(pass.Number(band?.Score), pass.Text(band?.Id))
    {
        Name = pass.Optional(band?.Name, Text),
        From = pass.OptionalFigure(band?.From),
        To = pass.OptionalFigure(band?.To),
    };

    private static ScoringScheme Scheme(SnapshotPass pass, ScoringScheme? scheme) => new(
        pass.Text(scheme?.Id),
        Text(pass, scheme?.Name),
        pass.List(scheme?.NetImpact, Id),
        pass.List(scheme?.Feasibility, Id),
        pass.Number(scheme?.Shortlist));

    private static MeasureCollection Collection(SnapshotPass pass, MeasureCollection? collection) => new(
        pass.Text(collection?.Id),
        Text(pass, collection?.Name),
        pass.Map(collection?.Categories, Text),
        pass.List(collection?.Measures, Measure))
    {
        Source = pass.Optional(collection?.Source, Source),
        Basis = (Basis)pass.Number((int?)collection?.Basis),
        Plan = pass.Optional(collection?.Plan, PlanParts.Outline),
    };

    private static CollectionSource Source(SnapshotPass pass, CollectionSource? source) => new(
        Text(pass, source?.Title), pass.Optional(source?.Publisher, Text), pass.OptionalNumber(source?.Year));

    private static Measure Measure(SnapshotPass pass, Measure? measure) => new(
        pass.Text(measure?.Id),
        Text(pass, measure?.Name),
        pass.Text(measure?.Category),
        pass.List(measure?.Scores, Score))
    {
        Summary = pass.Optional(measure?.Summary, Text),
        Labels = pass.Map(measure?.Labels, Id),
        Segments = Segments(pass, measure?.Segments),
        Plan = pass.Optional(measure?.Plan, PlanParts.Plan),
    };

    private static CriterionScore Score(SnapshotPass pass, CriterionScore? score) => new(
        pass.Text(score?.Criterion),
        pass.Number(score?.Low),
        pass.Number(score?.High),
        (Basis)pass.Number((int?)score?.Basis))
    {
        IsRelative = pass.Flag(score?.IsRelative),
        Estimate = pass.Optional(score?.Estimate, Estimate),
        Because = pass.Optional(score?.Because, Text),
    };

    private static Segment[] Segments(SnapshotPass pass, IReadOnlyList<Segment>? segments)
    {
        var result = new Segment[pass.Number(segments?.Count)];
        for (var index = 0; index < result.Length; index++)
            result[index] = (Segment)pass.Number((int?)segments?[index]);
        return result;
    }

    private static SegmentDefinition Segment(SnapshotPass pass, SegmentDefinition? segment) => new(
        (Segment)pass.Number((int?)segment?.Segment),
        Text(pass, segment?.Name),
        (Trend)pass.Number((int?)segment?.Productivity),
        (Trend)pass.Number((int?)segment?.Jobs))
    {
        Description = pass.Optional(segment?.Description, Text),
        Share = pass.OptionalNumber(segment?.Share),
        Needs = pass.List(segment?.Needs, Text),
    };

    private static Estimate Estimate(SnapshotPass pass, Estimate? estimate) => new(
        pass.Figure(estimate?.Low), pass.Figure(estimate?.High), Unit(pass, estimate?.Unit));

    private static Unit Unit(SnapshotPass pass, Unit? unit) =>
        pass.OptionalText(unit?.Currency) is { } currency ? Quantities.Unit.MoneyPerYear(currency) : Quantities.Unit.Months;

    public static LocalizedText Text(SnapshotPass pass, LocalizedText? text) =>
        new(pass.OptionalText(text?.English), pass.OptionalText(text?.Dutch));

    private static string Id(SnapshotPass pass, string? id) => pass.Text(id);
}
