using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Compares definitions by all that they say.</summary>
internal static class DefinitionAssert
{
    public static void Equal(IReadOnlyList<Criterion> expected, IReadOnlyList<Criterion> actual)
    {
        Assert.Equal(expected.Select(criterion => criterion.Id), actual.Select(criterion => criterion.Id));
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal((one.Name, one.Unit), (other.Name, other.Unit));
            Assert.Equal(one.Bands, other.Bands);
        }
    }

    public static void Equal(ScoringScheme expected, ScoringScheme actual)
    {
        Assert.Equal((expected.Id, expected.Name, expected.Shortlist), (actual.Id, actual.Name, actual.Shortlist));
        Assert.Equal(expected.NetImpact, actual.NetImpact);
        Assert.Equal(expected.Feasibility, actual.Feasibility);
    }

    public static void Equal(MeasureCollection expected, MeasureCollection actual)
    {
        Assert.Equal(expected.Id, actual.Id);
        Assert.Equal((expected.Name, expected.Source, expected.Basis), (actual.Name, actual.Source, actual.Basis));
        Assert.Equal(expected.Categories.ToArray(), actual.Categories.ToArray());
        Equal(expected.Plan, actual.Plan);
        Assert.Equal(expected.Measures.Count, actual.Measures.Count);
        foreach (var (one, other) in expected.Measures.Zip(actual.Measures))
            Equal(one, other);
    }

    public static void Equal(Measure expected, Measure actual)
    {
        Assert.Equal(
            (expected.Id, expected.Name, expected.Summary, expected.Category),
            (actual.Id, actual.Name, actual.Summary, actual.Category));
        Assert.Equal(expected.Labels.ToArray(), actual.Labels.ToArray());
        Assert.Equal(expected.Segments, actual.Segments);
        Assert.Equal(expected.Scores, actual.Scores);
        Equal(expected.Plan, actual.Plan);
    }

    public static void Equal(MeasurePlan? expected, MeasurePlan? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is null || actual is null)
            return;
        Assert.Equal(
            (expected.Programme, expected.TotalInvestment, expected.TotalGrowth, expected.Participants, expected.Reach, expected.Because),
            (actual.Programme, actual.TotalInvestment, actual.TotalGrowth, actual.Participants, actual.Reach, actual.Because));
        Assert.Equal(expected.Investment.ToArray(), actual.Investment.ToArray());
        Assert.Equal(expected.Growth.ToArray(), actual.Growth.ToArray());
        Assert.Equal(expected.Financing, actual.Financing);
    }

    public static void Equal(PlanOutline? expected, PlanOutline? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is null || actual is null)
            return;
        Assert.Equal(
            (expected.Currency, expected.ReturnPercent, expected.ReturnName, expected.Caution, expected.Because),
            (actual.Currency, actual.ReturnPercent, actual.ReturnName, actual.Caution, actual.Because));
        Assert.Equal(expected.Programmes.SelectMany(Names), actual.Programmes.SelectMany(Names));
        Assert.Equal(expected.Sources.ToArray(), actual.Sources.ToArray());
        var (one, other) = (expected.Printed, actual.Printed);
        Assert.Equal(
            (one.TotalInvestment, one.TotalGrowth, one.TotalValueAdded, one.TotalReturn),
            (other.TotalInvestment, other.TotalGrowth, other.TotalValueAdded, other.TotalReturn));
        Assert.Equal(one.Investment?.ToArray(), other.Investment?.ToArray());
        Assert.Equal(one.Growth?.ToArray(), other.Growth?.ToArray());
        Assert.Equal(one.ValueAdded?.ToArray(), other.ValueAdded?.ToArray());
        Assert.Equal(one.Programmes.ToArray(), other.Programmes.ToArray());
        Assert.Equal(one.Sources.ToArray(), other.Sources.ToArray());
        Assert.Equal(one.ReturnOnInvestment, other.ReturnOnInvestment);
        Assert.Equal(one.Periods, other.Periods);

        static IEnumerable<(string, string, LocalizedText)> Names(Programme programme) =>
            programme.Parts.Select(part => (programme.Id, part.Id, part.Name)).Prepend((programme.Id, "", programme.Name));
    }
}
