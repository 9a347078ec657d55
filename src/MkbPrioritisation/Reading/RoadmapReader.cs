using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads who must act, when, and in which phases.</summary>
internal static class RoadmapReader
{
    /// <summary>The names of actors, by id.</summary>
    public static OrderedDictionary<string, LocalizedText> Actors(YamlFile file, YamlNode? node)
    {
        var actors = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("actors"), Subjects.ActorId))
        {
            if (Values.Name(file, value, Subject.Named(Subjects.NameOfActor, id.Value)) is { } name)
                actors.Add(id.Value, name);
        }

        return actors;
    }

    public static List<Phase> Phases(YamlFile file, YamlNode? node)
    {
        var phases = new List<Phase>();
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("phases"), Subjects.PhaseId))
        {
            var what = Subject.Named(Subjects.Phase, id.Value);
            if (MapReader.Open(file, value, what, "name", "from", "to", "gate") is not { } map)
                continue;
            var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfPhase, id.Value));
            var from = FigureReader.Date(file, map.Required("from"), Subjects.PhaseFrom, isEnd: false);
            var to = FigureReader.Date(file, map.Optional("to"), Subjects.PhaseTo, isEnd: true);
            var gate = Values.TextOrLocalized(file, map.Optional("gate"), Subjects.Gate);
            if (from is { } begin && to is { } end && end.LastDay < begin.FirstDay)
                file.Report(RoadmapRules.EndsBefore(what, end.ToString(), begin.ToString()), map.PositionOf("to"));
            else if (name is not null && from is { } known)
                phases.Add(new(id.Value, name, known, to) { Gate = gate });
        }

        return phases;
    }

    /// <summary>The steps of a measure.</summary>
    public static List<MeasureStep> Steps(YamlFile file, YamlNode? node, CollectionHeader? collection)
    {
        var steps = new List<MeasureStep>();
        if (node is null || Values.AsList(file, node, Subject.Key("steps"), "[{ name: { en: Draft the bill }, by: 2021-01 }]") is not { } list)
            return steps;
        foreach (var item in Values.Items(file, list, "name"))
        {
            if (MapReader.Open(file, item, Subjects.Step, "name", "by", "actor") is not { } map)
                continue;
            var name = Values.NameOrLocalized(file, map.Required("name"), Subjects.NameOfStep);
            var by = FigureReader.Date(file, map.Optional("by"), Subjects.StepBy, isEnd: true);
            var actorNode = map.Optional("actor");
            var actor = Values.Text(file, actorNode, Subjects.StepActor) is { } id ? Known(file, (YamlScalar)actorNode!, collection, id) : null;
            if (name is not null)
                steps.Add(new(name) { By = by, Actor = actor });
        }

        return steps;
    }

    /// <summary>The ids of those who must act.</summary>
    public static List<string> ActorIds(YamlFile file, YamlNode? node, CollectionHeader? collection) =>
        [.. (Values.DistinctTexts(file, node, Subject.Key("actors")) ?? []).Select(item => Known(file, item, collection, item.Value)).OfType<string>()];

    // What a collection.yaml with errors declares cannot be told, so that nothing is called unknown.
    private static string? Known(YamlFile file, YamlScalar node, CollectionHeader? collection, string id)
    {
        if (collection is not { IsWhole: true })
            return null;
        if (collection.Actors.ContainsKey(id))
            return id;
        var suggestion =
            new Suggestion(id, [.. collection.Actors.Keys]) { ByTitle = name => collection.Actors.FirstOrDefault(actor => actor.Value.IsCalled(name)).Key };
        file.Report(collection.Actors.Count == 0 ? RoadmapRules.NoActors(id) : RoadmapRules.NoActor(id, suggestion), node.Start);
        return null;
    }
}
