using System.Globalization;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with who must act, when, and for whom.</summary>
internal static class RoadmapRules
{
    private static readonly DiagnosticRule IllFormedDate = DiagnosticRule.Error(
        "MKB330",
        new($"not a date", $"geen datum"),
        new($"a year, month or day such as `2021`, `2021-01` or `2021-01-31`", $"een jaar, maand of dag zoals `2021`, `2021-01` of `2021-01-31`"),
        "start: 1 July 2021",
        "start: 2021-07-01");

    private static readonly DiagnosticRule UnknownActor = DiagnosticRule.Error(
        "MKB332",
        new($"an unknown actor", $"een onbekende partij"),
        new($"take one of `actors` in `collection.yaml`, or add it there", $"neem er een uit `actors` in `collection.yaml`, of voeg die daar toe"),
        "actors: [ministry]",
        "actors: [finance-ministry]");

    private static readonly DiagnosticRule UnknownMeasure = DiagnosticRule.Error(
        "MKB333",
        new($"a reference to no measure", $"een verwijzing naar geen enkele maatregel"),
        new($"write the collection's id, a slash and the measure's id", $"schrijf het id van de collectie, een schuine streep en het id van de maatregel"),
        "related: [scale-up-digitalisation]",
        "related: [recovery-plan-2020/scale-up-digitalisation]");

    private static readonly DiagnosticRule IllFormedCondition = DiagnosticRule.Error(
        "MKB334",
        new($"not a condition", $"geen voorwaarde"),
        new($"a figure of a firm and its limit, such as `solvency: above 40%`", $"een kengetal van een bedrijf en de grens, zoals `solvency: above 40%`"),
        "conditions: { solvency: 40% }",
        "conditions: { solvency: above 40% }");

    private static readonly DiagnosticRule DatesReversed = DiagnosticRule.Error(
        "MKB337",
        new($"a phase that ends before it begins", $"een fase die eindigt voor zij begint"),
        new($"correct one of the dates", $"verbeter een van de datums"),
        "phases: { start: { name: { en: Start }, from: 2021-04, to: 2020-09 } }",
        "phases: { start: { name: { en: Start }, from: 2020-09, to: 2021-04 } }");

    private const int LongestCondition = 40;

    public static readonly DiagnosticRule[] All = [IllFormedDate, UnknownActor, UnknownMeasure, IllFormedCondition, DatesReversed];

    public static Finding IsNoDate(Subject what, string text, IPhrase cure) => IllFormedDate.Says(
        $"{what} is not a date: {text}; {cure}",
        $"{what} is geen datum: {text}; {cure}");

    public static Finding NoActor(string actor, IPhrase cure) => UnknownActor.Says(
        $"the collection has no actor {actor}{cure}",
        $"de collectie heeft geen partij {actor}{cure}");

    public static Finding NoActors(string actor) => UnknownActor.Says(
        $"the collection has no actors, and so none called {actor}; name them in collection.yaml: actors: {{ {actor:bare}: {{ en: … }} }}",
        $"de collectie heeft geen partijen, en dus ook geen {actor}; noem ze in collection.yaml: actors: {{ {actor:bare}: {{ nl: … }} }}");

    public static Finding IsReferenceWithin(string text, string collection) => UnknownMeasure.Says(
        $"{text} lacks its collection; write {collection:bare}/{text:bare}",
        $"bij {text} ontbreekt de collectie; schrijf {collection:bare}/{text:bare}");

    public static Finding IsReferenceTo(string text, string meant) => UnknownMeasure.Says(
        $"{text} is no measure's id with its collection; write {meant:bare}",
        $"{text} is geen id van een maatregel met haar collectie; schrijf {meant:bare}");

    public static Finding IsNoReference(string text) => UnknownMeasure.Says(
        $"{text} names no measure; write the collection's id, a slash and the measure's id, such as recovery-plan-2020/scale-up-digitalisation",
        $"{text} noemt geen maatregel; schrijf het id van de collectie, een schuine streep en het id van de maatregel, " +
        $"zoals recovery-plan-2020/scale-up-digitalisation");

    public static Finding NoCollectionThere(string collection, IPhrase cure) => UnknownMeasure.Says(
        $"there is no collection {collection}{cure}",
        $"er is geen collectie {collection}{cure}");

    public static Finding NoMeasureThere(string collection, string measure, IPhrase cure) => UnknownMeasure.Says(
        $"collection {collection} has no measure {measure}{cure}",
        $"collectie {collection} heeft geen maatregel {measure}{cure}");

    public static Finding IsItself(string measure) => UnknownMeasure.Says(
        $"{measure} is the measure itself; name another",
        $"{measure} is de maatregel zelf; noem een andere");

    public static Finding IsNoCondition(string figure, string text, bool inPercent) => inPercent && SharesOfOne(text) is var (whole, fraction)
        ? IllFormedCondition.Says(
            $"the condition on {figure} can be read in two ways: {text}; write {whole:bare} or {fraction:bare}",
            $"de voorwaarde voor {figure} is op twee manieren te lezen: {text}; schrijf {whole:bare} of {fraction:bare}")
        : inPercent
        ? IllFormedCondition.Says(
            $"the condition on {figure} cannot be read: {text}; write \"above\" or \"below\" and a percentage, " +
            $"such as {Condition(text, "%") ?? "above 40%":bare}",
            $"de voorwaarde voor {figure} is niet te lezen: {text}; schrijf \"above\" (boven) of \"below\" (onder) en een percentage, " +
            $"zoals {Condition(text, "%") ?? "above 40%":bare}")
        : IllFormedCondition.Says(
            $"the condition on {figure} cannot be read: {text}; write \"above\" or \"below\" and a number, such as {Condition(text, "") ?? "above 1.5":bare}",
            $"de voorwaarde voor {figure} is niet te lezen: {text}; schrijf \"above\" (boven) of \"below\" (onder) en een getal, " +
            $"zoals {Condition(text, "") ?? "above 1.5":bare}");

    public static Finding SolvencyIsAtMost(string text) => IllFormedCondition.Says(
        $"{text} is no solvency: that is equity as a percentage of the balance total, and so 100 at most; correct the figure",
        $"{text} is geen solvabiliteit: dat is het eigen vermogen als percentage van het balanstotaal, en dus ten hoogste 100; verbeter het getal");

    public static Finding ConditionNeedsKey(string figure, string condition) => IllFormedCondition.Says(
        $"a condition stands behind its figure and a colon; write {{ {figure:bare}: {condition:bare} }}",
        $"een voorwaarde staat achter haar kengetal en een dubbelepunt; schrijf {{ {figure:bare}: {condition:bare} }}");

    // A number without % from 0 to 1 is a part of one to some readers, and of a hundred to others.
    private static (string Whole, string Fraction)? SharesOfOne(string text) =>
        Condition(text, "") is { } condition
            && condition.Split(' ') is [var side, var figure]
            && decimal.TryParse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1
            && !text.EndsWith('%')
            ? ($"{side} {(100 * share).ToString("0.##", CultureInfo.InvariantCulture)}%", $"{side} {share.ToString("0.##", CultureInfo.InvariantCulture)}%")
            : null;

    // The condition that a text means, in the words that files have.
    private static string? Condition(string text, string sign)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits <= 0 || text.Length > LongestCondition)
            return null;
        var side = text[..digits].Trim().ToLowerInvariant() switch
        {
            "above" or "boven" or "over" or "meer dan" or "more than" or "groter dan" or "greater than" or "hoger dan" or ">" or ">=" => "above",
            "below" or "onder" or "under" or "minder dan" or "less than" or "kleiner dan" or "lager dan" or "<" or "<=" => "below",
            _ => null,
        };
        var figure = text[digits..].Trim().TrimEnd('%').TrimEnd().Replace(',', '.');
        var isPlain = figure.All(character => char.IsAsciiDigit(character) || character == '.') && figure.Split('.') is [_] or [_, [_] or [_, _]];
        return side is null || !isPlain || (sign.Length > 0) != text.EndsWith('%') ? null : $"{side} {figure}{sign}";
    }

    public static Finding NoFirmFigure(string figure, IPhrase cure) => IllFormedCondition.Says(
        $"firms have no figure {figure} that a condition can name{cure}",
        $"bedrijven hebben geen kengetal {figure} dat een voorwaarde kan noemen{cure}");

    public static Finding EndsBefore(Subject what, string to, string from) => DatesReversed.Says(
        $"{what} ends at {to:bare}, before it begins at {from:bare}",
        $"{what} eindigt op {to:bare}, voor het begin op {from:bare}");
}
