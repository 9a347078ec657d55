using System.Globalization;
using MkbPrioritisation.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MkbPrioritisation.Yaml;

/// <summary>A YAML document while it is written; quoting is the emitter's.</summary>
internal sealed class YamlText
{
    private readonly Emitter _emitter;

    private YamlText(TextWriter writer) =>
        _emitter = new(writer, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n"));

    public static string Of(Action<YamlText> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var text = new YamlText(writer);
        text.Emit(new StreamStart());
        text.Emit(new DocumentStart());
        write(text);
        text.Emit(new DocumentEnd(isImplicit: true));
        text.Emit(new StreamEnd());

        // The emitter takes invisible characters for printable; bare, the reader takes them for slips.
        var written = writer.ToString();
        return written.Any(InvisibleCharacter.HasNoWidth)
            ? string.Concat(written.Select(character => InvisibleCharacter.HasNoWidth(character) ? $"\\u{(int)character:X4}" : character.ToString()))
            : written;
    }

    public void Map(Action entries)
    {
        Emit(new MappingStart());
        entries();
        Emit(new MappingEnd());
    }

    public void Entry(string key, Action value)
    {
        Text(key);
        value();
    }

    public void Entry(string key, string value) => Entry(key, () => Text(value));

    public void List(IEnumerable<string> items)
    {
        Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow));
        foreach (var item in items)
            Text(item);
        Emit(new SequenceEnd());
    }

    public void List<T>(IEnumerable<T> items, Action<T> write)
    {
        Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items)
            write(item);
        Emit(new SequenceEnd());
    }

    public void Text(string text)
    {
        // Plain would lose a line break or an edge space, and turn "null" into nothing; quoted, everything comes back.
        var isSimple = text.Length > 0 && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or ' ')
            && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
            && !text.Equals("null", StringComparison.OrdinalIgnoreCase);
        Emit(
            new Scalar(
                AnchorName.Empty, TagName.Empty, text, isSimple ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, isPlainImplicit: true, isQuotedImplicit: true));
    }

    private void Emit(ParsingEvent parsingEvent) => _emitter.Emit(parsingEvent);
}
