namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>Ids, among them such as YAML takes for something else.</summary>
internal static class Ids
{
    /// <summary>Ids that may stand for a value: each is a text that is not nothing.</summary>
    public static IReadOnlyList<string> All { get; } = ["a", "a-b-2", "matrix", "0x1f", "1e3", "1e999", "2020", "007", "true", "false"];

    /// <summary>Ids that may stand for a key.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. All, "null", "y"];
}
