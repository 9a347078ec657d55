using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with criteria and their bands.</summary>
internal static class CriteriaRules
{
    private static readonly DiagnosticRule NoSchemeFits = DiagnosticRule.Error(
        "MKB010",
        new($"criteria of your own that no built-in scheme fits", $"eigen criteria waar geen ingebouwd weegkader bij past"),
        new($"add a scheme in `schemes/`", $"voeg een weegkader toe in `schemes/`"),
        "criteria.yaml",
        "criteria.yaml and schemes/my-scheme.yaml");

    private static readonly DiagnosticRule IllFormedUnit = DiagnosticRule.Error(
        "MKB313",
        new($"an unknown unit or currency", $"een onbekende eenheid of valuta"),
        new($"`EUR per year` (or another currency) or `months`", $"`EUR per year` (of een andere valuta) of `months`"),
        "unit: euros",
        "unit: EUR per year");

    private static readonly DiagnosticRule BandScores = DiagnosticRule.Error(
        "MKB314",
        new(
            $"the bands of a criterion do not have the scores 1 to 5, each once",
            $"de klassen van een criterium hebben niet de scores 1 tot en met 5, elk één keer"),
        new($"give each band its own score", $"geef elke klasse een eigen score"),
        "- { score: 5, id: high }\n- { score: 5, id: low }",
        "- { score: 5, id: high }\n- { score: 4, id: relatively-high }");

    private static readonly DiagnosticRule BandLimits = DiagnosticRule.Error(
        "MKB315",
        new($"the limits of bands leave a gap, overlap or are missing", $"de grenzen van klassen laten een gat, overlappen of ontbreken"),
        new($"one band's `to` is the next band's `from`", $"de `to` van een klasse is de `from` van de volgende"),
        "- { score: 5, id: a, to: EUR 1 mln }\n- { score: 4, id: b, from: EUR 2 mln }",
        "- { score: 5, id: a, to: EUR 1 mln }\n- { score: 4, id: b, from: EUR 1 mln }");

    private static readonly DiagnosticRule UnknownExtension = DiagnosticRule.Error(
        "MKB321",
        new($"criteria that extend others than the built-in ones", $"criteria die andere dan de ingebouwde uitbreiden"),
        new($"write `extends: built-in`, or leave it out", $"schrijf `extends: built-in`, of laat het weg"),
        "extends: recovery-plan",
        "extends: built-in");

    public static readonly DiagnosticRule[] All = [UnknownExtension, NoSchemeFits, IllFormedUnit, BandScores, BandLimits];

    public static Finding IsBandByScore(string score, string id) => BandScores.Says(
        $"a band has keys for its score and its id; write {{ score: {score:bare}, id: {id:bare} }}",
        $"een klasse heeft sleutels voor haar score en haar id; schrijf {{ score: {score:bare}, id: {id:bare} }}");

    public static Finding FitNoScheme() => NoSchemeFits.Says(
        $"the folder has criteria of its own that no built-in scheme fits; to keep the built-in six beside them, write \"extends: built-in\" at the top of " +
        $"criteria.yaml or copy them there; otherwise add a scheme in schemes/",
        $"de map heeft eigen criteria waar geen ingebouwd weegkader bij past; schrijf bovenaan criteria.yaml \"extends: built-in\" of kopieer ze daarheen, " +
        $"om de ingebouwde zes te houden; voeg anders een weegkader toe in schemes/");

    public static Finding LackBuiltIn(NameList criteria) => NoSchemeFits.Says(
        $"the schemes name built-in criteria that this file lacks: {criteria}; to keep the built-in six beside your own, write \"extends: " +
        $"built-in\" at the top or copy them here",
        $"de weegkaders noemen ingebouwde criteria die in dit bestand ontbreken: {criteria}; schrijf bovenaan \"extends: built-in\" of kopieer ze " +
        $"hierheen, om de ingebouwde zes naast die van u te houden");

    public static Finding ExtendsOther(string text) => UnknownExtension.Says(
        $"criteria can extend the built-in ones only, and not {text}; write \"extends: built-in\", or leave it out",
        $"criteria kunnen alleen de ingebouwde uitbreiden, en niet {text}; schrijf \"extends: built-in\", of laat het weg");

    public static Finding IsNoUnit(string text) => UnitMeant(text) is { } meant
        ? IllFormedUnit.Says($"{text} is not a unit; write {meant}", $"{text} is geen eenheid; schrijf {meant}")
        : IllFormedUnit.Says(
        $"{text} is not a unit; write \"EUR per year\" (or another currency's code) or \"months\"",
        $"{text} is geen eenheid; schrijf \"EUR per year\" (of de code van een andere valuta) of \"months\"");

    private static string? UnitMeant(string text) => text.Trim().ToLowerInvariant() switch
    {
        "month" or "maand" or "maanden" or "mnd" => "months",
        "eur" or "eur per jaar" or "eur/jaar" or "euro per jaar" or "€ per jaar" or "eur per annum" => "EUR per year",
        _ => null,
    };

    public static Finding IsNoCurrency(string text) => IllFormedUnit.Says(
        $"{text} is not a currency; write the code of three capital letters, such as {Code(text):bare}",
        $"{text} is geen valuta; schrijf de code van drie hoofdletters, zoals {Code(text):bare}");

    private static string Code(string text) => text.Trim().ToUpperInvariant() switch
    {
        "$" or "US$" or "DOLLAR" or "DOLLARS" or "USD" => "USD",
        "£" or "POND" or "POUND" or "GBP" => "GBP",
        _ => "EUR",
    };

    public static Finding BandsShareScore(int score) => BandScores.Says(
        $"two bands have score {score}; each of 1 to 5 is used once",
        $"twee klassen hebben score {score}; elk van 1 tot en met 5 komt één keer voor");

    public static Finding BandsShareScoreOfOther(int score, int missing) => BandScores.Says(
        $"two bands have score {score}, and none has {missing}; each of 1 to 5 is used once, so give one of them {missing}",
        $"twee klassen hebben score {score}, en geen heeft {missing}; elk van 1 tot en met 5 komt één keer voor, dus geef er een {missing}");

    public static Finding NoBandHasScore(int score) => BandScores.Says(
        $"no band has score {score}; a criterion has five bands, scores 1 to 5",
        $"geen klasse heeft score {score}; een criterium heeft vijf klassen, met de scores 1 tot en met 5");

    public static Finding LimitNeedsUnit() => BandLimits.Says(
        $"the band has a limit, but the criterion has no unit; add \"unit: EUR per year\" or \"unit: months\"",
        $"de klasse heeft een grens, maar het criterium heeft geen eenheid; voeg \"unit: EUR per year\" of \"unit: months\" toe");

    public static Finding LimitsNeedUnit(string band) => BandLimits.Says(
        $"band {band} has limits, but the criterion has no unit; add \"unit: EUR per year\" or \"unit: months\"",
        $"klasse {band} heeft grenzen, maar het criterium heeft geen eenheid; voeg \"unit: EUR per year\" of \"unit: months\" toe");

    public static Finding NothingBelow(string band, string figure) => BandLimits.Says(
        $"band {band}: nothing covers figures below {figure:bare}; leave out its \"from\"",
        $"klasse {band}: geen klasse geldt onder {figure:bare}; laat haar \"from\" weg");

    public static Finding NothingFrom(string band, string figure) => BandLimits.Says(
        $"band {band}: nothing covers figures from {figure:bare} up; leave out its \"to\"",
        $"klasse {band}: geen klasse geldt vanaf {figure:bare}; laat haar \"to\" weg");

    public static Finding Overlap(string band, string other) => BandLimits.Says(
        $"band {band}: it overlaps band {other}; one band's \"to\" is the next band's \"from\"",
        $"klasse {band} overlapt klasse {other}; de \"to\" van een klasse is de \"from\" van de volgende");

    public static Finding Gap(string band, string lower, string end, string start) => BandLimits.Says(
        $"band {band} starts at {start:bare}, and band {lower} ends at {end:bare}, which leaves a gap; one band's \"to\" is the next band's \"from\", " +
        $"so correct one of the two",
        $"klasse {band} begint bij {start:bare}, en klasse {lower} eindigt bij {end:bare}, met een gat ertussen; de \"to\" van een klasse is de \"from\" " +
        $"van de volgende, dus verbeter een van beide");
}
