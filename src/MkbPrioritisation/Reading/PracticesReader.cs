using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads <c>practices.yaml</c>.</summary>
internal static class PracticesReader
{
    /// <summary>The aspects with their practices, in the order of the file; none where the file cannot be used.</summary>
    public static IReadOnlyList<PracticeAspect> Read(YamlFile file)
    {
        if (file.Root is null
            || MapReader.Open(file, file.Root, Subjects.PracticesFile, "aspects") is not { } root
            || root.Required("aspects") is not { } node)
            return [];

        List<PracticeAspect> aspects =
            [.. Values.ById(file, node, Subject.Key("aspects"), Subjects.AspectId).Select(entry => ReadAspect(file, entry)).OfType<PracticeAspect>()];
        return file.Findings.HasErrors ? [] : aspects;
    }

    private static PracticeAspect? ReadAspect(YamlFile file, YamlEntry entry)
    {
        var id = entry.Key.Value;
        if (MapReader.Open(file, entry.Value, Subject.Named(Subjects.Aspect, id), "name", "practices") is not { } map)
            return null;
        var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfAspect, id));
        var node = map.Required("practices");
        var what = Subject.Named(Subjects.PracticesOfAspect, id);
        if (node is YamlMap { Entries.Count: 0 })
            file.ReportMissing(ValueRules.NeedsPractice(what), node.Start);
        List<Practice> practices = [.. Values.ById(file, node, what, Subjects.PracticeId).Select(practice => ReadPractice(file, practice)).OfType<Practice>()];
        return name is null || practices.Count == 0 ? null : new(id, name, practices);
    }

    private static Practice? ReadPractice(YamlFile file, YamlEntry entry)
    {
        var id = entry.Key.Value;
        if (MapReader.Open(file, entry.Value, Subject.Named(Subjects.Practice, id), "name", "evidence") is not { } map)
            return null;
        var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfPractice, id));
        var evidence = Values.TextOrLocalized(file, map.Optional("evidence"), Subject.Named(Subjects.EvidenceOfPractice, id));
        return name is null ? null : new(id, name) { Evidence = evidence };
    }
}
