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

    private static readonly Regex Unknown = Slip(
        "^(n\\.?v\\.?t\\.?|n/?a|p\\.?m\\.?|tbd|t\\.b\\.d\\.|nnb|n\\.n\\.b\\.|nog niet bekend|niet bekend|onbekend|unknown|\\?+|-+|geen|none)$");

    private static readonly Regex BelowZero = Slip("^ *[A-Z€$]* *[-−] ?[0-9]|^ *[-−] ?[A-Z€$]* ?[0-9]");

    private static readonly Phrase NoAmountBelowZero = new(
        $"amounts are not below zero; a saving is no cost: write EUR 0 here, or a band",
        $"bedragen zijn niet lager dan nul; een besparing kost niets: schrijf hier EUR 0, of een klasse");

    private static readonly Phrase NoSpanBelowZero = new(
        $"a time span is not below zero; write how long it takes from the decision on, such as 8 months",
        $"een tijdsduur is niet lager dan nul; schrijf hoe lang het duurt vanaf het besluit, zoals 8 months");

    // What no rewriting can help, because the figure itself is not one that a file can hold.
    private static readonly (Regex Slip, Phrase Advice)[] Misunderstandings =
    [
        (Slip("^[0-9.,]+ *%|^%|% *$(?<!(±|\\+/-|\\+-) ?[0-9.,]+ ?%)"),
            new($"a share is no estimate; give the amount", $"een aandeel is geen raming; geef het bedrag")),
        (Slip("(over|in|voor|gedurende|during|for|per) [0-9]+ (jaar|jaren|years?)|in tota?al|total|eenmalig|one-off|cumulatief"), new(
            $"an estimate is the amount of one year; divide what is for several years, and write what that makes",
            $"een raming is het bedrag van één jaar; deel wat voor meer jaren geldt, en schrijf wat dat oplevert")),
        (Unknown, new(
            $"leave out the estimate, and write \"unknown\" for the score if nothing is known",
            $"laat de raming weg, en schrijf \"unknown\" als score als er niets bekend is")),
        (Slip("^=|[0-9] *[+*] *[0-9]"), new($"nothing is reckoned here; write the amount that it makes", $"hier wordt niets uitgerekend; " +
            $"schrijf het bedrag dat eruit komt")),
        (Slip("^(>|≥|=>|meer dan|more than|over|boven|above|min(imaal|imum|\\.)?|ten minste|tenminste|at least|vanaf|from)=? "
            + "*([A-Z€$]|[0-9])|[0-9]( ?(" + UnitWords.Any + "))? ?(\\+|of meer|of hoger|or more)( |$)"), new(
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
        (Slip("[0-9],[0-9]"), new(
            $"use a decimal point and no thousands separator: 1.5, 1200",
            $"gebruik een decimale punt en geen teken tussen duizendtallen: 1.5, 1200")),
        (Slip("\\.\\.| (to|tot|a|à) |–|—"), new($"put a plain hyphen between the figures", $"zet een gewoon koppelteken tussen de getallen")),
    ];

    /// <summary>What to write for an amount of a plan.</summary>
    public static Phrase ForAmount(string text, Unit unit) => text.Length > LongestFigure ? Example(unit)
        : Unknown.IsMatch(text) ? new(
            $"leave it out where nothing is known, and write {unit.Currency:bare} 0 for none",
            $"laat het weg als er niets bekend is, en schrijf {unit.Currency:bare} 0 voor niets")
        : BelowZero.IsMatch(text) ? new(
            $"the amounts of a plan are not below zero; write {unit.Currency:bare} 0, and under \"because\" of the plan what is saved or lost",
            $"de bedragen van een plan zijn niet lager dan nul; schrijf {unit.Currency:bare} 0, en bij \"because\" van het plan wat er wordt bespaard " +
            $"of verloren")
        : For(text, unit);

    public static Phrase For(string text, Unit unit)
    {
        // What is longer than any figure is matched against nothing: it may be a whole page.
        if (text.Length > LongestFigure)
            return Example(unit);
        if (Misunderstandings.FirstOrDefault(slip => slip.Slip.IsMatch(text)).Advice is { } misunderstanding)
            return misunderstanding;
        if (BelowZero.IsMatch(text))
            return unit.Currency is null ? NoSpanBelowZero : NoAmountBelowZero;
        if (unit.Currency is null && Date().IsMatch(text.Trim()))
            return IsADate;
        if (CommaThousands().Match(text) is { Success: true } comma)
        {
            var decimals = QuantityRewriter.Rewrite(
                text.Replace(comma.Value, comma.Value.Replace(',', '.').TrimEnd('0').TrimEnd('.'), StringComparison.Ordinal), unit);
            var thousands = QuantityRewriter.Rewrite(
                text.Replace(comma.Value, comma.Value.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal), unit);
            if (decimals is not null && thousands is not null)
            {
                return new(
                    $"it can be read in two ways, so write {decimals:whole} or {thousands:whole}, with a decimal point and no thousands separator",
                    $"dat is op twee manieren te lezen, dus schrijf {decimals:whole} of {thousands:whole}, met een decimale punt en geen teken tussen " +
                    $"duizendtallen");
            }
        }

        if (WithThousandsPoint().IsMatch(text) && QuantityRewriter.Rewrite(ThousandsPoint.AsDecimals(text), unit) is { } smaller
            && QuantityRewriter.Rewrite(ThousandsPoint.AsThousands(text), unit) is { } larger)
            return new(
                $"it can be read in two ways, so write {smaller:whole} or {larger:whole}",
                $"dat is op twee manieren te lezen, dus schrijf {smaller:whole} of {larger:whole}");
        if (QuantityRewriter.Rewrite(text, unit) is { } written)
        {
            return unit.Currency is not null && QuantityRewriter.PerYear().IsMatch(text)
                ? new($"write {written:whole}, as amounts are a year's", $"schrijf {written:whole}, want bedragen zijn per jaar")
                : new($"write {written:whole}", $"schrijf {written:whole}");
        }

        if (QuantityRewriter.BareFigure().IsMatch(text))
        {
            return ThousandsPoint.IsIn(text)
                ? Counted(unit, ThousandsPoint.AsDecimals(text), ThousandsPoint.AsThousands(text))
                : Counted(unit, text, text);
        }

        if (PerPartOfYear().Match(text) is { Success: true } part && QuantityRewriter.Rewrite(text.Remove(part.Index, part.Length), unit) is { } amount)
        {
            var (times, dutchTimes) = part.Groups["month"].Success ? ("twelve", "twaalf") : ("four", "vier");
            return new(
                $"an estimate is the amount of one year; write {times:bare} times {amount:bare}",
                $"een raming is het bedrag van één jaar; schrijf {dutchTimes:bare} keer {amount:bare}");
        }

        if (QuantityAside.Figure(text, unit) is { } leading)
            return new(
                $"write {leading:bare} alone, and what else there is to say under \"because\"",
                $"schrijf alleen {leading:bare}, en wat er verder te zeggen is bij \"because\"");
        return Slips.FirstOrDefault(slip => slip.Slip.IsMatch(text)).Advice is { } advice ? Phrase.Same($"{advice}; {Example(unit)}") : Example(unit);
    }

    private static Phrase Counted(Unit unit, string figure, string whole) => unit.Currency is { } none && figure.All(character => character is '0' or '.')
        ? new($"write {none:bare} 0", $"schrijf {none:bare} 0")
        : unit.Currency is { } code
        ? new(
            $"say what the figure counts: {code:bare} {figure:bare} bn, {code:bare} {figure:bare} mln or {code:bare} {whole:bare}",
            $"zeg wat het getal telt: {code:bare} {figure:bare} bn, {code:bare} {figure:bare} mln of {code:bare} {whole:bare}")
        : new(
            $"say what the figure counts: {figure:bare} months or {figure:bare} years", $"zeg wat het getal telt: {figure:bare} months of {figure:bare} years");

    /// <summary>Whether a text that stands for a band is a figure, well written or not.</summary>
    public static bool IsFigure(string text) => text.Length <= LongestFigure && Figure().IsMatch(text);

    public static Phrase Example(Unit unit) => unit.Currency is { } currency
        ? new(
            $"amounts look like {currency:bare} 120 mln or {currency:bare} 1.0-1.4 bn",
            $"bedragen zien eruit als {currency:bare} 120 mln of {currency:bare} 1.0-1.4 bn")
        : new($"time spans look like 8 months or 1-2 years", $"tijden zien eruit als 8 months of 1-2 years");

    private static Regex Slip(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(
        "[0-9].*(€|eur|(?<![a-z])(" + UnitWords.Any + ")(?![a-z]))|(€|eur).*[0-9]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    // A point before three digits that count thousands, millions or more.
    [GeneratedRegex(
        "(?<![0-9.,])[1-9][0-9]{0,2}\\.[0-9]{3} ?([kmb]|" + UnitWords.Any + ")\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithThousandsPoint();

    [GeneratedRegex("(?<![0-9.,])[1-9][0-9]{0,2},[0-9]{3}(?![0-9.,])", RegexOptions.CultureInvariant)]
    private static partial Regex CommaThousands();

    [GeneratedRegex(
        "^[12][0-9]{3}(-[0-9]{1,2}){1,2}$|^((per|in|vanaf|from|since|sinds) )?(19|20)[0-9]{2}$|^[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{4}$|^(q|k)[1-4] ?[0-9]{4}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        " ?(per|a|each|/) ?((?<month>maand|mnd|month)|kwartaal|quarter)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PerPartOfYear();
}
