using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Snapshots;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Rendering;

/// <summary>The words that results are shown in, in both languages: levels, dimensions, bases and headings.</summary>
public static class Terms
{
    private const string Resource = "terms.yaml";

    private static readonly OrderedDictionary<string, LocalizedText> All = Snapshot.Terms.Read() ?? ReadYaml();

    /// <summary>The keys of all terms.</summary>
    public static IReadOnlyList<string> Keys => [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A term.</summary>
    /// <param name="key">The key, such as <c>net-impact</c> or <c>high</c>.</param>
    /// <returns>The term in both languages.</returns>
    /// <exception cref="ArgumentException">There is no such term.</exception>
    public static LocalizedText Get(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return All.TryGetValue(key, out var term) ? term : throw new ArgumentException($"There is no term \"{key}\".", nameof(key));
    }

    internal static OrderedDictionary<string, LocalizedText> ReadYaml()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var file = YamlTreeBuilder.Build(reader.ReadToEnd(), new DiagnosticBag(Resource));
        return new(Values.ById(file, file.Root, "the terms", "a term's key")
            .Select(term => KeyValuePair.Create(term.Key.Value, Values.Localized(file, term.Value, "a term")!)), StringComparer.Ordinal);
    }
}
