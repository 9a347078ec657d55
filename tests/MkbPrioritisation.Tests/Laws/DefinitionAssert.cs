using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

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
    }
}
