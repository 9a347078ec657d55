namespace MkbPrioritisation.Cli.Options;

/// <summary>The endings of files by the form that is in them.</summary>
internal static class FileEnding
{
    private static readonly (string Form, string Ending)[] Known =
    [
        ("table", ".txt"), ("text", ".txt"), ("json", ".json"), ("csv", ".csv"), ("markdown", ".md"), ("svg", ".svg"), ("html", ".html"), ("ics", ".ics"), ("xlsx", ".xlsx"),
    ];

    public static string Of(string form) => Array.Find(Known, known => known.Form == form).Ending;

    /// <summary>The form among those of a command that a file's ending asks for; <see langword="null"/> where it has no ending.</summary>
    public static string? FormOf(string path, IReadOnlyList<string> forms)
    {
        var ending = Path.GetExtension(path);
        if (ending.Length == 0)
            return null;
        if (forms.FirstOrDefault(form => Of(form).Equals(ending, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var known = string.Join(' ', forms.Select(Of).Distinct(StringComparer.Ordinal));
        throw new UsageException(
            $"The ending {ending} of {path:whole} names no form that this command has; use {known:bare}, or say the form with --format.",
            $"De uitgang {ending} van {path:whole} noemt geen vorm die deze opdracht heeft; gebruik {known:bare}, of noem de vorm met --format.");
    }
}
