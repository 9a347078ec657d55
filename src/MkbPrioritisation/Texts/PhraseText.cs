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
    private readonly StringBuilder _format = new(literalLength + (4 * formattedCount));
    private readonly List<object?> _figures = new(formattedCount);

    public void AppendLiteral(string literal) =>
        _format.Append(literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    public void AppendFormatted(object? figure) => AppendFormatted(figure, format: null);

    public void AppendFormatted(object? figure, string? format)
    {
        _format.Append('{').Append(_figures.Count);
        if (format is not null)
            _format.Append(':').Append(format);
        _format.Append('}');
        _figures.Add(figure);
    }

    public string In(Language language) => string.Format(PhraseFormat.In(language), _format.ToString(), [.. _figures]);
}
