using System.Globalization;

namespace MkbPrioritisation.Texts;

/// <summary>Puts what stands in the braces of a phrase into words.</summary>
internal sealed class PhraseFormat(Language language) : IFormatProvider, ICustomFormatter
{
    private static readonly PhraseFormat[] Formats = [.. Languages.All.Select(language => new PhraseFormat(language))];

    public static PhraseFormat In(Language language) => Formats[(int)language];

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "",
        IPhrase phrase => phrase.In(language),
        string text => format switch
        {
            "bare" => PrintableText.Short(text),
            "whole" => PrintableText.Line(text),
            _ => PrintableText.Quote(text),
        },
        IFormattable figure => figure.ToString(format, CultureInfo.InvariantCulture),
        _ => arg.ToString() ?? "",
    };
}
