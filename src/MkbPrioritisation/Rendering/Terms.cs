using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Rendering;

/// <summary>The words that results are shown in, in both languages: levels, dimensions, bases and headings.</summary>
public static class Terms
{
    private const string Resource = "terms.yaml";

    private static readonly Dictionary<string, LocalizedText> All = Read();

    /// <summary>The keys of all terms.</summary>
    public static IReadOnlyList<string> Keys => [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A term.</summary>
    /// <param name="key">The key, such as <c>net-impact</c> or <c>high</c>.</param>
    /// <returns>The term in both languages.</returns>
    /// <exception cref="ArgumentException">There is no such term.</exception>
    public static LocalizedText Get(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return All.GetValueOrDefault(key) ?? throw new ArgumentException($"There is no term \"{key}\".", nameof(key));
    }

    private static Dictionary<string, LocalizedText> Read()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var file = YamlTreeBuilder.Build(reader.ReadToEnd(), new DiagnosticBag(Resource));
        return Values.ById(file, file.Root, "the terms", "a term's key")
            .ToDictionary(term => term.Key.Value, term => Values.Localized(file, term.Value, "a term")!, StringComparer.Ordinal);
    }
}
