namespace MkbPrioritisation.Yaml;

/// <summary>Changes values of a file where they stand: comments, order and everything else stay as they are.</summary>
internal sealed class YamlEditor(string text)
{
    private YamlSpan? _root;

    /// <summary>The file as it is now.</summary>
    public string Text { get; private set; } = text;

    private YamlSpan Root => _root ??= YamlSpans.Of(Text);

    private string LineEnd => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The value at the end of a path of keys; <see langword="null"/> where there is none.</summary>
    public YamlSpan? Find(params ReadOnlySpan<string> path)
    {
        var found = Root;
        foreach (var key in path)
        {
            if (found.Find(key) is not { } entry)
                return null;
            found = entry.Value;
        }

        return found;
    }

    /// <summary>Writes a value at the end of a path, of which all but the last key must be there.</summary>
    /// <param name="path">The keys.</param>
    /// <param name="value">The value, as it stands behind its key.</param>
    /// <param name="behind">The key behind which a new one comes, if it is there; otherwise that is the last.</param>
    public void Set(string[] path, string value, string? behind = null)
    {
        if (Find(path) is { } known)
            Replace(known.Start, known.End, value);
        else if (Find(path.AsSpan(..^1)) is { IsInBraces: true, Entries.Count: 0 } empty)
            Replace(empty.Start, empty.End, $"{{ {path[^1]}: {value} }}");
        else if (Find(path.AsSpan(..^1)) is { Entries.Count: > 0 } map)
            Insert(map, (behind is null ? null : map.Find(behind)) ?? map.Entries[^1], $"{path[^1]}: {value}");
    }

    /// <summary>Takes a key and its value out.</summary>
    public void Remove(params string[] path)
    {
        if (Find(path.AsSpan(..^1)) is not { Entries: { } entries } map || map.Find(path[^1]) is not { } entry)
            return;
        var index = entries.Index().First(other => ReferenceEquals(other.Item, entry)).Index;
        if (!map.IsInBraces)
            Replace(LineStart(entry.Start), Math.Min(Text.Length, EndOfLine(entry.Value.End) + LineEndAt(EndOfLine(entry.Value.End))), "");
        else if (index + 1 < entries.Count)
            Replace(entry.Start, entries[index + 1].Start, "");
        else
            Replace(index == 0 ? entry.Start : entries[index - 1].Value.End, entry.Value.End, "");
    }

    private void Insert(YamlSpan map, YamlSpanEntry behind, string entry)
    {
        if (map.IsInBraces)
        {
            Replace(behind.Value.End, behind.Value.End, $", {entry}");
            return;
        }

        var end = EndOfLine(behind.Value.End);
        Replace(end, end, LineEnd + new string(' ', behind.Column - 1) + entry);
    }

    private void Replace(int start, int end, string with)
    {
        Text = string.Concat(Text.AsSpan(0, start), with, Text.AsSpan(end));
        _root = null;
    }

    private int LineStart(int index) => Text.LastIndexOf('\n', Math.Max(0, index - 1), Math.Max(0, index)) + 1;

    private int EndOfLine(int index) => Text.AsSpan(index).IndexOfAny('\r', '\n') is >= 0 and var length ? index + length : Text.Length;

    private int LineEndAt(int index) => Text.AsSpan(index).StartsWith("\r\n") ? 2 : 1;
}
