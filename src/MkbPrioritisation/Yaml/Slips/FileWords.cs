namespace MkbPrioritisation.Yaml.Slips;

/// <summary>The keys of files, by which a forgotten comma or colon is told from a text that goes on.</summary>
internal static class FileWords
{
    private static readonly string[] Keys =
    [
        "nl", "en", "score", "id", "name", "unit", "from", "to", "band", "estimate", "basis", "because", "reading", "source", "share",
        "title", "publisher", "year", "by", "actor", "gate", "net-impact", "feasibility", "value-added", "cost", "timeliness", "support",
        "introduction",
    ];

    private static readonly string[] KeysOfLines =
    [
        "summary", "category", "categories", "labels", "segments", "scores", "plan", "start", "actors", "steps", "related", "excludes", "requires",
        "conditions", "assumptions", "model", "note", "owner", "phases", "indicators", "caution", "dimensions", "shortlist", "criteria", "bands",
    ];

    private static readonly string[] KeysOfTexts = ["nl", "en", "because", "reading", "caution", "note", "owner", "gate", "title", "publisher"];

    /// <summary>Whether what stands behind a key is a text, in which another colon may be meant.</summary>
    public static bool IsKeyOfText(string word) => Array.IndexOf(KeysOfTexts, word) >= 0;

    /// <summary>Whether a word is a key that stands in braces or on a line of its own.</summary>
    public static bool IsAnyKey(string word) => IsKey(word) || Array.IndexOf(KeysOfLines, word) >= 0;

    /// <summary>Whether a text between commas is, or starts with, a key that lacks its colon or the space behind it.</summary>
    public static bool IsBehind(string text) => IsKey(text.Split(' ', ':', '=', '\u00A0')[0]);

    public static bool IsKey(string word) => Array.IndexOf(Keys, word) >= 0;
}
