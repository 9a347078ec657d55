using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>
/// Says which plain number is meant by a figure with a currency, a unit, separators of thousands or a decimal comma, or that
/// nothing is known; looked for once it is shown.
/// </summary>
/// <param name="Text">What was written.</param>
/// <param name="IsAccepted">Whether a number may stand there, so that a cure is never itself refused.</param>
/// <param name="WhereUnknown">What to do where nothing is known.</param>
/// <param name="Otherwise">What to write where the figure cannot be told.</param>
internal sealed partial record PlainNumberAdvice(string Text, Func<string, bool> IsAccepted, Phrase WhereUnknown, Phrase Otherwise) : IPhrase
{
    private const int LongestFigure = 60;
    private const int MostDecimals = 6;
    private const int LeastDecimals = 2;

    private IPhrase? _found;

    /// <summary>Whether per cents are counted there; elsewhere a figure with their sign is another one without it.</summary>
    public bool CountsPercents { get; init; }

    public string In(Language language) => (_found ??= Find()).In(language);

    private IPhrase Find()
    {
        if (Text.Length > LongestFigure)
            return Write(Otherwise);
        var plain = Spaces().Replace(Text.ToLowerInvariant(), " ").Trim();
        if (Nothing().IsMatch(plain))
            return WhereUnknown;
        plain = plain.Replace('−', '-').Replace('–', '-');
        if (InParentheses().Match(plain) is { Success: true } negative)
            plain = $"-{negative.Groups["figure"].Value}";
        if (plain.Contains('%', StringComparison.Ordinal) && !CountsPercents)
            return Write(Otherwise);
        plain = plain.TrimStart('\'', '’', '+').Replace("_", "", StringComparison.Ordinal);
        var isWhole = Whole().IsMatch(plain);
        plain = Currency().Replace(plain, "").Trim();
        var isNegative = plain.StartsWith('-');
        if (isNegative)
            plain = plain[1..].TrimStart();
        plain = Currency().Replace(plain, "").Trim();
        if (Scaled().Match(plain) is not { Success: true } scaled)
            return Write(Otherwise);
        var (figure, scale) = (scaled.Groups["figure"].Value, Scale(scaled.Groups["unit"].Value));
        if (TwoReadings().IsMatch(figure) && !isWhole)
        {
            var withPoint = figure.Replace(',', '.').Replace(' ', '.');
            var (small, large) = (Number(withPoint, scale, isNegative), Number(figure.Remove(figure.Length - 4, 1), scale, isNegative));
            return (small, large) switch
            {
                ({ } one, { } other) =>
                    new Phrase(
                        $"it can be read in two ways, so write {one:bare} or {other:bare}",
                        $"dat is op twee manieren te lezen, dus schrijf {one:bare} of {other:bare}"),
                (null, { } other) => WriteNumber(other),
                _ => Write(Otherwise),
            };
        }

        var digits = isWhole || Thousands().IsMatch(figure) ? Separators().Replace(figure, "")
            : PointsAndComma().IsMatch(figure) ? figure.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.')
            : CommasAndPoint().IsMatch(figure) ? figure.Replace(",", "", StringComparison.Ordinal)
            : figure.Replace(',', '.');
        return Number(digits, scale, isNegative) is { } number ? WriteNumber(number) : Write(Otherwise);
    }

    private string? Number(string digits, decimal scale, bool isNegative)
    {
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            || number > decimal.MaxValue / scale)
            return null;
        number *= scale;
        // Hundredths are lost to nobody, and anything more is not rounded away.
        for (var decimals = MostDecimals; decimals >= LeastDecimals; decimals--)
        {
            var written = decimal.Round(number, decimals).ToString("0.######", CultureInfo.InvariantCulture);
            if (isNegative)
                written = $"-{written}";
            if (IsAccepted(written))
                return written;
            // With one more decimal nobody takes three of them for thousands.
            if (written.Contains('.', StringComparison.Ordinal) && IsAccepted($"{written}0"))
                return $"{written}0";
        }

        return null;
    }

    private static Phrase Write(Phrase what) => new($"write {what}", $"schrijf {what}");

    private static Phrase WriteNumber(string number) => new($"write {number:bare}", $"schrijf {number:bare}");

    private static decimal Scale(string unit) => unit switch
    {
        "k" or "dzd" or "duizend" or "thousand" => 1_000,
        "ton" => 100_000,
        "m" or "mn" or "mio" or "mln" or "mil" or "miljoen" or "million" => 1_000_000,
        "b" or "bn" or "mld" or "mrd" or "miljard" or "billion" => 1_000_000_000,
        _ => 1,
    };

    [GeneratedRegex("[\\s\\u00A0\\u202F\\u2009]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        "^(n\\.?v\\.?t\\.?|n\\.?b\\.?|n/?a|n\\.a\\.|p\\.?m\\.?|tbd|nnb|onbekend|unknown|null|none|geen|\\?+|-+|~|#n/[ab]|#.*[!?])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex("^\\((?<figure>[^()]+)\\)$|^(?<figure>.*[0-9]) ?-$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    // The way to write whole euros: what parts thousands before it is no decimal sign.
    [GeneratedRegex("[,.](-+|–|—)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(
        "€|\\b(eur|euros?|fte|vte|days|dagen|people|personen|mensen)\\b|(eur|euros?)(?=[0-9])|%|[,.](-+|–|—)$| p\\.?j\\.?$| per jaar$| per year$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    [GeneratedRegex(
        "^(ca\\.?|circa|ongeveer|about|~|±)? ?(?<figure>([0-9]|[.,][0-9])[0-9.,' ]*?(e\\+?[0-9]{1,2})?) "
            + "?(?<unit>k|dzd|duizend|thousand|ton|m|mn|mio|mln|mil|miljoen|million|b|bn|mld|mrd|miljard|billion)?\\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Scaled();

    [GeneratedRegex("^[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoReadings();

    [GeneratedRegex("^[0-9]{1,3}([.,' ][0-9]{3}){2,}$|^[0-9]{1,3}([' ][0-9]{3})+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex("^[0-9]{1,3}([. ][0-9]{3})+,[0-9]+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PointsAndComma();

    [GeneratedRegex("^[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CommasAndPoint();

    [GeneratedRegex("[.,' ]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
