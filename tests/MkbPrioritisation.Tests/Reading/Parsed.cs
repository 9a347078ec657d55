using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Reads a measure from text, under the criteria that the library ships with.</summary>
internal static class Parsed
{
    /// <summary>Those of the example and of the measures that ship.</summary>
    public static string[] Categories { get; } = ["tax", "skills", "financing", "human-capital", "entrepreneurship", "innovation"];

    // The actors, assumptions, programmes and sources of the measures that ship, and the example's.
    private static readonly string Plan = System.IO.File.ReadAllText(Path.Combine(Repository.Measures, "recovery-plan-2020", "collection.yaml")) is var text
        ? text[text.IndexOf("actors:\n", StringComparison.Ordinal)..]
            .Replace("  programmes:\n    inno", "  programmes:\n    quick: { name: { en: Quick } }\n    inno", StringComparison.Ordinal)
            .Replace("  sources:\n    reg", "  sources:\n    state: { en: State }\n    funds: { en: Funds }\n    reg", StringComparison.Ordinal)
        : "";

    public static CriteriaSet Criteria { get; } = new(MeasureCatalogue.BuiltIn.Criteria, IsWhole: true);

    private static readonly CollectionHeader Collection = CollectionReader.Read(File(
        "name: { en: Any }\ncategories: " + string.Concat(Categories.Select(id => $"\n  {id}: {{ en: {id} }}")) + "\n" + Plan))! with
    {
        Actors = MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Actors)
        .DistinctBy(actor => actor.Key).ToDictionary(StringComparer.Ordinal)
    };

    private static readonly MeasureReader Reader = new(Criteria, Collection);

    /// <summary>Measures of one collection, as if a folder had a file of each.</summary>
    public static KnownMeasures Known(string collection, IEnumerable<string> ids)
    {
        var measures = new OrderedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var id in ids)
            measures[id] = new TextFile("", $"{id}.yaml", "");
        return new(collection, new Dictionary<string, CollectionFiles> { [collection] = new(collection, Header: null, HeaderTwin: null, measures, []) });
    }

    public static YamlFile File(string text) => new TextFile("", "c/m.yaml", text).Read();

    public static (Measure? Measure, IReadOnlyList<Diagnostic> Findings) Measure(string text) => Measure(File(text));

    public static (Measure? Measure, IReadOnlyList<Diagnostic> Findings) Measure(YamlFile file)
    {
        var measure = Reader.Read(file, "m");
        return (measure, [.. file.Findings.Kept]);
    }

    /// <summary>What a measure that is accepted without a word scores on one criterion.</summary>
    public static CriterionScore Score(string score)
    {
        var (measure, findings) = Measure(Example.MeasureScoring(score));
        Assert.Empty(findings);
        return measure!.ScoreOn(score.Split(':')[0])!;
    }
}
