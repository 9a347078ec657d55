using System.Text.RegularExpressions;

namespace MkbPrioritisation.Reading;

/// <summary>
/// Tells which band is meant by other spaces, hyphens, capitals or words for its unit: <c>100-400 mln</c>, <c>6 - 12 maanden</c>,
/// <c>10+ mln</c>.
/// </summary>
internal static partial class BandSpelling
{
    private const int LongestBand = 60;

    /// <summary>The one of some bands that is written in another way; <see langword="null"/> where there is none, or more than one.</summary>
    public static string? Meant(string text, IReadOnlyCollection<string> ids)
    {
        if (text.Length > LongestBand || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var plain = Plain(text);
        // Figures without a unit are a band's, unless they may as well be scores.
        var isBare = BareRange().IsMatch(plain) && !Scores().IsMatch(plain);
        return ids.Where(Means).Take(2).ToList() is [var only] ? only : null;

        bool Means(string id) => Plain(id) is var band
            && (band == plain || (isBare && band.StartsWith(plain, StringComparison.Ordinal) && char.IsAsciiLetter(band[plain.Length])));
    }

    // What counts is left: figures, the hyphen between two, the unit, and whether there is an upper end.
    private static string Plain(string text)
    {
        var plain = text.Trim().ToLowerInvariant();
        plain = OrMore().Replace(plain, "over ${figure} ${rest}");
        plain = MoreThan().Replace(plain, "over ");
        plain = UpTo().Replace(plain, "0-");
        plain = Units().Replace(plain, match => UnitWords.Written(match.Value));
        plain = BetweenFigures().Replace(plain, "-");
        return Rest().Replace(plain, "");
    }

    [GeneratedRegex(
        "^(?<figure>[0-9]+) ?(\\+|of meer|or more|plus) ?(?<rest>[a-z]*)$|^(?<figure>[0-9]+) ?(?<rest>[a-z]+) ?(\\+|of meer|or more|en meer|plus)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OrMore();

    [GeneratedRegex(
        "^(meer dan|more than|langer dan|longer than|boven( de)?|above|vanaf|from|at least|minstens|>=?|≥) ?(?=[0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MoreThan();

    [GeneratedRegex(
        "^(tot|to|up to|under|onder|less than|minder dan|below|max\\.?|<=?|≤) ?(?=[0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    [GeneratedRegex("(?<![a-z])(" + UnitWords.Any + "|m|k)(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Units();

    [GeneratedRegex(
        "(?<=[0-9]) *([-_/\u2010-\u2015\u2212]|\\.\\.+|tot( en met)?|to|t/m|à| ) *(?=[0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenFigures();

    [GeneratedRegex("(?<![0-9])-|-(?![0-9])|[^a-z0-9-]", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex("^[0-9]+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BareRange();

    [GeneratedRegex("^[1-5]-[1-5]$", RegexOptions.CultureInvariant)]
    private static partial Regex Scores();
}
