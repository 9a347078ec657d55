using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads <c>collection.yaml</c>.</summary>
internal static class CollectionReader
{
    public static CollectionHeader? Read(YamlFile file, CriteriaSet? criteria = null)
    {
        var isWellFormed = !file.Findings.HasErrors;
        if (file.Root is null || FileKind.Collection.IsNotThatOf(file, Subjects.Collection)
            || MapReader.Open(file, file.Root, Subjects.Collection, Elsewhere, "name", "source", "basis", "categories", "plan", "actors", "phases",
                "assumptions", "indicators", "caution") is not { } map)
            return null;

        var name = Values.Name(file, map.Required("name"), Subjects.CollectionName);
        var source = ReadSource(file, map.Optional("source"));
        var basis = ReadBasis(file, map.Optional("basis")) ?? Basis.Judgement;
        var categories = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        var categoriesNode = map.Required("categories");
        var entries = Values.ById(file, categoriesNode, Subject.Key("categories"), Subjects.CategoryId).ToList();
        foreach (var (key, node) in entries)
        {
            if (Values.Name(file, node, Subject.Named(Subjects.NameOfCategory, key.Value)) is { } category)
                categories.Add(key.Value, category);
        }

        var plan = PlanOutlineReader.Read(file, map.Optional("plan"), criteria);
        var actors = RoadmapReader.Actors(file, map.Optional("actors"));
        var phases = RoadmapReader.Phases(file, map.Optional("phases"));
        var assumptions = ModelReader.Assumptions(file, map.Optional("assumptions"));
        var indicators = ModelReader.Indicators(file, map.Optional("indicators"));
        var caution = Values.TextOrLocalized(file, map.Optional("caution"), Subjects.Caution);
        var hasAllIds = isWellFormed && categoriesNode is YamlMap { Entries: var all } && all.Count == entries.Count;
        return new(name, source, basis, categories)
        {
            Plan = plan,
            Actors = actors,
            Phases = phases,
            Assumptions = assumptions,
            Indicators = indicators,
            Caution = caution,
            IsWhole = !file.Findings.HasErrors,
            CategoryIds = hasAllIds ? [.. entries.Select(entry => entry.Key.Value)] : null,
        };
    }

    public static Basis? ReadBasis(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.Basis) is not { } text)
            return null;
        if (EnumId.Find<Basis>(text) is { } basis)
            return basis;
        file.Report(ScoreRules.NoBasis(text, new Suggestion(text, EnumId.All<Basis>())), node!.Start);
        return null;
    }

    private static CollectionSource? ReadSource(YamlFile file, YamlNode? node)
    {
        if (node is null || MapReader.Open(file, node, Subject.Key("source"), "title", "publisher", "year", "scored") is not { } map)
            return null;
        var title = Values.TextOrLocalized(file, map.Required("title"), Subjects.SourceTitle);
        var publisher = Values.TextOrLocalized(file, map.Optional("publisher"), Subjects.SourcePublisher);
        var year = Values.WholeNumber(file, map.Optional("year"), Subjects.SourceYear, 1900, 2100);
        var isScored = Values.TrueOrFalse(file, map.Optional("scored"), Subjects.IsScored) ?? true;
        return title is null ? null : new(title, publisher, year) { IsScored = isScored };
    }

    private static IPhrase? Elsewhere(string key) => key switch
    {
        "measures" or "maatregelen" or "scores" => FolderRules.MeasuresAreFiles,
        "title" or "publisher" or "year" or "scored" => new BelongsUnder("source"),
        "currency" or "programmes" => new BelongsUnder("plan"),
        _ => null,
    };
}
