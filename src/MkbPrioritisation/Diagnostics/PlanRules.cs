using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with plans.</summary>
internal static class PlanRules
{
    private static readonly DiagnosticRule UnknownProgramme = DiagnosticRule.Error(
        "MKB316",
        new($"an unknown programme, or one that has parts", $"een onbekend programma, of een met onderdelen"),
        new(
            $"take one of `collection.yaml`, of a programme with parts the part",
            $"neem er een uit `collection.yaml`, van een programma met onderdelen het onderdeel"),
        "programme: finance",
        "programme: financing");

    private static readonly DiagnosticRule UnknownSource = DiagnosticRule.Error(
        "MKB317",
        new($"an unknown source of financing", $"een onbekende financieringsbron"),
        new($"take one of `collection.yaml`, or add it there", $"neem er een uit `collection.yaml`, of voeg die daar toe"),
        "source: region",
        "source: regional-funds");

    private static readonly DiagnosticRule SharesOffHundred = DiagnosticRule.Error(
        "MKB318",
        new(
            $"shares of financing, or of the segments, that do not make 100",
            $"delen van de financiering, of aandelen van de segmenten, die samen geen 100 zijn"),
        new($"correct the shares", $"herstel de delen"),
        "financing: [{ source: regional-funds, share: 90 }]",
        "financing: [{ source: regional-funds, share: 100 }]");

    private static readonly DiagnosticRule YearsOutOfOrder = DiagnosticRule.Error(
        "MKB319",
        new($"years out of order", $"jaren die niet op volgorde staan"),
        new($"write the earliest year first", $"schrijf het vroegste jaar eerst"),
        "investment: { 2022: EUR 1 bn, 2021: EUR 2 bn }",
        "investment: { 2021: EUR 2 bn, 2022: EUR 1 bn }");

    private static readonly DiagnosticRule IllFormedCount = DiagnosticRule.Error(
        "MKB322",
        new(
            $"participants that are no whole number, or numbers of them in several forms",
            $"deelnemers die geen geheel getal zijn, of op meer dan een manier geteld"),
        new(
            $"whole numbers such as `500-1250`, by year, `per-year` or in `total`, or a text",
            $"gehele getallen zoals `500-1250`, per jaartal, met `per-year` of met `total`, of een tekst"),
        "participants: { per-year: 5% }",
        "participants: { per-year: 500-1250, unit: { nl: bedrijven, en: firms } }");

    private static readonly DiagnosticRule YearsOffTotal = DiagnosticRule.Warning(
        "MKB406",
        new($"the years of a plan do not add up to its total", $"de jaren van een plan zijn samen niet het totaal"),
        new(
            $"correct one, or explain it with `because` where they differ by less than a factor of two",
            $"verbeter er een, of leg het uit met `because` als het minder dan een factor twee scheelt"),
        "investment: { 2021: EUR 1 bn, 2022: EUR 1 bn }\ntotal-investment: EUR 3 bn",
        "investment: { 2021: EUR 1 bn, 2022: EUR 1 bn }\ntotal-investment: EUR 2 bn");

    private static readonly DiagnosticRule YearsApart = DiagnosticRule.Warning(
        "MKB409",
        new($"years of a plan that lie far apart", $"jaren van een plan die ver uit elkaar liggen"),
        new(
            $"correct the year, or write those in between, with an amount of 0 where there is nothing",
            $"verbeter het jaar, of schrijf die ertussen erbij, met een bedrag van 0 waar niets is"),
        "investment: { 2012: EUR 1 bn, 2022: EUR 2 bn }",
        "investment: { 2021: EUR 1 bn, 2022: EUR 2 bn }");

    private static readonly Phrase LeaveCountOut = new(
        $"leave the number out where nothing is known, or say it in words under \"note\"",
        $"laat het getal weg als er niets van bekend is, of zeg het in woorden onder \"note\"");

    private static readonly Phrase Count = new(
        $"one, or a range, such as 500-1250; what is no number stands under \"note\"",
        $"een ervan, of een bereik, zoals 500-1250; wat geen getal is, staat onder \"note\"");

    public static readonly DiagnosticRule[] All =
        [UnknownProgramme, UnknownSource, SharesOffHundred, YearsOutOfOrder, IllFormedCount, YearsOffTotal, YearsApart];

    public static Finding NothingIsPlanned() => UnknownProgramme.Says(
        $"the collection has no plan; declare its programmes and sources under \"plan\" in collection.yaml",
        $"de collectie heeft geen plan; geef haar programma's en bronnen op onder \"plan\" in collection.yaml");

    public static Finding NoProgramme(string id, IPhrase cure) => UnknownProgramme.Says(
        $"the collection has no programme {id}{cure}",
        $"de collectie heeft geen programma {id}{cure}");

    public static Finding PlanDeclaresNoProgramme(string id, IPhrase cure) => UnknownProgramme.Says(
        $"the plan declares no programme {id}{cure}",
        $"het plan noemt geen programma {id}{cure}");

    public static Finding ProgrammeHasParts(string id, NameList parts) => UnknownProgramme.Says(
        $"programme {id} has parts; write the one that the measure belongs to: {parts}",
        $"programma {id} heeft onderdelen; schrijf het onderdeel waar de maatregel bij hoort: {parts}");

    public static Finding IsPartByName(string source, string share) => UnknownSource.Says(
        $"a part of the financing names its source and its share; write {{ source: {source:bare}, share: {share:bare} }}",
        $"een deel van de financiering noemt zijn bron en zijn aandeel; schrijf {{ source: {source:bare}, share: {share:bare} }}");

    public static Finding NoSource(string id, IPhrase cure) => UnknownSource.Says(
        $"the collection has no source of financing {id}{cure}",
        $"de collectie heeft geen financieringsbron {id}{cure}");

    public static Finding PlanDeclaresNoSource(string id, IPhrase cure) => UnknownSource.Says(
        $"the plan declares no source of financing {id}{cure}",
        $"het plan noemt geen financieringsbron {id}{cure}");

    public static Finding SharesMake(int sum, int whole) => SharesOffHundred.Says(
        $"the shares of financing add up to {sum}, and should make {whole}",
        $"de delen van de financiering zijn samen {sum}, en horen {whole} te zijn");

    public static Finding YearComesAfter(Subject what, int year, int earlier) => YearsOutOfOrder.Says(
        $"{what} has {year} after {earlier}; write the years from the earliest to the latest",
        $"bij {what} staat {year} na {earlier}; schrijf de jaren van vroeg naar laat");

    public static Finding YearsAreApart(Subject what, int year, int next) => YearsApart.Says(
        $"{what} goes from {year} to {next} at once; correct the year, or write those in between, with 0 where there is nothing",
        $"bij {what} volgt {next} meteen op {year}; verbeter het jaar, of schrijf die ertussen erbij, met 0 waar niets is");

    public static Finding StartsAfterPlan(string start, int last) => YearsApart.Says(
        $"the measure starts in {start:bare}, and its plan ends in {last}; correct the start, or the years of the plan",
        $"de maatregel begint in {start:bare}, en het plan ervan eindigt in {last}; verbeter het begin, of de jaren van het plan");

    public static Finding PeriodStartsTooEarly(string period, string before) => YearsOutOfOrder.Says(
        $"period {period} comes after {before} and starts before that has ended; write the earliest first, each year in one of them",
        $"periode {period} staat na {before} en begint voordat die voorbij is; schrijf de vroegste eerst, elk jaar in een ervan");

    public static Finding YearsAreFar(string years, string total) => YearsOffTotal.Says(
        $"the years add up to {years:bare}, and the total given is {total:bare}; they differ by more than a factor of two, which no reason explains: " +
        $"correct one",
        $"de jaren zijn samen {years:bare}, en het opgegeven totaal is {total:bare}; dat scheelt meer dan een factor twee, wat geen reden verklaart: " +
        $"verbeter er een");

    // A share without its sign would be another number.
    public static Finding IsNoCount(Subject what, string text, string? range, Func<string, bool> isAccepted)
    {
        IPhrase cure = range is not null ? new Phrase($"write {range:bare}", $"schrijf {range:bare}")
            : text.Contains('%', StringComparison.Ordinal)
            ? new Phrase($"write {Count}", $"schrijf {Count}")
            : new PlainNumberAdvice(text, isAccepted, LeaveCountOut, Count);
        return IllFormedCount.Says(
            $"{what} is no whole number below 10000000000: {text}; {cure}",
            $"{what} is geen geheel getal onder 10000000000: {text}; {cure}");
    }

    public static Finding ParticipantsAreOneOf(int forms) => forms == 0
        ? IllFormedCount.Says(
            $"the participants have no number; write one by year ({{ 2021: 500 }}), one per-year or one total, or a text alone",
            $"bij de deelnemers ontbreekt een getal; schrijf er een per jaartal ({{ 2021: 500 }}), een met per-year of een met total, of alleen een tekst")
        : IllFormedCount.Says(
            $"the participants are given in several ways; keep the numbers by year, the one per-year or the total",
            $"de deelnemers zijn op meer dan een manier geteld; houd de getallen per jaartal, dat van per-year of het totaal");

    public static Finding ParticipantsAreBare(string text) => IllFormedCount.Says(
        $"{text} does not say whether it is a year or in all; write {{ per-year: {text:bare} }} or {{ total: {text:bare} }}",
        $"{text} zegt niet of het per jaar is of in totaal; schrijf {{ per-year: {text:bare} }} of {{ total: {text:bare} }}");

    public static Finding SegmentSharesMake(string size, int sum) => size == "all"
        ? SharesOffHundred.Says(
            $"the shares of the segments add up to {sum}, and should make 100",
            $"de aandelen van de segmenten zijn samen {sum}, en horen 100 te zijn")
        : SharesOffHundred.Says(
            $"the shares of the segments of size {size} add up to {sum}, and should make 100",
            $"de aandelen van de segmenten van grootte {size} zijn samen {sum}, en horen 100 te zijn");

    public static Finding YearsMake(string years, string total) => YearsOffTotal.Says(
        $"the years add up to {years:bare}, and the total given is {total:bare}; explain it with \"because\" or correct one",
        $"de jaren zijn samen {years:bare}, en het opgegeven totaal is {total:bare}; leg het uit met \"because\" of herstel er een");
}
