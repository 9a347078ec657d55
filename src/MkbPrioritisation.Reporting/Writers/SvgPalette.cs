
namespace MkbPrioritisation.Reporting.Writers;

/// <summary>The colours of a picture.</summary>
internal sealed record SvgPalette
{
    /// <summary>For a picture that stands alone, on white.</summary>
    public static SvgPalette Alone { get; } = new()
    {
        Paper = "#ffffff",
        Ground = "#f6f8fa",
        Best = "#e3eef7",
        Line = "#b8c2cc",
        Frame = "#8a96a3",
        Ink = "#1d2430",
        Soft = "#5b6675",

        // Okabe and Ito's palette, darkened where white paper needs it; told apart by colour-blind readers too.
        Categories = ["#0072b2", "#b34700", "#00795a", "#a0457f", "#6b5900", "#3b3b3b"],
    };

    /// <summary>For a picture that stands alone where its reader prefers the dark.</summary>
    public static SvgPalette AloneInTheDark { get; } = new()
    {
        Paper = "#12161c",
        Ground = "#1a2029",
        Best = "#1d3346",
        Line = "#353f4b",
        Frame = "#8592a0",
        Ink = "#e8edf2",
        Soft = "#a9b4c0",
        Categories = ["#56b4e9", "#f08a4b", "#35c79d", "#e08cc0", "#dcc24a", "#c9c9c9"],
    };

    /// <summary>For a picture in a page, whose style sheet says which colours these are, in light and in dark.</summary>
    public static SvgPalette InPage { get; } = new()
    {
        Paper = "var(--paper)",
        Ground = "var(--ground)",
        Best = "var(--best)",
        Line = "var(--line)",
        Frame = "var(--frame)",
        Ink = "var(--ink)",
        Soft = "var(--soft)",
        Categories = [.. Alone.Categories.Select((_, index) => $"var(--category-{index + 1})")],
    };

    /// <summary>All colours, each in its place.</summary>
    public IEnumerable<string> All => [Paper, Ground, Best, Line, Frame, Ink, Soft, .. Categories];

    public required string Paper { get; init; }

    public required string Ground { get; init; }

    /// <summary>Of the cell that is best on both dimensions.</summary>
    public required string Best { get; init; }

    public required string Line { get; init; }

    public required string Frame { get; init; }

    public required string Ink { get; init; }

    public required string Soft { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }
}
