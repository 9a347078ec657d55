using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>A value in a file, with its place.</summary>
internal abstract class YamlNode(Position start)
{
    public Position Start => start;

    /// <summary>What the value is called in messages.</summary>
    public abstract Phrase Kind { get; }
}

/// <summary>A text, a number or nothing: YAML's difference between them is left to the reader of the value.</summary>
internal sealed class YamlScalar(Position start, string value, bool isPlain) : YamlNode(start)
{
    public string Value => value;

    /// <summary>Where a # behind the text begins a comment that reads as if it were part of the text.</summary>
    public Position? Cut { get; init; }

    /// <summary>Whether a comma between braces splits the text in two.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether the value stands without quotation marks.</summary>
    public bool IsPlain => isPlain;

    public bool IsNull => isPlain && (value is "" or "~" or "null" or "Null" or "NULL");

    public override Phrase Kind => IsNull ? Kinds.Nothing : Kinds.Text;
}

internal sealed class YamlList(Position start, IReadOnlyList<YamlNode> items) : YamlNode(start)
{
    public IReadOnlyList<YamlNode> Items => items;

    public override Phrase Kind => Kinds.List;
}

/// <summary>A key and its value. A class, as generic code over structs is compiled anew at each start of the tool.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

internal sealed class YamlMap(Position start, List<YamlEntry> entries) : YamlNode(start)
{
    public List<YamlEntry> Entries => entries;

    public override Phrase Kind => Kinds.Mapping;

    public YamlEntry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }
}

/// <summary>A value that was refused and reported where it stands; whoever reads it says nothing more.</summary>
internal sealed class YamlRefused(Position start) : YamlNode(start)
{
    public override Phrase Kind => Kinds.Refused;
}
