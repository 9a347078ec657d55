using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with keys and values, whatever they mean.</summary>
internal static partial class ValueRules
{
    private static readonly DiagnosticRule UnknownKey = DiagnosticRule.Error(
        "MKB201",
        new($"an unknown key", $"een onbekende sleutel"),
        new($"use the key that the message suggests", $"gebruik de sleutel die de melding noemt"),
        "naam: { nl: Lening }",
        "name: { nl: Lening }");

    private static readonly DiagnosticRule MissingKey = DiagnosticRule.Error(
        "MKB202",
        new($"a key is missing", $"een sleutel ontbreekt"),
        new($"add it", $"voeg die toe"),
        "name: { en: Loan }",
        "name: { en: Loan }\ncategory: tax\nscores: { cost: unknown }");

    private static readonly DiagnosticRule WrongKind = DiagnosticRule.Error(
        "MKB203",
        new($"a list where a text belongs, or the like", $"een lijst waar een tekst hoort, of iets dergelijks"),
        new($"write it in the form that the message names", $"schrijf het in de vorm die de melding noemt"),
        "scores: [high, low]",
        "scores: { support: high, feasibility: low }");

    private static readonly DiagnosticRule NoValue = DiagnosticRule.Error(
        "MKB204",
        new($"a key without a value, or a blank text", $"een sleutel zonder waarde, of een lege tekst"),
        new($"fill it in or delete the key", $"vul hem in of verwijder de sleutel"),
        "category:",
        "category: tax");

    private static readonly DiagnosticRule NamedTwice = DiagnosticRule.Error(
        "MKB205",
        new($"something named twice", $"iets wordt twee keer genoemd"),
        new($"keep one", $"houd er een"),
        "segments: [grow, grow]",
        "segments: [grow]");

    private static readonly DiagnosticRule IllFormedId = DiagnosticRule.Error(
        "MKB206",
        new($"not an id", $"geen id"),
        new($"lower-case letters, digits, single hyphens", $"kleine letters, cijfers, enkele koppeltekens"),
        "categories: { Tax relief: { en: Tax relief } }",
        "categories: { tax-relief: { en: Tax relief } }");

    public static readonly DiagnosticRule IllFormedNumber = DiagnosticRule.Error(
        "MKB207",
        new($"not a whole number, or out of bounds", $"geen geheel getal, of buiten de grenzen"),
        new($"write a number within the bounds named", $"schrijf een getal binnen de genoemde grenzen"),
        "shortlist: ten",
        "shortlist: 10");

    private static readonly DiagnosticRule TooLong = DiagnosticRule.Error(
        "MKB208",
        new($"a text that is too long", $"een tekst die te lang is"),
        new($"a name has 200 characters at most, any other text 5,000", $"een naam heeft ten hoogste 200 tekens, elke andere tekst 5.000"),
        "name: { en: A name of 201 characters … }",
        "name: { en: A shorter name }");

    public static readonly DiagnosticRule[] All = [UnknownKey, MissingKey, WrongKind, NoValue, NamedTwice, IllFormedId, IllFormedNumber, TooLong];

    public static Finding IsTooLong(Subject what, int length, int most) => TooLong.Says(
        $"{what} has {length} characters, and may have {most} at most; shorten it",
        $"{what} heeft {length} tekens, en mag er ten hoogste {most} hebben; kort het in");

    // A key without a value inside braces is mostly the rest of a text with a comma in it, or of a decimal comma.
    public static readonly Phrase IsRestOfText = new(
        $"; if it belongs to the text before it, put that text in quotation marks, and write decimals with a point",
        $"; hoort hij bij de tekst ervoor, zet die dan tussen aanhalingstekens, en schrijf decimalen met een punt");

    // A sentence before a colon is no key, but a line of the text above that stands too near to the margin.
    public static readonly Phrase IsRestOfLines = new(
        $"; if it belongs to the text above, indent it further than the key of that text",
        $"; hoort het bij de tekst erboven, laat het dan verder inspringen dan de sleutel van die tekst");

    public static readonly Phrase BelongsBesideText = new(
        $"; if it belongs beside the key of this text, delete two spaces before it",
        $"; hoort die naast de sleutel van deze tekst, haal er dan twee spaties voor weg");

    /// <summary>For a text that starts with a key, but has no colon and space behind it.</summary>
    public static Phrase WriteKeyAndValue(string key, string text)
    {
        var value = text[key.Length..].TrimStart(' ', ':', '=', '\u00A0', '\u202F');
        var index = InvisibleCharacter.IndexIn(text.AsSpan(0, text.Length - value.Length));
        return index < 0
            ? new(
                $"; put a colon and a space behind the key: \"{key:bare}: {value:bare}\"",
                $"; zet een dubbelepunt en een spatie achter de sleutel: \"{key:bare}: {value:bare}\"")
            : new(
                $"; it holds {InvisibleCharacter.Name(text[index])}; put an ordinary space behind the colon: \"{key:bare}: {value:bare}\"",
                $"; er staat {InvisibleCharacter.Name(text[index])} in; zet een gewone spatie achter de dubbelepunt: \"{key:bare}: {value:bare}\"");
    }

    public static Finding HasNoKey(Subject what, string key, IPhrase cure) => UnknownKey.Says(
        $"{what} has no key {key}{cure}",
        $"{what} heeft geen sleutel {key}{cure}");

    public static Finding StandsTooFar(string key) => UnknownKey.Says(
        $"{key} stands at the start of a line; delete the spaces before it, and let the lines that go with it lie two further than it",
        $"{key} staat aan het begin van een regel; haal de spaties ervoor weg, en laat de regels die erbij horen twee spaties verder staan");

    public static Finding StandsUnder(string key, string other) => UnknownKey.Says(
        $"{key} belongs beside {other}, and not under it; delete two spaces before it",
        $"{key} hoort naast {other}, en niet eronder; haal er twee spaties voor weg");

    public static Finding LacksLineAbove(string key, string parent) => UnknownKey.Says(
        $"{key} belongs under \"{parent:bare}:\"; write that on a line above it, at the start of the line",
        $"{key} hoort onder \"{parent:bare}:\"; schrijf dat op een regel erboven, aan het begin van de regel");

    public static Finding NeedsKey(Subject what, string key) => MissingKey.Says(
        $"{what} needs the key {key}",
        $"bij {what} ontbreekt de sleutel {key}");

    public static Finding NeedsLanguage(Subject what) => MissingKey.Says(
        $"{what} needs the key \"nl\", \"en\" or both",
        $"bij {what} ontbreekt de sleutel \"nl\" of \"en\", of beide");

    public static Finding IsNoMapping(Subject what, Phrase found, bool isNothing) => KindRule(isNothing).Says(
        $"{what} should be a mapping (lines of \"key: value\"), but is {found}{(isNothing ? FillIn : null)}",
        $"{what} hoort te bestaan uit regels met \"sleutel: waarde\", en hier staat {found}{(isNothing ? FillIn : null)}");

    private static readonly Phrase FillIn = new(
        $"; fill it in on the lines below it, indented further, or delete the key",
        $"; vul het in op de regels eronder, verder ingesprongen, of verwijder de sleutel");

    public static Finding IsListInText(Subject what, string list) => WrongKind.Says(
        $"{what} should be a list; write {list:whole}",
        $"{what} hoort een lijst te zijn; schrijf {list:whole}");

    public static Finding IsOneText(Subject what) => WrongKind.Says(
        $"{what} should be one text, but is a list; keep one item of it, without brackets",
        $"{what} hoort één tekst te zijn, en hier staat een lijst; houd er één onderdeel van, zonder haken");

    public static Finding IsSeveralTexts(Subject what) => WrongKind.Says(
        $"{what} should be one text, or one for each language, but is a list; make one text of it, without brackets",
        $"{what} hoort één tekst te zijn, of één per taal, en hier staat een lijst; maak er één tekst van, zonder haken");

    public static Finding IsListOfIds(Subject what, string id) => WrongKind.Says(
        $"{what} should be a mapping, which says something of each, but is a list; write \"{id:bare}: …\" on a line of its own, and so on for the others",
        $"{what} hoort bij elk iets te zeggen, en hier staat een lijst; schrijf \"{id:bare}: …\" op een eigen regel, en zo verder voor de andere");

    public static Finding IsRange(Subject what, string range) => WrongKind.Says(
        $"{what} should be a text; write {range:whole}",
        $"{what} hoort een tekst te zijn; schrijf {range:whole}");

    public static Finding IsNoList(Subject what, string example, Phrase found, bool isNothing) => KindRule(isNothing).Says(
        $"{what} should be a list, such as {example:bare}, but is {found}",
        $"{what} hoort een lijst te zijn, zoals {example:bare}, en hier staat {found}");

    public static Finding IsNoText(Subject what, Phrase found) => WrongKind.Says(
        $"{what} should be a text, but is {found}; put a text with brackets in quotation marks",
        $"{what} hoort een tekst te zijn, en hier staat {found}; zet een tekst met haken tussen aanhalingstekens");

    public static Finding ItemIsCut(string key) => WrongKind.Says(
        $"{key} belongs to the item above, and the \"-\" before it starts another; put a space in place of the \"-\"",
        $"{key} hoort bij het onderdeel erboven, en de \"-\" ervoor begint een volgend; zet een spatie op de plaats van de \"-\"");

    public static Finding HoldsColon(Subject what) => WrongKind.Says(
        $"{what} holds a colon followed by a space; put the whole text in quotation marks",
        $"in {what} staat een dubbelepunt met een spatie erachter; zet de hele tekst tussen aanhalingstekens");

    public static Finding ItemEndsInColon(string item) => WrongKind.Says(
        $"an item of a list has no colon behind it; write {item} without one",
        $"een onderdeel van een lijst heeft geen dubbelepunt achter zich; schrijf {item} zonder");

    public static Finding ItemHasKey(string key) => WrongKind.Says(
        $"an item of the list should be one text, but has a key, {key}, and a value; keep one of the two, without the colon",
        $"een onderdeel van de lijst hoort één tekst te zijn, en heeft een sleutel, {key}, en een waarde; houd een van de twee, zonder de dubbelepunt");

    public static Finding KeyLacksColon(string key, string text) => UnknownKey.Says(
        $"a colon is missing behind {key}{WriteKeyAndValue(key, text)}",
        $"achter {key} ontbreekt een dubbelepunt{WriteKeyAndValue(key, text)}");

    public static Finding HoldsKey(Subject what, string key, string instead) => WrongKind.Says(
        $"{what} should be a band, but has {key} inside it; write {key} in place of {instead}",
        $"{what} hoort een klasse te zijn, en hier staat {key} erin; schrijf {key} in plaats van {instead}");

    public static Finding NamesNoLanguage(Subject what, string text) => WrongKind.Says(
        $"{what} should name its language; write {{ en: {text.Trim()} }}",
        $"{what} hoort te zeggen in welke taal; schrijf {{ nl: {text.Trim()} }}");

    public static readonly Phrase IsNameAlready = new(
        $"; leave it out, and write \"nl\" and \"en\" in its place",
        $"; laat die weg, en schrijf \"nl\" en \"en\" op die plaats");

    public static Finding NeedsNameAround(Subject what) => MissingKey.Says(
        $"{what} needs the key \"name\" around its languages; write {{ name: {{ nl: …, en: … }} }}",
        $"bij {what} ontbreekt de sleutel \"name\" om de talen; schrijf {{ name: {{ nl: …, en: … }} }}");

    public static Finding IsNameAlone(Subject what, string key, string text) => WrongKind.Says(
        $"{what} should be a mapping (lines of \"key: value\"), but is a text; write {{ {key:bare}: {{ en: {text} }} }}",
        $"{what} hoort te bestaan uit regels met \"sleutel: waarde\", en hier staat een tekst; schrijf {{ {key:bare}: {{ nl: {text} }} }}");

    public static Finding IsMappingForList(Subject what, string list) => WrongKind.Says(
        $"{what} should be a list, as its items have no weights; write {list:whole}",
        $"{what} hoort een lijst te zijn, want de onderdelen hebben geen gewicht; schrijf {list:whole}");

    public static Finding IsListOfKeys(Subject what) => WrongKind.Says(
        $"{what} should be lines of \"key: value\", but these are items of a list; leave out the \"-\" before each, or write {{ }} in place of [ ]",
        $"{what} hoort te bestaan uit regels met \"sleutel: waarde\", en hier zijn het onderdelen van een lijst; laat de \"-\" ervoor weg, " +
        $"of schrijf {{ }} in plaats van [ ]");

    public static Finding IsSplitAtComma(Subject what, string text) => WrongKind.Says(
        $"{what} holds a comma, which between braces ends a text; put it in quotation marks: \"{text:bare}\"",
        $"in {what} staat een komma, en die beëindigt tussen accolades een tekst; zet die tussen aanhalingstekens: \"{text:bare}\"");

    public static Finding HasNoValue(Subject what) => NoValue.Says(
        $"{what} has no value; write one or delete the key",
        $"{what} heeft geen waarde; schrijf er een of verwijder de sleutel");

    public static Finding NamesNoCriterion(Subject what) => NoValue.Says(
        $"{what} names no criterion; at least one is needed",
        $"{what} noemt geen criterium; er is er ten minste een nodig");

    public static Finding IsTwiceIn(Subject what, string text) => NamedTwice.Says(
        $"{text} appears in {what} twice; keep one",
        $"{text} staat twee keer in {what}; houd er een");

    public static Finding ProgrammesShareId(string id) => NamedTwice.Says(
        $"there are two programmes or parts {id}; rename one",
        $"er zijn twee programma's of onderdelen {id}; hernoem er een");

    public static Finding BandsShareId(string id) => NamedTwice.Says(
        $"two bands have the id {id}; give each its own",
        $"twee klassen hebben het id {id}; geef elk een eigen id");

    public static Finding IsNoId(string text, Phrase what) => IllFormedId.Says(
        $"{text} is not {what}: use lower-case letters, digits and single hyphens{new IdSuggestion(text)}",
        $"{text} kan niet {what} zijn: gebruik kleine letters, cijfers en enkele koppeltekens{new IdSuggestion(text)}");

    public static Finding UnknownIsNoBandId() => IllFormedId.Says(
        $"\"unknown\" cannot be a band's id, as it stands for a score of which nothing is known",
        $"\"unknown\" kan niet het id van een klasse zijn, want het betekent dat van een score niets bekend is");

    public static Finding IsNoNumber(Subject what, int minimum, int maximum, string text) => IllFormedNumber.Says(
        $"{what} should be a whole number from {minimum} to {maximum}, and not {text}{WriteWhole(text, minimum, maximum)}",
        $"{what} hoort een geheel getal van {minimum} tot en met {maximum} te zijn, en niet {text}{WriteWhole(text, minimum, maximum)}");

    // The number in a text such as 25% or top 10, where it has but one, and the per cents that a share of one is.
    private static Phrase? WriteWhole(string text, int minimum, int maximum)
    {
        if (maximum == 100 && ShareOfOne().Match(text) is { Success: true } share)
        {
            var digits = share.Groups["digits"].Value.PadRight(2, '0');
            return digits.TrimStart('0').Length == 0
                ? null
                : new(
                    $"; write {digits.TrimStart('0'):bare} for {digits.TrimStart('0'):bare} %",
                    $"; schrijf {digits.TrimStart('0'):bare} voor {digits.TrimStart('0'):bare} %");
        }

        if (NumberWords.Find(text) is { } named && named >= minimum && named <= maximum)
            return new($"; write {named}", $"; schrijf {named}");
        if (minimum >= 1900 && YearOrTwo().Match(text) is { Success: true } years)
        {
            var (first, last) = (InFull(years.Groups["first"].Value), years.Groups["last"] is { Success: true, Value: var second } ? InFull(second) : null);
            return last is null
                ? new($"; write {first:bare}", $"; schrijf {first:bare}")
                : new($"; write {first:bare} or {last:bare}", $"; schrijf {first:bare} of {last:bare}");
        }

        // The digits of an amount are no such number.
        if (Amount().IsMatch(text))
            return null;
        var parts = NoDecimals().Replace(text, "").Split(maximum == 100 ? [' ', '%', ':'] : [' ', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Any(char.IsAsciiDigit)).ToList();
        return text.Length <= 20 && parts is [var only] && only != text && only.All(char.IsAsciiDigit)
            && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum && only[0] != '0'
                ? new($"; write {only:bare}", $"; schrijf {only:bare}")
                : null;
    }

    public static Finding IsNeitherTrueNorFalse(Subject what, string text) => text.ToLowerInvariant() switch
    {
        "yes" or "ja" or "on" or "aan" or "true" or "1" or "y" or "j" or "waar" => IsNeither(what, text, "true"),
        "no" or "nee" or "off" or "uit" or "false" or "0" or "n" or "onwaar" => IsNeither(what, text, "false"),
        _ => IllFormedNumber.Says(
            $"{what} should be true or false, and not {text}",
            $"{what} hoort true of false te zijn, en niet {text}"),
    };

    private static Finding IsNeither(Subject what, string text, string meant) => IllFormedNumber.Says(
        $"{what} should be true or false, and not {text}; write {meant:bare}",
        $"{what} hoort true of false te zijn, en niet {text}; schrijf {meant:bare}");

    public static Finding IsNoYear(string text, bool isBehindComma) => isBehindComma
        ? IllFormedNumber.Says(
            $"{text} is not a year from 1900 to 2100; write four digits, such as 2021, and decimals with a point: between braces a comma starts the next year",
            $"{text} is geen jaar van 1900 tot en met 2100; schrijf vier cijfers, zoals 2021, en decimalen met een punt: tussen accolades begint na een " +
            $"komma het volgende jaar")
        : IllFormedNumber.Says(
            $"{text} is not a year from 1900 to 2100; write four digits, such as 2021, and a financial year as the year that it starts in",
            $"{text} is geen jaar van 1900 tot en met 2100; schrijf vier cijfers, zoals 2021, en een boekjaar als het jaar waarin het begint");

    public static Finding IsNoYearButTotal(string text) => IllFormedNumber.Says(
        $"{text} is not a year; all years together stand under a key of their own, such as total-investment",
        $"{text} is geen jaar; alle jaren samen staan onder een eigen sleutel, zoals total-investment");

    public static Finding YearLacksColon(string year, string amount) => IllFormedNumber.Says(
        $"put a colon and a space behind the year: \"{year:bare}: {amount:bare}\"",
        $"zet een dubbelepunt en een spatie achter het jaar: \"{year:bare}: {amount:bare}\"");

    public static Finding IsPeriod(string text) => IllFormedNumber.Says(
        $"{text} is several years; give each its own amount, such as {{ 2021: EUR 0.4 bn, 2022: EUR 0.3 bn }}",
        $"{text} zijn verscheidene jaren; geef elk een eigen bedrag, zoals {{ 2021: EUR 0.4 bn, 2022: EUR 0.3 bn }}");

    public static Finding AreNoYears(Subject what) => WrongKind.Says(
        $"{what} should be a mapping from years to amounts, such as {{ 2021: EUR 0.4 bn, 2022: EUR 0.3 bn }}",
        $"{what} hoort per jaar een bedrag te noemen, zoals {{ 2021: EUR 0.4 bn, 2022: EUR 0.3 bn }}");

    public static Finding IsNoPeriod(string text) => PeriodMeant(text) is { } meant
        ? IllFormedNumber.Says($"{text} is not a period; write {meant:bare}", $"{text} is geen periode; schrijf {meant:bare}")
        : IllFormedNumber.Says(
        $"{text} is not a period; write a year from 1900 to 2100, or a first and a last one, such as 2022-2025",
        $"{text} is geen periode; schrijf een jaar van 1900 tot en met 2100, of een eerste en een laatste, zoals 2022-2025");

    private static string? PeriodMeant(string text)
    {
        if (YearOrTwo().Match(text) is not { Success: true } years || !years.Groups["last"].Success)
            return null;
        string[] ends = [InFull(years.Groups["first"].Value), InFull(years.Groups["last"].Value)];
        return string.Join('-', ends.Order(StringComparer.Ordinal));
    }

    public static Finding NeedsPractice(Subject what) => MissingKey.Says(
        $"{what} are empty; write one, or leave the aspect out",
        $"{what} zijn leeg; schrijf er een, of laat het aspect weg");

    public static Finding YearsNeedAmount(Subject what) => MissingKey.Says(
        $"{what} needs a year and its amount, such as {{ 2021: EUR 0.4 bn }}",
        $"bij {what} ontbreekt een jaar met zijn bedrag, zoals {{ 2021: EUR 0.4 bn }}");

    private static DiagnosticRule KindRule(bool isNothing) => isNothing ? NoValue : WrongKind;

    [GeneratedRegex("^0?[.,](?<digits>[0-9]{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfOne();

    [GeneratedRegex(
        "^['’](?<first>[0-9]{2})$|^(?<first>(19|20)[0-9]{2}) ?([-–—/]|t/m|tot en met|tot|to) ?['’]?(?<last>(19|20)?[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearOrTwo();

    [GeneratedRegex(
        "€|\\$|\\b(eur|euros?|k|ton|mln|mld|bn|dzd|duizend|thousand|miljoen|million|miljard|billion)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("(?<=[0-9])[.,]0+(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NoDecimals();

    private static string InFull(string year) => year.Length == 2 ? "20" + year : year;
}
