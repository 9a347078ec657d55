namespace MkbPrioritisation.Cli.Options;

/// <summary>What a form is called: a form without an ending for its files does not exist.</summary>
/// <param name="Word">What <c>--format</c> calls it.</param>
/// <param name="Ending">What files of it end in.</param>
internal sealed record FormName(string Word, string Ending)
{
    public static readonly FormName Table = new("table", ".txt");
    public static readonly FormName Text = new("text", ".txt");
    public static readonly FormName Json = new("json", ".json");
    public static readonly FormName Csv = new("csv", ".csv");
    public static readonly FormName Markdown = new("markdown", ".md");
    public static readonly FormName Svg = new("svg", ".svg");
    public static readonly FormName Html = new("html", ".html");
    public static readonly FormName Calendar = new("ics", ".ics");
    public static readonly FormName Workbook = new("xlsx", ".xlsx");

    /// <summary>Whether it is for a terminal, and for the logs of build servers.</summary>
    public bool IsForTerminal => this == Table || this == Text;

    /// <summary>The form among those of a command that a file's ending asks for; <see langword="null"/> where it has no ending.</summary>
    /// <exception cref="UsageException">None of them has that ending.</exception>
    public static FormName? OfFile(string path, IReadOnlyList<FormName> forms)
    {
        var ending = Path.GetExtension(path);
        if (ending.Length == 0)
            return null;
        if (forms.FirstOrDefault(form => form.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var known = string.Join(' ', forms.Select(form => form.Ending).Distinct(StringComparer.Ordinal));
        throw new UsageException(
            $"The ending {ending} of {path:whole} names no form that this command has; use {known:bare}, or say the form with --format.",
            $"De uitgang {ending} van {path:whole} noemt geen vorm die deze opdracht heeft; gebruik {known:bare}, of noem de vorm met --format.");
    }
}
