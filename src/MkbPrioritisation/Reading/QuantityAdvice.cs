using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Says what to write instead of a figure that cannot be read: the same figure in the form that files have, where that can be told.</summary>
internal static partial class QuantityAdvice
{
    private const int LongestFigure = 80;
    private const decimal LeastUnits = 1000;
    internal const decimal MostUnits = 1_000_000_000_000_000m;
    private const decimal DaysInMonth = 365.25m / 12;

    private static readonly Regex Unknown = Slip("^(n\\.?v\\.?t\\.?|n/?a|p\\.?m\\.?|tbd|t\\.b\\.d\\.|nnb|n\\.n\\.b\\.|nog niet bekend|niet bekend|onbekend|unknown|\\?+|-+|geen|none)$");

    // What no rewriting can help, because the figure itself is not one that a file can hold.
    private static readonly (Regex Slip, Phrase Advice)[] Misunderstandings =
    [
        (Slip("^[0-9.,]+ *%|^%|% *$(?<!(±|\\+/-|\\+-) ?[0-9.,]+ ?%)"), new($"a share is no estimate; give the amount", $"een aandeel is geen raming; geef het bedrag")),
        (Slip("^ *[A-Z€$]* *[-−] ?[0-9]|^ *[-−] ?[A-Z€$]* ?[0-9]"), new(
            $"amounts are not below zero; a saving is no cost: write EUR 0 here, or a band",
            $"bedragen zijn niet lager dan nul; een besparing kost niets: schrijf hier EUR 0, of een klasse")),
        (Slip("(over|in|voor|gedurende|during|for) [0-9]+ (jaar|jaren|years?)|in tota?al|total|eenmalig|one-off|cumulatief"), new(
            $"an estimate is the amount of one year; divide what is for several years, and write what that makes",
            $"een raming is het bedrag van één jaar; deel wat voor meer jaren geldt, en schrijf wat dat oplevert")),
        (Unknown, new(
            $"leave out the estimate, and write \"unknown\" for the score if nothing is known",
            $"laat de raming weg, en schrijf \"unknown\" als score als er niets bekend is")),
        (Slip("^=|[0-9] *[+*] *[0-9]"), new($"nothing is reckoned here; write the amount that it makes", $"hier wordt niets uitgerekend; schrijf het bedrag dat eruit komt")),
        (Slip("^(>|≥|=>|meer dan|more than|over|boven|above|min(imaal|imum|\\.)?|ten minste|tenminste|at least|vanaf|from)=? *([A-Z€$]|[0-9])|[0-9](\\+| of meer| or more)( |$)|[0-9] ?(mln|bn|mld)\\+"), new(
            $"an estimate has two ends; write the lowest and the highest that it may be, such as 100-200 in place of over 100, or a band",
            $"een raming heeft twee einden; schrijf het laagste en het hoogste dat zij kan zijn, zoals 100-200 in plaats van meer dan 100, of een klasse")),
    ];

    private static readonly Phrase IsADate = new(
        $"a date is no time span; write how long it takes, such as 8 months",
        $"een datum is geen tijdsduur; schrijf hoe lang het duurt, zoals 8 months");

    private static readonly (Regex Slip, Phrase Advice)[] Slips =
    [
        (Slip("€"), new($"write the currency's code: EUR instead of €", $"schrijf de code van de valuta: EUR in plaats van €")),
        (Slip("\\$"), new($"write the currency's code: USD instead of $", $"schrijf de code van de valuta: USD in plaats van $")),
        (Slip("[0-9][.,][0-9]{3}[.,][0-9]{3}"), new(
            $"leave out thousands separators, and use bn, mln or plain units",
            $"laat tekens tussen duizendtallen weg, en gebruik bn, mln of gewone eenheden")),
        (Slip(","), new($"use a decimal point and no thousands separator: 1.5, 1200", $"gebruik een decimale punt en geen teken tussen duizendtallen: 1.5, 1200")),
        (Slip("\\.\\.| (to|tot|a|à) |–|—"), new($"put a plain hyphen between the figures", $"zet een gewoon koppelteken tussen de getallen")),
    ];

    /// <summary>What to write for an amount of a plan.</summary>
    public static Phrase ForAmount(string text, Unit unit) => Unknown.IsMatch(text) && text.Length <= LongestFigure
        ? new($"leave it out where nothing is known, and write {unit.Currency:bare} 0 for none", $"laat het weg als er niets bekend is, en schrijf {unit.Currency:bare} 0 voor niets")
        : For(text, unit);

    public static Phrase For(string text, Unit unit)
    {
        // What is longer than any figure is matched against nothing: it may be a whole page.
        if (text.Length > LongestFigure)
            return Example(unit);
        if (Misunderstandings.FirstOrDefault(slip => slip.Slip.IsMatch(text)).Advice is { } misunderstanding)
            return misunderstanding;
        if (unit.Currency is null && Date().IsMatch(text.Trim()))
            return IsADate;
        if (CommaThousands().Match(text) is { Success: true } comma)
        {
            var decimals = Rewritten(text.Replace(comma.Value, comma.Value.Replace(',', '.').TrimEnd('0').TrimEnd('.'), StringComparison.Ordinal), unit);
            var thousands = Rewritten(text.Replace(comma.Value, comma.Value.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal), unit);
            if (decimals is not null && thousands is not null)
            {
                return new(
                    $"it can be read in two ways, so write {decimals:whole} or {thousands:whole}, with a decimal point and no thousands separator",
                    $"dat is op twee manieren te lezen, dus schrijf {decimals:whole} of {thousands:whole}, met een decimale punt en geen teken tussen duizendtallen");
            }
        }

        if (Rewritten(text, unit) is { } written)
        {
            return unit.Currency is not null && PerYear().IsMatch(text)
                ? new($"write {written:whole}, as amounts are a year's", $"schrijf {written:whole}, want bedragen zijn per jaar")
                : new($"write {written:whole}", $"schrijf {written:whole}");
        }

        if (BareFigure().IsMatch(text))
        {
            return ThousandsPoint.IsIn(text)
                ? Counted(unit, ThousandsPoint.AsDecimals(text), ThousandsPoint.AsThousands(text))
                : Counted(unit, text, text);
        }


        if (PerMonth().Match(text) is { Success: true } perMonth && Rewritten(text.Remove(perMonth.Index, perMonth.Length), unit) is { } monthly)
            return new($"an estimate is the amount of one year; write twelve times {monthly:bare}", $"een raming is het bedrag van één jaar; schrijf twaalf keer {monthly:bare}");
        if (QuantityAside.Figure(text, unit) is { } leading)
            return new($"write {leading:bare} alone, and what else there is to say under \"because\"", $"schrijf alleen {leading:bare}, en wat er verder te zeggen is bij \"because\"");
        return Slips.FirstOrDefault(slip => slip.Slip.IsMatch(text)).Advice is { } advice ? Phrase.Same($"{advice}; {Example(unit)}") : Example(unit);
    }

    private static Phrase Counted(Unit unit, string figure, string whole) => unit.Currency is { } none && figure.All(character => character is '0' or '.')
        ? new($"write {none:bare} 0", $"schrijf {none:bare} 0")
        : unit.Currency is { } code
        ? new(
            $"say what the figure counts: {code:bare} {figure:bare} bn, {code:bare} {figure:bare} mln or {code:bare} {whole:bare}",
            $"zeg wat het getal telt: {code:bare} {figure:bare} bn, {code:bare} {figure:bare} mln of {code:bare} {whole:bare}")
        : new($"say what the figure counts: {figure:bare} months or {figure:bare} years", $"zeg wat het getal telt: {figure:bare} months of {figure:bare} years");

    /// <summary>The range that two figures in a list or behind two keys make; <see langword="null"/> where they make none.</summary>
    public static string? AsRange(YamlNode? node, Unit unit)
    {
        IReadOnlyList<YamlNode> ends = node switch
        {
            YamlList list => list.Items,
            YamlMap map => [.. map.Entries.Select(entry => entry.Value)],
            _ => [],
        };
        return ends is [YamlScalar { IsNull: false } low, YamlScalar { IsNull: false } high] ? Rewritten($"{low.Value} - {high.Value}", unit) : null;
    }

    /// <summary>Whether a text that stands for a band is a figure, well written or not.</summary>
    public static bool IsFigure(string text) => text.Length <= LongestFigure && Figure().IsMatch(text);

    public static Phrase Example(Unit unit) => unit.Currency is { } currency
        ? new($"amounts look like {currency:bare} 120 mln or {currency:bare} 1.0-1.4 bn", $"bedragen zien eruit als {currency:bare} 120 mln of {currency:bare} 1.0-1.4 bn")
        : new($"time spans look like 8 months or 1-2 years", $"tijden zien eruit als 8 months of 1-2 years");

    /// <summary>The figure in the form that files have; nothing where it cannot be told, so that a cure is never itself refused.</summary>
    public static string? Rewritten(string text, Unit unit)
    {
        var plain = Spaces().Replace(text.ToLowerInvariant(), " ").Trim(' ', '"', '“', '”', '\'', '.');
        if (Half().IsMatch(plain))
            return unit.Currency is null ? "6 months" : null;
        if (OneAndAHalf().IsMatch(plain))
            return unit.Currency is null ? "18 months" : null;
        plain = Halves().Replace(plain, "${whole}.5");
        plain = BetweenTwo().Replace(plain, "${low}-${high}");
        plain = NoCents().Replace(plain, "");
        plain = Deviation.AsRange(DeviationInParentheses().Replace(plain, "${deviation}"));
        plain = PerYear().Replace(plain, "");
        plain = Scientific().Replace(plain, match => decimal.TryParse(match.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && number < MostUnits
            ? number.ToString("0.###", CultureInfo.InvariantCulture)
            : match.Value);
        plain = Words().Replace(plain, match => Word(match.Value));
        plain = Thousands().Replace(plain, "");
        plain = DecimalComma().Replace(plain, ".");
        plain = Between().Replace(plain, "-");
        plain = UnitLetter().Replace(plain, match => $"{match.Groups["figure"].Value} {Word(match.Groups["unit"].Value)}");
        var upTo = UpTo().Match(plain);
        if (upTo.Success)
            plain = plain[upTo.Length..];
        plain = About().Replace(plain, "");
        if (unit.Currency is null)
            return Written(Span().Match(plain), unit, currency: "", upTo.Success);
        // A small figure alone may count anything.
        var amount = Amount().Match(plain);
        return BareFigure().IsMatch(plain) && decimal.TryParse(amount.Groups["low"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var low) && low < LeastUnits
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
            return null;
        if (!TryFigure(low, out var from) || !TryFigure(high, out var to) || Size(lowUnit) is not { } lowSize || Size(highUnit) is not { } highSize)
            return null;

        // What files have no word for is written in the next unit that they have.
        var (word, size) = highUnit switch { "k" => ("", 1), "weeks" or "days" or "quarters" => ("months", 1), _ => (highUnit, highSize) };
        var (start, end) = (from * lowSize / size, to * highSize / size);
        if (word == "months")
            (start, end) = (decimal.Round(start, 1), decimal.Round(end, 1));
        var figures = start == end && !isUpTo ? Money.Written(end) : $"{Money.Written(start)}-{Money.Written(end)}";
        var written = string.Join(' ', new[] { currency, figures, word }.Where(part => part.Length > 0));
        if (written.EndsWith(" months", StringComparison.Ordinal) && figures == "1")
            written = "1 month";
        return QuantityReader.IsWellFormed(written) && start <= end && (unit.Currency is null) == (currency.Length == 0) ? written : null;
    }

    private static bool TryFigure(string text, out decimal figure) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out figure) && figure < MostUnits;

    private static decimal? Size(string unit) => unit switch
    {
        "" => 1,
        "k" => 1_000,
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

    private static string Word(string word) => word switch
    {
        "mld" or "mrd" or "miljard" or "milliard" or "billion" or "billions" or "bln" or "b" or "bn" => "bn",
        "miljoen" or "million" or "millions" or "mio" or "mn" or "m" or "mln" => "mln",
        "duizend" or "thousand" or "k" => "k",
        "maand" or "maanden" or "mnd" or "mnden" or "mo" or "mos" or "mth" or "mths" or "month" or "months" => "months",
        "jaar" or "jaren" or "jr" or "yr" or "yrs" or "year" or "years" or "y" => "years",
        "week" or "weeks" or "weken" or "wk" or "wks" => "weeks",
        "dag" or "dagen" or "day" or "days" => "days",
        "kwartaal" or "kwartalen" or "quarter" or "quarters" => "quarters",
        _ => word,
    };

    private static Regex Slip(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex("\\((?<deviation>(±|\\+/-|\\+-)[^()]*)\\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DeviationInParentheses();

    [GeneratedRegex("[0-9].*(€|eur|mln|mld|bn|miljoen|miljard|month|year|maand|jaar)|(€|eur).*[0-9]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("[\\s\\u00A0\\u202F\\u2009_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(" ?(\\b(per|a|by the|each|p\\.?) ?(jaar|jr|year|annum|j\\.?)\\b\\.?|/ ?(jaar|jr|year|yr|y)\\b|\\bp\\.?j\\.?$|\\bjaarlijks\\b|\\byearly\\b|\\bannually\\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PerYear();

    [GeneratedRegex("\\b(mld|mrd|miljard|milliard|billions?|bln|miljoen|millions?|mio|mn|duizend|thousand|maand(en)?|mnd(en)?|mths?|jaar|jaren|jr|yrs?|weeks?|weken|wks?|dag(en)?|days?|kwarta(al|len)|quarters?)\\b\\.?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("(?<=[0-9])[.,' ](?=[0-9]{3}([.,' ][0-9]{3})+(?![0-9]))|(?<=[0-9][.,' ][0-9]{3}([.,' ][0-9]{3})*)[.,' ](?=[0-9]{3}(?![0-9]))|(?<=\\b[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex("(?<![0-9.,])[1-9][0-9]{0,2},[0-9]{3}(?![0-9.,])", RegexOptions.CultureInvariant)]
    private static partial Regex CommaThousands();

    [GeneratedRegex("^[12][0-9]{3}(-[0-9]{1,2}){1,2}$|^[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}$|^(q|k)[1-4] ?[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex("(?<![0-9.])(?<digits>[1-9](\\.[0-9]{1,3})?)e(?<zeros>[0-9]{1,2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(" *(-|–|—|−|\\.{2,3}|…|\\b(to|tot|tot en met|t/m|à)\\b) *", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("(?<figure>[0-9]) ?(?<unit>[kmb]|mln|bn|months?|years?|y)\\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UnitLetter();

    [GeneratedRegex("^(up-|up to |-|max(imaal|imum|\\.)? ?|ten hoogste |hoogstens |at most |no more than |niet meer dan |under |onder |minder dan |less than |<=? ?|≤ ?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    [GeneratedRegex("^(ca\\.?|circa|about|around|ongeveer|ongev\\.?|approx\\.?|approximately|rond|~|±|≈) *|^(around|about) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex("^(a |een )?(half|halve) ?(a )?(years?|jaar)$|^half ?years?$|^halfjaar$|^(½|1/2) years?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex("^(tussen|between|van|from) (?<low>.*[0-9].*) (en|and|tot|to) (?<high>.*[0-9].*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTwo();

    [GeneratedRegex("(?<=[0-9])[,.] ?(-+|–|—)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoCents();

    [GeneratedRegex(" ?(per|a|each|/) ?(maand|mnd|month)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PerMonth();

    [GeneratedRegex("^(anderhalf|anderhalve) jaar$|^(a|one) year and a half$|^one and a half years?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OneAndAHalf();

    [GeneratedRegex("(?<whole>[0-9]+)( ?½| 1/2)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Halves();

    [GeneratedRegex("^(?<low>[0-9]+(\\.[0-9]+)?) ?(?<lowunit>months?|years?|weeks|days|quarters)?(-(?<high>[0-9]+(\\.[0-9]+)?) ?(?<highunit>months?|years?|weeks|days|quarters)?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("^(eur|euros?|usd|gbp|€|\\$|£|[a-z]{3}(?= ?[0-9]))? ?(?<low>[0-9]+(\\.[0-9]+)?) ?(?<lowunit>mln|bn|k)?(-(eur|euros?|€)? ?(?<high>[0-9]+(\\.[0-9]+)?) ?(?<highunit>mln|bn|k)?)? ?(eur|euros?|usd|€|\\$|£)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("^[0-9.]+(-[0-9.]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BareFigure();

    [GeneratedRegex("\\b[A-Za-z]{3}\\b(?= ?[0-9])|(?<=[0-9] ?)\\b(eur|usd|gbp)\\b|^[A-Za-z]{3}(?=[0-9])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
