using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Texts as people write them, and texts that may upset a file format, a terminal or a spreadsheet.</summary>
public static class ArbitraryText
{
    private static readonly string[] Awkward =
    [
        "null", "Null", "~", "true", "no", "0x1F", "1e3", "2020-01-01", "1..2", "unknown", "<<", "---", "...",
        "=SUM(A1)", "+1", "@x", "- item", "# remark", "key: value", "text #remark", ": ", "? ", "|", ">", "%TAG", "&a", "*a", "!t",
        "'", "\"", "''", "\"\"", "\\", "\\n", "{ a: b }", "[a, b]", ",", "`", "<b>&amp;</b>",
        "two\nlines", "two\r\nlines", "blank\n\nline", "\n", "\r", "\t", " ", "  ", " edge", "edge ", "\n edge \n",
        "é", "e\u0301", "ß", "İ", "ı", "€", "\u00A0", "😀", "👩‍👧", "日本", "\u202Etfel", "\u200B", "\uFEFF", "\uFFFD", "\uFFFE",
        "\0", "\a", "\u001B[31m", "\u007F", "\u0085", "\u009B", "\u2028", "\u2029", "\uE000",
    ];

    private static readonly Gen<string> Word =
        Gen.Elements("jobs", "growth", "Debt relief", "mkb", "SME plan 2020", "a", "1-2 years", "EUR 5 mln");

    private static readonly Gen<string> Character =
        from rune in Gen.OneOf(Gen.Choose(0, 0xFF), Gen.Choose(0x20, 0x7E), Gen.Choose(0x100, 0xD7FF), Gen.Choose(0xE000, 0x10FFFF))
        select new Rune(rune).ToString();

    private static readonly Gen<string> Fragment = Gen.Frequency((4, Word), (5, Gen.Elements(Awkward)), (2, Character));

    /// <summary>A text that is not blank and holds whole characters only.</summary>
    public static Gen<string> NotBlank { get; } =
        from count in Gen.Choose(1, 4)
        from fragments in Fragment.ArrayOf(count)
        let text = string.Concat(fragments)
        select string.IsNullOrWhiteSpace(text) ? text + "x" : text;

    /// <summary>A text in English, in Dutch, in both, or the same in both.</summary>
    public static Gen<LocalizedText> Localized { get; } = Gen.OneOf(
        from english in NotBlank select new LocalizedText(english, dutch: null),
        from dutch in NotBlank select new LocalizedText(english: null, dutch),
        from text in NotBlank select LocalizedText.Same(text),
        from english in NotBlank from dutch in NotBlank select new LocalizedText(english, dutch));

    /// <summary>A text or none.</summary>
    public static Gen<LocalizedText?> LocalizedOrNone { get; } =
        Gen.Frequency((1, Gen.Constant<LocalizedText?>(null)), (2, Localized.Select(text => (LocalizedText?)text)));

    /// <summary>Any localized text, shrinking to <c>a</c>.</summary>
    public static Arbitrary<LocalizedText> Any { get; } = Arb.From(Localized, Smaller);

    /// <summary>Texts a step smaller.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<LocalizedText> Smaller(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Steps();

        IEnumerable<LocalizedText> Steps()
        {
            if (text is { English: not null, Dutch: not null })
            {
                yield return new(text.English, dutch: null);
                yield return new(english: null, text.Dutch);
            }

            foreach (var english in Smaller(text.English))
                yield return new(english, text.Dutch);
            foreach (var dutch in Smaller(text.Dutch))
                yield return new(text.English, dutch);
        }
    }

    /// <summary>Texts a step smaller, none of them blank.</summary>
    /// <param name="text">The text; <see langword="null"/> has none smaller.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<string> Smaller(string? text)
    {
        if (text is null or "a")
            return [];
        Rune[] runes = [.. text.EnumerateRunes()];
        var half = runes.Length / 2;
        return new[] { "a", Joined(runes[..half]), Joined(runes[half..]) }
            .Concat(runes.Select((_, left) => Joined(runes.Where((_, index) => index != left))))
            .Where(smaller => !string.IsNullOrWhiteSpace(smaller) && (smaller == "a" || smaller.Length < text.Length))
            .Distinct(StringComparer.Ordinal);
    }

    private static string Joined(IEnumerable<Rune> runes) => string.Concat(runes);
}
