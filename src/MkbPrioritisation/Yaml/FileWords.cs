namespace MkbPrioritisation.Yaml;

/// <summary>The keys that stand in braces, by which a forgotten comma is told from a colon in a text.</summary>
internal static class FileWords
{
    private static readonly string[] Keys =
    [
        "nl", "en", "score", "id", "name", "unit", "from", "to", "band", "estimate", "basis", "because", "reading", "source", "share",
        "title", "publisher", "year", "by", "actor", "gate", "net-impact", "feasibility", "value-added", "cost", "timeliness", "support",
        "introduction",
    ];

    /// <summary>Whether a text between commas is, or starts with, a key that lacks its colon or the space behind it.</summary>
    public static bool IsBehind(string text) => IsKey(text.Split(' ', ':', '=', '\u00A0')[0]);

    public static bool IsKey(string word) => Array.IndexOf(Keys, word) >= 0;
}
