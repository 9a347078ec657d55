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
        if (file.Root is null || MapReader.Open(file, file.Root, "a collection", "name", "source", "basis", "categories", "plan") is not { } map)
            return null;

        var name = Values.Localized(file, map.Required("name"), "the collection's name");
        var source = ReadSource(file, map.Optional("source"));
        var basis = ReadBasis(file, map.Optional("basis")) ?? Basis.Judgement;
        var categories = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        var categoriesNode = map.Required("categories");
        var entries = Values.ById(file, categoriesNode, "\"categories\"", "a category's id").ToList();
        foreach (var (id, node) in entries)
        {
            if (Values.Localized(file, node, Subject.Named("the name of category", id.Value)) is { } category)
                categories.Add(id.Value, category);
        }

        var plan = PlanOutlineReader.Read(file, map.Optional("plan"), criteria);
        var hasAllIds = isWellFormed && categoriesNode is YamlMap { Entries: var all } && all.Count == entries.Count;
        return new(name, source, basis, categories)
        {
            Plan = plan,
            IsWhole = !file.Findings.HasErrors,
            CategoryIds = hasAllIds ? [.. entries.Select(entry => entry.Key.Value)] : null,
        };
    }

    public static Basis? ReadBasis(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, "the basis") is not { } text)
            return null;
        if (EnumId.Find<Basis>(text) is { } basis)
            return basis;
        file.Report(DiagnosticRule.UnknownBasis, node!.Start, $"there is no basis {PrintableText.Quote(text)}{file.Hint(text, EnumId.All<Basis>())}");
        return null;
    }

    private static CollectionSource? ReadSource(YamlFile file, YamlNode? node)
    {
        if (node is null || MapReader.Open(file, node, "\"source\"", "title", "publisher", "year") is not { } map)
            return null;
        var title = Values.TextOrLocalized(file, map.Required("title"), "the source's title");
        var publisher = Values.TextOrLocalized(file, map.Optional("publisher"), "the source's publisher");
        var year = Values.WholeNumber(file, map.Optional("year"), "the source's year", 1900, 2100);
        return title is null ? null : new(title, publisher, year);
    }
}
