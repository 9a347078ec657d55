using System.Runtime.CompilerServices;
using System.Text;

namespace MkbPrioritisation.Texts;

/// <summary>
/// A phrase in one language, as it is written between quotation marks: what stands in its braces is kept, and put into words once the
/// phrase is shown. Unlike a <see cref="FormattableString"/>, a long one can be written as several strings with + between them.
/// </summary>
[InterpolatedStringHandler]
internal sealed class PhraseText(int literalLength, int formattedCount)
{
    // In place of a format: the text before it is part of the phrase.
    private static readonly object Literal = new();

    // Of each part its text or figure, and how that is written; a hostile file has a million findings, most of which nobody sees.
    private object?[] _parts = new object?[2 * ((literalLength > 0 ? 1 : 0) + (2 * formattedCount))];
    private int _count;

    public void AppendLiteral(string literal) => Append(literal, Literal);

    public void AppendFormatted(object? figure) => Append(figure, null);

    public void AppendFormatted(object? figure, string? format) => Append(figure, format);

    public string In(Language language)
    {
        var (text, words) = (new StringBuilder(), PhraseFormat.In(language));
        for (var index = 0; index < _count; index += 2)
        {
            var (part, format) = (_parts[index], _parts[index + 1]);
            text.Append(ReferenceEquals(format, Literal) ? (string?)part : words.Format((string?)format, part, words));
        }

        return text.ToString();
    }

    private void Append(object? part, object? format)
    {
        if (_count == _parts.Length)
            Array.Resize(ref _parts, _count + 4);
        (_parts[_count], _parts[_count + 1]) = (part, format);
        _count += 2;
    }
}
