namespace MkbPrioritisation.Reporting.Schemas;

/// <summary>The JSON Schemas of the kinds of measure files, for editors.</summary>
internal static class FileSchema
{
    /// <summary>The kinds of files that have one.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["criteria", "scheme", "segments", "practices", "collection", "measure", "assessment", "profile"];

    /// <summary>The schema of a kind of file.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    public static string Of(string kind)
    {
        using var stream = typeof(FileSchema).Assembly.GetManifestResourceStream($"schema/{kind}.schema.json")
            ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
