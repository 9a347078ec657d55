using MkbPrioritisation.Advice;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Tests.Laws;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Writing;

/// <summary>What is accepted of a file is valid and, written and read again, the same; false where nothing is accepted.</summary>
internal static class RoundTrip
{
    public static bool OfMeasure(YamlFile file)
    {
        if (Parsed.Measure(file).Measure is not { } measure)
            return false;
        Assert.All(measure.Scores, RequireValid);
        Assert.Contains(measure.Category, Parsed.Categories);
        Assert.All(measure.Labels, label => Assert.True(KebabCase.IsValid(label.Key) && !string.IsNullOrWhiteSpace(label.Value)));
        Assert.Distinct(measure.Segments);
        Assert.All(measure.Segments, segment => Assert.True(Enum.IsDefined(segment)));

        var (again, _) = Parsed.Measure(YamlWriter.Write(measure, Parsed.Criteria.Criteria));
        Assert.Equal(measure.Name, again!.Name);
        Assert.Equal((measure.Summary, measure.Category), (again.Summary, again.Category));
        Assert.Equal(measure.Labels, again.Labels);
        Assert.Equal(measure.Segments, again.Segments);
        Assert.Equal(measure.Scores, again.Scores);
        DefinitionAssert.Equal(measure.Plan, again.Plan);
        return true;
    }

    public static bool OfCollection(YamlFile file)
    {
        if (Collected(file) is not { } collection)
            return false;
        Assert.All(collection.Categories.Keys, id => Assert.True(KebabCase.IsValid(id)));

        var again = Collected(Parsed.File(YamlWriter.Write(collection)))!;
        Assert.Equal((collection.Name, collection.Source, collection.Basis), (again.Name, again.Source, again.Basis));
        Assert.Equal(collection.Categories, again.Categories);
        DefinitionAssert.Equal(collection.Plan, again.Plan);
        return true;
    }

    public static bool OfCriteria(YamlFile file)
    {
        var criteria = CriteriaReader.Read(file);
        if (!criteria.IsWhole)
            return false;
        Assert.NotEmpty(criteria.Criteria);
        Assert.All(criteria.Criteria, criterion => Assert.Equal([5, 4, 3, 2, 1], criterion.Bands.Select(band => band.Score)));

        var again = CriteriaReader.Read(Parsed.File(YamlWriter.Write(criteria.Criteria)));
        Assert.Equal(criteria.Criteria.Select(Parts), again.Criteria.Select(Parts));
        Assert.Equal(criteria.Criteria.SelectMany(criterion => criterion.Bands), again.Criteria.SelectMany(criterion => criterion.Bands));
        return true;

        static (string, LocalizedText, object?) Parts(Criterion criterion) => (criterion.Id, criterion.Name, criterion.Unit);
    }

    public static bool OfScheme(YamlFile file)
    {
        if (SchemeReader.Read(file, "s", Parsed.Criteria) is not { } scheme)
            return false;
        Assert.NotEmpty(scheme.NetImpact);
        Assert.NotEmpty(scheme.Feasibility);
        Assert.InRange(scheme.Shortlist, 1, int.MaxValue);

        var again = SchemeReader.Read(Parsed.File(YamlWriter.Write(scheme)), "s", Parsed.Criteria)!;
        Assert.Equal((scheme.Name, scheme.Shortlist), (again.Name, again.Shortlist));
        Assert.Equal(scheme.NetImpact, again.NetImpact);
        Assert.Equal(scheme.Feasibility, again.Feasibility);
        return true;
    }

    public static bool OfSegments(YamlFile file)
    {
        if (SegmentsReader.Read(file) is not [_, ..] segments)
            return false;
        Assert.Equal(Enum.GetValues<Segment>(), segments.Select(segment => segment.Segment));
        Assert.Distinct(segments.Select(segment => (segment.Productivity, segment.Jobs)));

        var again = SegmentsReader.Read(Parsed.File(YamlWriter.Write(segments)));
        Assert.Equal(segments.Select(Parts), again.Select(Parts));
        Assert.Equal(segments.SelectMany(segment => segment.Needs), again.SelectMany(segment => segment.Needs));
        return true;

        static object Parts(SegmentDefinition segment) =>
            (segment.Segment, segment.Name, segment.Description, segment.Productivity, segment.Jobs, segment.Share, segment.ShareBySize);
    }

    public static bool OfPractices(YamlFile file)
    {
        var aspects = PracticesReader.Read(file);
        if (file.Findings.HasErrors)
            return false;
        Assert.Distinct(aspects.Select(aspect => aspect.Id));
        Assert.Equal(aspects, PracticesReader.Read(Parsed.File(YamlWriter.Write(aspects))));
        return true;
    }

    /// <summary>A profile is only ever read; what is accepted of it can be advised.</summary>
    public static bool OfProfile(YamlFile file)
    {
        if (ProfileReader.Read(file) is not { } profile)
            return false;
        Assert.Empty(profile.Problems);
        Assert.Equal(Enum.GetValues<Indicator>(), FirmAdvice.Of(profile, MeasureCatalogue.BuiltIn.Segments).Figures.Select(figure => figure.Indicator));
        return true;
    }

    public static bool OfAssessment(YamlFile file)
    {
        if (Assessed(file) is not { } assessment)
            return false;
        Assert.All(assessment.Scores.SelectMany(scores => scores.Value), RequireValid);

        var again = Assessed(Parsed.File(YamlWriter.Write(assessment, Parsed.Criteria.Criteria)))!;
        Assert.Equal(assessment.Name, again.Name);
        Assert.Equal(assessment.Scores.SelectMany(scores => scores.Value), again.Scores.SelectMany(scores => scores.Value));
        return true;

        static Assessment? Assessed(YamlFile file) =>
            new AssessmentReader(Parsed.Criteria, Parsed.Known("c", ["m", "n"]), _ => null).Read(file, "anna");
    }

    private static void RequireValid(CriterionScore score)
    {
        Assert.InRange(score.Low, 1, 5);
        Assert.InRange(score.High, score.Low, 5);
        var criterion = Parsed.Criteria.Find(score.Criterion)!;
        if (score.Estimate is { } estimate)
        {
            Assert.Equal(criterion.Unit, estimate.Unit);
            Assert.InRange(estimate.High, estimate.Low, decimal.MaxValue);
            Assert.InRange(criterion.ScoresOf(estimate).Low, 1, 5);
        }
    }

    private static MeasureCollection? Collected(YamlFile file) => CollectionReader.Read(file) is { IsWhole: true } header
        ? new("c", header.Name!, header.Categories, []) { Source = header.Source, Basis = header.Basis, Plan = header.Plan }
        : null;
}
