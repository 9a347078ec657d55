using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a file of a collection's <c>assessments/</c>: one person's scores for some of its measures.</summary>
/// <param name="criteria">What is scored.</param>
/// <param name="known">The measures that there are.</param>
/// <param name="idOfName">Finds a measure of the collection by what it is called.</param>
internal sealed class AssessmentReader(CriteriaSet criteria, KnownMeasures known, Func<string, string?> idOfName)
{
    private static readonly string[] Keys = ["name", "scores"];

    // What somebody says of others' measures is never what their source prints.
    private readonly ScoreReader _scores = new(criteria, Basis.Judgement);

    public Assessment? Read(YamlFile file, string id)
    {
        if (file.Root is YamlMap root && root.Find("category") is { } category
            && file.MapAt("scores") is { Entries: [var scored, ..] } && criteria.Find(scored.Key.Value) is not null)
        {
            file.Report(ValueRules.HasNoKey(Subjects.Assessment, "category", AssessmentRules.IsMeasure), category.Key.Start);
            return null;
        }

        if (file.Root is null || MapReader.Open(file, file.Root, Subjects.Assessment, key => Elsewhere(file, key), Keys) is not { } map)
            return null;

        var name = Values.Name(file, map.Optional("name"), Subjects.AssessorName);
        var scores = ReadScores(file, map);
        return file.Findings.HasErrors || !criteria.IsWhole ? null : new(id, scores) { Name = name };
    }

    // A measure that is not indented is a key of the file.
    private BelongsUnder? Elsewhere(YamlFile file, string key) =>
        known.Has(key) || criteria.Find(key) is not null || (file.MapAt(key) is { Entries.Count: > 0 } && new Suggestion(key, Keys).Meant is null)
            ? new("scores")
            : null;

    private List<KeyValuePair<string, IReadOnlyList<CriterionScore>>> ReadScores(YamlFile file, MapReader assessment)
    {
        var node = assessment.Required("scores");
        // A new file has its scores as notes, and is right as it stands.
        var isEmpty = node is YamlScalar { IsNull: true } or YamlMap { Entries.Count: 0 };
        if (isEmpty && file.IsWhole && !assessment.HasKeysOfOthers)
            file.Report(AssessmentRules.HasNoScores(Subject.Key("scores")), assessment.PositionOf("scores"));
        if (node is null || isEmpty || Values.AsMap(file, node, Subject.Key("scores")) is not { } map)
            return [];

        var scores = new List<KeyValuePair<string, IReadOnlyList<CriterionScore>>>(map.Entries.Count);
        foreach (var (key, value) in map.Entries)
        {
            if (!known.Has(key.Value))
                file.Report(NoMeasure(key.Value), key.Start);
            else if (Values.AsMap(file, value, Subject.Named(Subjects.ScoresOf, key.Value)) is { } given)
                scores.Add(new(key.Value, ReadMeasure(file, key, given)));
        }

        return scores;
    }

    private IReadOnlyList<CriterionScore> ReadMeasure(YamlFile file, YamlScalar measure, YamlMap given)
    {
        if (given.Entries.Count == 0 && file.IsWhole)
            file.Report(AssessmentRules.HasNoScores(Subject.Named(Subjects.ScoresOf, measure.Value)), measure.Start);
        return _scores.ReadSome(file, given);
    }

    private Finding NoMeasure(string id) => criteria.Find(id) is null
        ? AssessmentRules.NoMeasure(known.Collection, id, new Suggestion(id, known.Ids) { ByTitle = idOfName })
        : AssessmentRules.IsCriterion(id);
}
