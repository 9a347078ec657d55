namespace MkbPrioritisation.Yaml.Slips;

/// <summary>The lines that the one at hand lies under, by their indentation, and the keys that they have.</summary>
internal sealed class LineLevels(ScannedText text)
{
    /// <summary>By how much files of this kind indent what lies under a key.</summary>
    public const int Step = 2;

    // The outermost first.
    private readonly List<LineLevel> _levels = [];

    /// <summary>The lines that the last one belongs with.</summary>
    public LineLevel? Innermost => _levels.Count == 0 ? null : _levels[^1];

    /// <summary>The lines at the margin, if the last one lies under them.</summary>
    public LineLevel? Outermost => _levels is [{ Indentation: 0 } outermost, ..] ? outermost : null;

    /// <summary>The items of the innermost list that the last line lies in.</summary>
    public LineLevel? InnermostList => _levels.FindLast(level => level.IsList);

    /// <summary>The key that the last line has, or that it is the last item under.</summary>
    public string? Holder => Innermost is { } innermost ? KeyAt(innermost.IsList ? Above(innermost)?.Last ?? 0 : innermost.Last) : null;

    /// <summary>By how much the last line stands too far if it is the only one under its key; 0 where it stands right.</summary>
    public int Excess => Innermost is { HasOneLine: true } last && Above(last) is { } above
        ? Math.Max(0, last.Indentation - above.Indentation - Step)
        : 0;

    /// <summary>Whether the items of a list that the last line lies in have an indentation.</summary>
    public bool HasItemsAt(int indentation) => _levels.Exists(level => level.IsList && level.Indentation == indentation);

    public void Add(LineLevel level) => _levels.Add(level);

    /// <summary>Leaves the lines that are indented further.</summary>
    /// <returns>Those, the innermost first.</returns>
    public List<LineLevel> LeaveTo(int indentation)
    {
        var left = new List<LineLevel>();
        for (; Innermost is { } further && further.Indentation > indentation; LeaveInnermost())
            left.Add(further);
        return left;
    }

    public void LeaveInnermost() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>The lines that those of a level lie under.</summary>
    public LineLevel? Above(LineLevel level) => _levels.IndexOf(level) is > 0 and var index ? _levels[index - 1] : null;

    /// <summary>The key that the lines of a level lie under.</summary>
    public string? KeyAbove(LineLevel level) => Above(level) is { } above ? KeyAt(above.Last) : null;

    /// <summary>The list of which the first item is the only one yet, if a level is in it.</summary>
    public LineLevel? FirstItem(LineLevel level) => (level.IsList ? level : Above(level)) is { IsList: true, HasOneLine: true } list ? list : null;

    /// <summary>The key of the line that starts at an index, unless it is an item.</summary>
    public string? KeyAt(int start) => IsDash(start) ? null : text.KeyAt(start);

    /// <summary>The first key of the item that starts with a hyphen.</summary>
    public string? KeyOfItem(int dash) => IsDash(dash) ? text.KeyAt(dash)?.TrimStart('-', ' ', '{') : null;

    private bool IsDash(int start) => text[start] == '-' && text.IsBlank(start + 1);
}
