using System.Collections.ObjectModel;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a measure file.</summary>
internal sealed class MeasureReader(CriteriaSet criteria, CollectionHeader? collection, KnownMeasures? known = null, Func<string, bool>? isAssessed = null)
{
    private readonly ChoiceReader _choices = new(known);

    private readonly ScoreReader _scores = new(criteria, collection?.Basis ?? Basis.Judgement);

    private readonly PlanReader _plans = new(collection);

    public Measure? Read(YamlFile file, string id)
    {
        if (file.Root is null || FileKind.Measure.IsNotThatOf(file, Subjects.Measure)
            || MapReader.Open(file, file.Root, Subjects.Measure, key => Elsewhere(file, key), "name", "summary", "category", "labels", "segments", "scores",
                "plan", "start", "steps", "actors", "conditions", "related", "excludes", "requires", "assumptions", "model", "owner", "note") is not { } map)
            return null;

        var name = Values.Name(file, map.Required("name"), Subjects.MeasureName);
        var summary = Values.Localized(file, map.Optional("summary"), Subjects.MeasureSummary);
        var category = ReadCategory(file, map.Required("category"));
        var labels = ReadLabels(file, map.Optional("labels"));
        var segments = ReadSegments(file, map.Optional("segments"));
        var scores = _scores.ReadAll(file, map.Required("scores"), map, isAssessed?.Invoke(id) ?? false);
        var plan = _plans.Read(file, map.Optional("plan"));
        var start = FigureReader.Date(file, map.Optional("start"), Subjects.Start, isEnd: false);
        if (plan is not null && start?.Year is { } year && LastYear(plan) is { } last && year > last)
            file.Report(PlanRules.StartsAfterPlan(start.ToString()!, last), map.PositionOf("start"));
        var steps = RoadmapReader.Steps(file, map.Optional("steps"), collection);
        var actors = RoadmapReader.ActorIds(file, map.Optional("actors"), collection);
        var conditions = ReachReader.Conditions(file, map.Optional("conditions"));
        var related = ReachReader.Related(file, map.Optional("related"), id, known);
        var excludes = _choices.Excludes(file, map.Optional("excludes"), id);
        var requires = _choices.Requires(file, map.Optional("requires"), id, excludes);
        var assumptions = ModelReader.Assumptions(file, map.Optional("assumptions"));
        var model = ModelReader.Formulas(file, map.Optional("model"), criteria, assumptions, collection, scores);
        var owner = Values.TextOrLocalized(file, map.Optional("owner"), Subjects.Owner);
        var note = Values.TextOrLocalized(file, map.Optional("note"), Subjects.Note);
        return file.Findings.HasErrors || !criteria.IsWhole || collection is not { IsWhole: true }
            ? null
            : new(id, name!, category!, scores)
            {
                Summary = summary,
                Labels = labels,
                Segments = segments,
                Plan = plan,
                Start = start,
                Steps = steps,
                Actors = actors,
                Conditions = conditions,
                Related = related,
                Excludes = excludes,
                Requires = requires,
                Assumptions = assumptions,
                Model = model,
                Owner = owner,
                Note = note,
            };
    }

    private static int? LastYear(MeasurePlan plan) => plan.Investment.Concat(plan.Growth).Where(amount => amount.Amount.High.Amount > 0)
        .Select(amount => (int?)amount.Year).Max();

    /// <summary>What is wrong with measures that were read, beside each other.</summary>
    public IEnumerable<Diagnostic> FindingsAcross(IReadOnlyList<Measure> measures, CancellationToken cancellation) =>
        _choices.Findings(measures, cancellation);

    // A score, or a figure of the plan, that is not indented is a key of the measure.
    private BelongsUnder? Elsewhere(YamlFile file, string key) =>
        criteria.Find(key) is not null ? new(IsFormula(file, key) ? "model" : "scores") : Array.IndexOf(PlanReader.Keys, key) >= 0 ? new("plan") : null;

    // What has a score already has a formula besides.
    private static bool IsFormula(YamlFile file, string key) => file.MapAt("model") is { } model && model.Find(key) is null
        && file.MapAt("scores")?.Find(key) is not null;

    private string? ReadCategory(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.Category) is not { } category || collection?.CategoryIds is not { } known)
            return null;
        var index = Array.IndexOf(known, category);
        if (index >= 0)
            return known[index];
        file.Report(ScoreRules.NoCategory(category, new Suggestion(category, known) { ByTitle = collection.CategoryCalled, IsAlone = true }), node!.Start);
        return null;
    }

    private static IReadOnlyDictionary<string, string> ReadLabels(YamlFile file, YamlNode? node)
    {
        if (node is null)
            return ReadOnlyDictionary<string, string>.Empty;
        var labels = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("labels"), Subjects.LabelName))
        {
            if (Values.Prose(file, value, Subject.Named(Subjects.Label, id.Value)) is { } label)
                labels.Add(id.Value, label);
        }

        return labels;
    }

    private static List<Segment> ReadSegments(YamlFile file, YamlNode? node)
    {
        if (node is YamlScalar { IsNull: false, Value: var all }
            && all.ToLowerInvariant() is "alle" or "all" or "allemaal" or "alle vier" or "alle segmenten"
            or "all segments" or "iedereen" or "everyone" or "*")
        {
            file.Report(ValueRules.IsListInText(Subject.Key("segments"), $"[{string.Join(", ", EnumId.All<Segment>())}]"), node.Start);
            return [];
        }

        var segments = new List<Segment>();
        foreach (var item in Values.DistinctTexts(file, node, Subject.Key("segments")) ?? [])
        {
            if (EnumId.Find<Segment>(item.Value) is { } segment)
                segments.Add(segment);
            else
                file.Report(ScoreRules.NoSegment(item.Value, new Suggestion(item.Value, EnumId.All<Segment>())), item.Start);
        }

        return segments;
    }
}
