namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Lines of one indentation.</summary>
internal sealed record LineLevel(int Indentation, bool IsList, int Start)
{
    /// <summary>Where the last of them starts.</summary>
    public int Last { get; set; } = Start;

    /// <summary>Whether something stands behind the last key or hyphen, so that nothing can lie under it.</summary>
    public bool HasValue { get; set; }

    /// <summary>The last of them that does not lie under the key above it, which has no value, and the indentation of that key.</summary>
    public (int Start, int Indentation)? BehindEmpty { get; set; }

    /// <summary>The last of them behind which lines indented further end, and these, the innermost first.</summary>
    public (int Start, List<LineLevel> Left)? Outdented { get; set; }

    /// <summary>Whether there is but one.</summary>
    public bool HasOneLine => Last == Start;
}
