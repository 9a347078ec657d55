using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Writes a figure as people write it in the form that files have: <c>€ 1,2 miljard</c> as <c>EUR 1.2 bn</c>.</summary>
internal static partial class QuantityRewriter
{
    /// <summary>No figure of a file is as large.</summary>
    public const decimal MostUnits = 1_000_000_000_000_000m;

    private const decimal LeastUnits = 10_000;
    private const decimal DaysInMonth = 365.25m / 12;

    /// <summary>The range that two figures in a list or behind two keys make; <see langword="null"/> where they make none.</summary>
    public static string? AsRange(YamlNode? node, Unit unit)
    {
        IReadOnlyList<YamlNode> ends = node switch
        {
            YamlList list => list.Items,
            YamlMap map => [.. map.Entries.Select(entry => entry.Value)],
            _ => [],
        };
        return ends is [YamlScalar { IsNull: false } low, YamlScalar { IsNull: false } high] ? Rewrite($"{low.Value} - {high.Value}", unit) : null;
    }

    /// <summary>The figure in the form that files have; nothing where it cannot be told, so that a cure is never itself refused.</summary>
    public static string? Rewrite(string text, Unit unit)
    {
        var plain = Spaces().Replace(text.ToLowerInvariant(), " ").Trim(' ', '"', '“', '”', '\'', '.');
        if (Half().IsMatch(plain))
            return unit.Currency is null ? "6 months" : null;
        if (OneAndAHalf().IsMatch(plain))
            return unit.Currency is null ? "18 months" : null;
        if (Nought().IsMatch(plain))
            return unit.Currency is { } none ? $"{none} 0" : "0 months";
        plain = LetterForZero().Replace(plain, "0");
        plain = HalfOf().Replace(Halves().Replace(plain, "${whole}.5"), "0.5");
        plain = OneAndAHalfOf().Replace(plain, "1.5");
        plain = NumberWords.InDigits(plain);
        plain = BehindCurrency().Replace(plain, "${currency} ");
        plain = BetweenTwo().Replace(plain, "${low}-${high}");
        plain = NoCents().Replace(plain, "");
        plain = Deviation.AsRange(DeviationInParentheses().Replace(plain, "${deviation}"));
        plain = PerYear().Replace(plain, "");
        plain = Scientific().Replace(
            plain,
            match =>
                decimal.TryParse(match.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
                    && number < MostUnits
            ? number.ToString("0.###", CultureInfo.InvariantCulture)
            : match.Value);
        plain = Words().Replace(plain, match => UnitWords.Written(match.Value.TrimEnd('.')));
        plain = Thousands().Replace(plain, "");
        plain = DecimalComma().Replace(plain, ".");
        plain = Between().Replace(plain, "-");
        plain = UnitLetter().Replace(plain, match => $"{match.Groups["figure"].Value} {InFull(match.Groups["unit"].Value, unit)}");
        plain = CurrencyBeforeUnit().Replace(plain, " ");
        plain = YearsAndMonths().Replace(plain, InMonths);
        var upTo = UpTo().Match(plain);
        if (upTo.Success)
            plain = plain[upTo.Length..];
        plain = About().Replace(plain, "");
        if (unit.Currency is null)
            return Written(Span().Match(plain), unit, currency: "", upTo.Success);
        // A small figure alone may count anything.
        var amount = Amount().Match(plain);
        return BareFigure().IsMatch(plain)
            && decimal.TryParse(amount.Groups["low"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var low)
            && low < LeastUnits
            ? null
            : Written(amount, unit, CurrencyIn(text, unit.Currency), upTo.Success);
    }

    private static string? Written(Match match, Unit unit, string currency, bool isUpTo)
    {
        if (!match.Success)
            return null;
        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        var (lowUnit, highUnit) = (match.Groups["lowunit"].Value, match.Groups["highunit"].Value);
        if (high.Length == 0)
            (low, high, highUnit) = (isUpTo ? "0" : low, low, lowUnit);
        else if (lowUnit.Length == 0)
            lowUnit = highUnit;
        else if (highUnit.Length == 0)
            highUnit = lowUnit;
        if (!TryFigure(low, out var from) || !TryFigure(high, out var to) || Size(lowUnit) is not { } lowSize || Size(highUnit) is not { } highSize)
            return null;

        // What files have no word for is written in the next unit that they have.
        var (word, size) = highUnit switch { "k" or "ton" => ("", 1), "weeks" or "days" or "quarters" => ("months", 1), _ => (highUnit, highSize) };
        var (start, end) = (from * lowSize / size, to * highSize / size);
        if (word == "months")
            (start, end) = (decimal.Round(start, 1), decimal.Round(end, 1));
        var figures = start == end && !isUpTo ? Money.Written(end) : $"{Money.Written(start)}-{Money.Written(end)}";
        var written = string.Join(' ', new[] { currency, figures, word }.Where(part => part.Length > 0));
        if (figures == "1" && word is ("months" or "years"))
            written = written.TrimEnd('s');
        return QuantityReader.IsWellFormed(written) && start <= end && (unit.Currency is null) == (currency.Length == 0) ? written : null;
    }

    private static string InFull(string letter, Unit unit) => letter == "m" && unit.Currency is null ? "months" : UnitWords.Written(letter);

    private static string InMonths(Match match) =>
        TryFigure(match.Groups["years"].Value, out var years) && TryFigure(match.Groups["months"].Value, out var months)
            ? $"{Money.Written((12 * years) + months)} months"
            : match.Value;

    private static bool TryFigure(string text, out decimal figure) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out figure) && figure < MostUnits;

    private static decimal? Size(string unit) => unit switch
    {
        "" => 1,
        "k" => 1_000,
        "ton" => 100_000,
        "mln" => 1_000_000,
        "bn" => 1_000_000_000,
        "month" or "months" => 1,
        "year" or "years" => 12,
        "weeks" => 7 / DaysInMonth,
        "days" => 1 / DaysInMonth,
        "quarters" => 3,
        _ => null,
    };

    private static string CurrencyIn(string text, string expected) =>
        Code().Match(text) is { Success: true } code && Money.IsCurrency(code.Value.ToUpperInvariant()) ? code.Value.ToUpperInvariant()
        : text.Contains('$', StringComparison.Ordinal) ? "USD"
        : text.Contains('£', StringComparison.Ordinal) ? "GBP"
        : expected;

    [GeneratedRegex("\\((?<deviation>(±|\\+/-|\\+-)[^()]*)\\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DeviationInParentheses();

    [GeneratedRegex("[\\s\\u00A0\\u202F\\u2009_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        " ?(\\b(per|a|by the|each|p\\.?) ?(jaar|jr|year|annum|j\\.?)\\b\\.?|/ "
            + "?(jaar|jr|year|yr|y)\\b|\\bp\\.?j\\.?$|\\bjaarlijks\\b|\\byearly\\b|\\bannually\\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex PerYear();

    [GeneratedRegex("\\b(" + UnitWords.Any + ")\\b\\.?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        "(?<=[0-9])[.,' ](?=[0-9]{3}([.,' ][0-9]{3})+(?![0-9]))|(?<=[0-9][.,' ][0-9]{3}([.,' ][0-9]{3})*)[.,' "
            + "](?=[0-9]{3}(?![0-9]))|(?<=\\b[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))"
            + "|(?<=(?<![0-9.,])[0-9]{1,3})(\\.(?=[0-9]{3},[0-9]{1,2}(?![0-9]))|,(?=[0-9]{3}\\.[0-9]{1,2}(?![0-9])))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(
        "(?<![0-9.])(?<digits>[1-9](\\.[0-9]{1,3})?)e(?<zeros>[0-9]{1,2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    /// <summary>What people write between the two ends of a range, in lower case.</summary>
    [GeneratedRegex(
        " *(-|–|—|−|\\.{2,3}|…|\\b(tot en met|t/m|tot|to|à|a(?= [0-9]))\\b) *", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex Between();

    [GeneratedRegex("(?<figure>[0-9]) ?(?<unit>[kmbyj]|mln|bn|ton|months?|years?)\\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UnitLetter();

    [GeneratedRegex(
        "^(up-|up to |-|max(imaal|imum|\\.)? ?|ten hoogste |hoogstens |at most |no more than |niet meer dan "
            + "|under |onder |minder dan |less than |binnen |within |uiterlijk |<=? ?|≤ ?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    [GeneratedRegex(
        "^(ca\\.?|circa|about|around|ongeveer|ongev\\.?|approx\\.?|approximately|rond|~|±|≈) *|^(around|about) ",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(
        "^(a |een )?(half|halve) ?(a )?(years?|jaar)$|^half ?years?$|^halfjaar$|^(½|1/2) (years?|jaar)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex(
        "^(tussen|between|van|from) (?<low>.*[0-9].*) (en|and|tot|to) (?<high>.*[0-9].*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTwo();

    [GeneratedRegex("(?<=[0-9])[,.] ?(-+|–|—)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoCents();

    [GeneratedRegex(
        "^(anderhalf|anderhalve) jaar$|^(a|one) year and a half$|^one and a half years?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OneAndAHalf();

    [GeneratedRegex(
        "^(nihil|nul|zero|niets|nothing|gratis|kosteloos|free|per direct|direct|meteen|onmiddellijk|immediate(ly)?|at once)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Nought();

    [GeneratedRegex("(?<=[0-9]o*)o(?=o*([^a-z]|$))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LetterForZero();

    [GeneratedRegex(
        "(?<![0-9./] ?)(½|1/2)(?![0-9])|\\b((a |een )?(half|halve)( a)?)(?= (" + UnitWords.Any + ")\\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HalfOf();

    [GeneratedRegex("\\b(anderhalf|anderhalve|one and a half)\\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OneAndAHalfOf();

    [GeneratedRegex("^(?<currency>eur|euros?|usd|gbp|€)[.:=]+ ?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BehindCurrency();

    [GeneratedRegex("(?<=[0-9]) ?(eur|euros?|€) ?(?=(mln|bn|k|ton)\\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyBeforeUnit();

    [GeneratedRegex(
        "(?<years>[0-9]+(\\.[0-9]+)?) years?,?( en| and)? (?<months>[0-9]+(\\.[0-9]+)?) months?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearsAndMonths();

    [GeneratedRegex("(?<whole>[0-9]+)( ?½| 1/2)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Halves();

    [GeneratedRegex(
        "^(?<low>[0-9]+(\\.[0-9]+)?) ?(?<lowunit>months?|years?|weeks|days|quarters)?(-(?<high>[0-9]+(\\.[0-9]+)?) "
            + "?(?<highunit>months?|years?|weeks|days|quarters)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(
        "^(eur|euros?|usd|gbp|€|\\$|£|[a-z]{3}(?= ?[0-9]))? ?(?<low>[0-9]+(\\.[0-9]+)?) ?(?<lowunit>mln|bn|k|ton)?(-(eur|euros?|€)? "
            + "?(?<high>[0-9]+(\\.[0-9]+)?) ?(?<highunit>mln|bn|k|ton)?)? ?(eur|euros?|usd|€|\\$|£)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("^[0-9.]+(-[0-9.]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    public static partial Regex BareFigure();

    [GeneratedRegex(
        "\\b[A-Za-z]{3}\\b(?= ?[0-9])|(?<=[0-9] ?)\\b(eur|usd|gbp)\\b|^[A-Za-z]{3}(?=[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
