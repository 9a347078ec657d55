namespace MkbPrioritisation.Texts;

/// <summary>What stands in a new file until someone writes the text.</summary>
internal static class Placeholder
{
    /// <summary>For a summary in English.</summary>
    public const string Summary = "What the measure does, in a sentence or two.";

    /// <summary>For a summary in Dutch.</summary>
    public const string DutchSummary = "Wat de maatregel doet, in een of twee zinnen.";

    /// <summary>For a band, in English: no band has this name, so that one who forgets to choose is told which there are.</summary>
    public const string Band = "BAND";

    /// <summary>For a band, in Dutch.</summary>
    public const string DutchBand = "KLASSE";

    /// <summary>For any other text.</summary>
    public const string Text = "…";

    // What people leave for later.
    private static readonly string[] Later =
    [
        "todo", "to do", "tbd", "t.b.d", "xxx", "xx", "nnb", "n.n.b", "nog invullen", "invullen", "in te vullen",
        "volgt", "volgt nog", "to be determined", "fill in", "lorem ipsum", "???", "??",
    ];

    public static bool Is(string text)
    {
        if (text is Summary or DutchSummary)
            return true;
        var bare = text.AsSpan().Trim(" .…:!-[]<>");
        foreach (var later in Later)
        {
            if (bare.Equals(later, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return text.AsSpan().IndexOfAnyExcept(" .…") < 0;
    }
}
