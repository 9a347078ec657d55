namespace MkbPrioritisation.Yaml;

/// <summary>A value and where its text runs, from the first character to behind the last.</summary>
internal sealed record YamlSpan(int Start, int End)
{
    /// <summary>The entries, where the value is a mapping.</summary>
    public IReadOnlyList<YamlSpanEntry>? Entries { get; init; }

    /// <summary>Whether a mapping stands in braces.</summary>
    public bool IsInBraces { get; init; }

    public YamlSpanEntry? Find(string key) => Entries?.FirstOrDefault(entry => entry.Key == key);
}

/// <summary>A key, where it stands, and its value.</summary>
internal sealed record YamlSpanEntry(string Key, int Start, int Column, YamlSpan Value);
