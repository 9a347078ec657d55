using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with amounts, time spans and ranges.</summary>
internal static class QuantityRules
{
    private static readonly DiagnosticRule IllFormedEstimate = DiagnosticRule.Error(
        "MKB309",
        new($"an amount or time span that cannot be read, or too great for a plan", $"een bedrag of tijd die niet te lezen is, of te groot voor een plan"),
        new($"write `EUR 120 mln`, `EUR 1.0-1.4 bn`, `8 months` or `1-2 years`", $"schrijf `EUR 120 mln`, `EUR 1.0-1.4 bn`, `8 months` of `1-2 years`"),
        "cost: { estimate: 12 million euros }",
        "cost: { estimate: EUR 12 mln }");

    private static readonly DiagnosticRule WrongUnit = DiagnosticRule.Error(
        "MKB310",
        new(
            $"an amount in another currency, or a figure where the criterion has none",
            $"een bedrag in een andere valuta, of een getal waar het criterium er geen heeft"),
        new($"give the figure in the criterion's unit, or a band", $"geef het getal in de eenheid van het criterium, of een klasse"),
        "cost: { estimate: USD 12 mln }",
        "cost: { estimate: EUR 11 mln }");

    private static readonly DiagnosticRule ReversedRange = DiagnosticRule.Error(
        "MKB311",
        new($"a range that runs from high to low", $"een bereik dat van hoog naar laag loopt"),
        new($"turn it round", $"draai het om"),
        "cost: { estimate: EUR 20-10 mln }",
        "cost: { estimate: EUR 10-20 mln }");

    private static readonly DiagnosticRule MayBeThousands = DiagnosticRule.Error(
        "MKB320",
        new(
            $"a figure that may be a decimal or thousands, such as `EUR 1.200 mln`",
            $"een getal dat een decimaal of duizendtallen kan zijn, zoals `EUR 1.200 mln`"),
        new($"write `EUR 1.2 mln` or `EUR 1200 mln`", $"schrijf `EUR 1.2 mln` of `EUR 1200 mln`"),
        "cost: { estimate: EUR 1.200 mln }",
        "cost: { estimate: EUR 1200 mln }");

    private static readonly DiagnosticRule SmallAmount = DiagnosticRule.Warning(
        "MKB407",
        new($"an amount above zero and below 1000, without mln or bn", $"een bedrag boven nul en onder 1000, zonder mln of bn"),
        new($"if millions are meant, write `mln`", $"schrijf `mln` als u miljoenen bedoelt"),
        "cost: { estimate: EUR 400 }",
        "cost: { estimate: EUR 400 mln }");

    private static readonly DiagnosticRule OtherCurrency = DiagnosticRule.Warning(
        "MKB408",
        new($"a plan in another currency than the criteria", $"een plan in een andere valuta dan de criteria"),
        new($"use one currency, if the figures are to be compared", $"gebruik één valuta als de bedragen vergeleken worden"),
        "plan: { currency: USD, … }",
        "plan: { currency: EUR, … }");

    public static readonly DiagnosticRule[] All = [IllFormedEstimate, WrongUnit, ReversedRange, MayBeThousands, SmallAmount, OtherCurrency];

    /// <summary>The warning that a small amount gives.</summary>
    public static string SmallAmountCode => SmallAmount.Code;

    public static Finding HasTwoReadings(string text, string decimals, string thousands) => MayBeThousands.Says(
        $"{text} can be read in two ways; write {decimals:whole} or {thousands:whole}",
        $"{text} is op twee manieren te lezen; schrijf {decimals:whole} of {thousands:whole}");

    public static Finding PartsThousands(string text, string thousands) => MayBeThousands.Says(
        $"{text} has a point between thousands; write {thousands:whole}",
        $"{text} heeft een punt tussen duizendtallen; schrijf {thousands:whole}");

    public static Finding IsSmall(string text, string inMillions) => SmallAmount.Says(
        $"{text} is less than 1000, without mln or bn; if millions are meant, write {inMillions:whole}",
        $"{text} is minder dan 1000, zonder mln of bn; schrijf {inMillions:whole} als u miljoenen bedoelt");

    public static Finding CountsInAnother(string currency, NameList ofCriteria) => OtherCurrency.Says(
        $"the plan counts in {currency:bare}, and the criteria count in {ofCriteria}; nothing is converted, so use one currency if their figures are to be " +
        $"compared",
        $"het plan rekent in {currency:bare}, en de criteria in {ofCriteria}; er wordt niets omgerekend, dus gebruik één valuta als u ze wilt vergelijken");

    public static Finding IsNoEstimate(string text, IPhrase cure) => IllFormedEstimate.Says(
        $"{text} is not an estimate; {cure}",
        $"{text} is geen raming; {cure}");

    public static Finding IsNoAmount(string text, IPhrase cure) => IllFormedEstimate.Says(
        $"{text} is not an amount; {cure}",
        $"{text} is geen bedrag; {cure}");

    public static Finding SpanIsNoAmount(string text, IPhrase example) => WrongUnit.Says(
        $"{text} is not an amount; {example}",
        $"{text} is geen bedrag; {example}");

    public static Finding IsMoreThanAPlanHolds(string text, string currency) => IllFormedEstimate.Says(
        $"{text} is more than a plan can hold, which is below {currency:bare} 1000000 bn",
        $"{text} is meer dan een plan kan bevatten: het moet onder {currency:bare} 1000000 bn blijven");

    public static Finding IsNoLimit(string text, IPhrase cure) => IllFormedEstimate.Says(
        $"{text} is not a band's limit, which is a figure alone; {cure}",
        $"{text} is geen grens van een klasse, want dat is een getal alleen; {cure}");

    public static Finding LimitIsRange(string low, string high) => IllFormedEstimate.Says(
        $"a band's limit is one figure, not a range; write {(low == high ? low : $"from: {low}, to: {high}"):whole}",
        $"de grens van een klasse is één getal, en geen bereik; schrijf {(low == high ? low : $"from: {low}, to: {high}"):whole}");

    public static Finding ShouldBeIn(string text, string unit, IPhrase example) => WrongUnit.Says(
        $"{text} should be in {unit:bare}; {example}",
        $"{text} hoort in {unit:bare} te staan; {example}");

    public static Finding LimitsAreIn(string currency, string unit) => WrongUnit.Says(
        $"no limit of the bands is in {unit:bare}, and all are in {currency:bare}; write \"unit: {currency:bare} per year\", or the limits in {unit:bare}",
        $"geen grens van de klassen staat in {unit:bare}, en alle staan in {currency:bare}; schrijf \"unit: {currency:bare} per year\", of de grenzen in " +
        $"{unit:bare}");

    public static Finding NoneIsIn(string currency, string other) => WrongUnit.Says(
        $"no printed amount of the plan is in {currency:bare}, and all are in {other:bare}; write currency: {other:bare}, or the amounts in {currency:bare}",
        $"geen gedrukt bedrag van het plan staat in {currency:bare}, en alle staan in {other:bare}; schrijf currency: {other:bare}, " +
        $"of de bedragen in {currency:bare}");

    public static Finding HasNoEstimates(string criterion, NameList bands) => WrongUnit.Says(
        $"{criterion} is judged in words and has no estimates; give a band: {bands}",
        $"{criterion} wordt in woorden beoordeeld en heeft geen ramingen; geef een klasse: {bands}");

    public static Finding IsReversed(string text) => ReversedRange.Says(
        $"{text} runs from high to low; write the lower figure first",
        $"{text} loopt van hoog naar laag; schrijf het laagste getal eerst");

    public static Finding BandsAreReversed(string low, string high) => ReversedRange.Says(
        $"the range runs from high to low; write \"{low:bare}..{high:bare}\"",
        $"het bereik loopt van hoog naar laag; schrijf \"{low:bare}..{high:bare}\"");

    public static Finding ScoresAreReversed(int low, int high) => ReversedRange.Says(
        $"the range runs from high to low; write {low}..{high}",
        $"het bereik loopt van hoog naar laag; schrijf {low}..{high}");

    public static Finding LimitsAreReversed(string band, string from, string to) => ReversedRange.Says(
        $"band {band} runs from {from:bare} to {to:bare}; \"from\" must be below \"to\"",
        $"klasse {band} loopt van {from:bare} tot {to:bare}; \"from\" moet onder \"to\" liggen");
}
