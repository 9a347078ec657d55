namespace MkbPrioritisation.Yaml;

/// <summary>Values as they can stand behind any key, on its line.</summary>
internal static class YamlInline
{
    private const string Key = "k: ";

    public static string Text(string text) => YamlText.Of(yaml => yaml.Map(() => yaml.Entry("k", text)))[Key.Length..].TrimEnd('\n');

    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        $"{{ {string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))} }}";
}
