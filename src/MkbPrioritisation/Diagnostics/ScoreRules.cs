using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with a measure, its scores and a scheme.</summary>
internal static partial class ScoreRules
{
    private static readonly DiagnosticRule UnknownBand = DiagnosticRule.Error(
        "MKB301",
        new($"an unknown band", $"een onbekende klasse"),
        new($"take one of the criterion's own bands", $"neem een van de klassen van het criterium zelf"),
        "cost: 0-50-mnl",
        "cost: 0-50-mln");

    private static readonly DiagnosticRule UnknownCriterion = DiagnosticRule.Error(
        "MKB302",
        new($"an unknown criterion", $"een onbekend criterium"),
        new($"take one of `criteria.yaml`", $"neem er een uit `criteria.yaml`"),
        "scores: { costs: 0-50-mln }",
        "scores: { cost: 0-50-mln }");

    private static readonly DiagnosticRule UnknownCategory = DiagnosticRule.Error(
        "MKB303",
        new($"an unknown category", $"een onbekende categorie"),
        new($"take one of `collection.yaml`, or add it there", $"neem er een uit `collection.yaml`, of voeg die daar toe"),
        "category: taxx",
        "category: tax");

    private static readonly DiagnosticRule UnknownSegment = DiagnosticRule.Error(
        "MKB304",
        new($"an unknown segment", $"een onbekend segment"),
        new($"`reform`, `renew`, `grow` or `accelerate`", $"`reform`, `renew`, `grow` of `accelerate`"),
        "segments: [growing]",
        "segments: [grow]");

    private static readonly DiagnosticRule UnknownBasis = DiagnosticRule.Error(
        "MKB305",
        new($"an unknown basis", $"een onbekende herkomst"),
        new($"`published`, `derived` or `judgement`", $"`published`, `derived` of `judgement`"),
        "basis: opinion",
        "basis: judgement");

    private static readonly DiagnosticRule BareNumber = DiagnosticRule.Error(
        "MKB306",
        new($"a bare number for a score", $"een kaal getal als score"),
        new($"write a band, or `{{ score: 4 }}`", $"schrijf een klasse, of `{{ score: 4 }}`"),
        "cost: 4",
        "cost: { score: 4 }");

    private static readonly DiagnosticRule IllFormedScore = DiagnosticRule.Error(
        "MKB307",
        new($"not a score", $"geen score"),
        new($"a whole number from 1 to 5, or a range such as `2..4`", $"een geheel getal van 1 tot en met 5, of een bereik zoals `2..4`"),
        "cost: { score: 3.5 }",
        "cost: { score: 3..4 }");

    private static readonly DiagnosticRule BandAndScoreDisagree = DiagnosticRule.Error(
        "MKB308",
        new($"band and score disagree", $"klasse en score spreken elkaar tegen"),
        new($"make them agree, or delete one", $"maak ze gelijk, of verwijder er een"),
        "cost: { band: 0-50-mln, score: 4 }",
        "cost: { band: 0-50-mln }");

    private static readonly DiagnosticRule SaysNothing = DiagnosticRule.Error(
        "MKB312",
        new($"a long score that says nothing", $"een lange score die niets zegt"),
        new($"give a band, a score or an estimate, or write `unknown`", $"geef een klasse, een score of een raming, of schrijf `unknown`"),
        "cost: { because: too early to tell }",
        "cost: unknown");

    private static readonly DiagnosticRule CriterionLeftOut = DiagnosticRule.Warning(
        "MKB401",
        new($"a criterion is left out and counts as unknown", $"een criterium is weggelaten en telt als onbekend"),
        new($"add it, if only as `unknown`", $"voeg het toe, al is het als `unknown`"),
        "scores: { support: high }",
        "scores: { support: high, cost: unknown }");

    private static readonly DiagnosticRule BandAndEstimateDisagree = DiagnosticRule.Warning(
        "MKB402",
        new($"band and estimate disagree; the band counts", $"klasse en raming spreken elkaar tegen; de klasse telt"),
        new($"correct one, or explain it with `because`", $"herstel er een, of leg het uit met `because`"),
        "cost: { band: 0-50-mln, estimate: EUR 80 mln }",
        "cost: { band: 50-200-mln, estimate: EUR 80 mln }");

    private static readonly DiagnosticRule CriterionInBothDimensions = DiagnosticRule.Warning(
        "MKB403",
        new($"a criterion is in both dimensions and counts twice", $"een criterium staat in beide dimensies en telt dubbel"),
        new($"delete it in one, unless that is meant", $"verwijder het in een ervan, tenzij dat de bedoeling is"),
        "net-impact: [cost, support]\nfeasibility: [support]",
        "net-impact: [cost]\nfeasibility: [support]");

    private static readonly DiagnosticRule KnownInNothing = DiagnosticRule.Warning(
        "MKB426",
        new($"a measure of which nothing is known, by any criterion", $"een maatregel waarvan niets bekend is, op geen enkel criterium"),
        new($"give it a score, or leave its file out until it has one", $"geef er een score aan, of laat het bestand weg tot die er is"),
        "scores: { cost: unknown, support: unknown }",
        "scores: { cost: 0-50-mln, support: unknown }");

    public static readonly DiagnosticRule[] All =
    [
        UnknownBand, UnknownCriterion, UnknownCategory, UnknownSegment, UnknownBasis, BareNumber, IllFormedScore,
        BandAndScoreDisagree, SaysNothing, CriterionLeftOut, BandAndEstimateDisagree, CriterionInBothDimensions,
        KnownInNothing,
    ];

    public static readonly Phrase HasNoWeights = new(
        $"; a scheme has no weights: each dimension is the plain mean of its criteria, and mkb serve shows what other weights would do",
        $"; een weegkader heeft geen gewichten: elke dimensie is het gewone gemiddelde van haar criteria, en mkb serve laat zien wat andere gewichten " +
        $"zouden doen");

    public static Finding HasNoBand(string criterion, string band, IPhrase cure) => UnknownBand.Says(
        $"{criterion} has no band {band}{cure}",
        $"{criterion} heeft geen klasse {band}{cure}");

    public static Finding NoCriterion(string id, IPhrase cure) => UnknownCriterion.Says(
        $"there is no criterion {id}{cure}",
        $"er is geen criterium {id}{cure}");

    public static Finding NoCategory(string id, IPhrase cure) => UnknownCategory.Says(
        $"the collection has no category {id}{cure}",
        $"de collectie heeft geen categorie {id}{cure}");

    public static Finding NoSegment(string id, IPhrase cure) => UnknownSegment.Says(
        $"there is no segment {id}{cure}",
        $"er is geen segment {id}{cure}");

    public static readonly Phrase LacksCriterionAbove = new(
        $"; it belongs under a criterion: write its line above this one, two spaces nearer to the margin",
        $"; die hoort onder een criterium: schrijf de regel daarvan erboven, twee spaties dichter bij de kantlijn");

    public static readonly Phrase IsCriterionItself = new(
        $", which is a criterion itself: delete the spaces by which it lies further than the others, also before the lines that go with it",
        $", dat zelf een criterium is: haal de spaties weg die het verder staat dan de andere, ook voor de regels die erbij horen");

    public static Finding NoBasis(string id, IPhrase cure) => UnknownBasis.Says(
        $"there is no basis {id}{cure}",
        $"er is geen herkomst {id}{cure}");

    public static Finding IsBareNumber(string number, NameList bands) => BareNumber.Says(
        $"the bare number {number} does not say which end is best; write {{ score: {number:bare} }} if 5 is the most favourable, or a band: {bands}",
        $"het kale getal {number} zegt niet welke kant het gunstigst is; schrijf {{ score: {number:bare} }} als 5 het gunstigst is, of een klasse: {bands}");

    public static Finding IsBareNumberInCell(string number, string criterion, NameList bands) => BareNumber.Says(
        $"the bare number {number} does not say which end is best; head its column \"{criterion:bare}: score\" if 5 is the most favourable, " +
        $"or write a band: {bands}",
        $"het kale getal {number} zegt niet welke kant het gunstigst is; zet \"{criterion:bare}: score\" boven de kolom als 5 het gunstigst is, " +
        $"of schrijf een klasse: {bands}");

    public static Finding IsNoScore(string text) => ScoreMeant(text) is { } meant
        ? IllFormedScore.Says($"{text} is not a score; write {meant:bare}", $"{text} is geen score; schrijf {meant:bare}")
        : text.Length > 0 && text.All(character => char.IsLetter(character) || character is '-' or ' ')
        ? IllFormedScore.Says(
            $"{text} is not a score, which is a number from 1 to 5; for a band write \"band\" in place of \"score\"",
            $"{text} is geen score, want dat is een getal van 1 tot en met 5; schrijf voor een klasse \"band\" in plaats van \"score\"")
        : IllFormedScore.Says(
            $"{text} is not a score; write a whole number from 1 to 5, or a range such as 2..4",
            $"{text} is geen score; schrijf een geheel getal van 1 tot en met 5, of een bereik zoals 2..4");

    // The score in a word, or the range between two scores with something else than two points between them.
    private static string? ScoreMeant(string text)
    {
        if (NumberWords.Find(text) is >= 1 and <= 5 and var number)
            return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TwoScores().Match(text) is { Success: true } match && (match.Groups["low"].Value, match.Groups["high"].Value) is var (low, high)
            && string.CompareOrdinal(low, high) < 0
            ? $"{low}..{high}"
            : null;
    }

    [GeneratedRegex(
        "^(?<low>[1-5])( ?[-–—] ?| (tot|t/m|tot en met|to|of|or|à) )(?<high>[1-5])$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TwoScores();

    public static Finding IsBetweenScores(string text, int low) => IllFormedScore.Says(
        $"{text} is not a score, which is a whole number; for a value between two, write {{ score: {low}..{low + 1} }}",
        $"{text} is geen score, want dat is een geheel getal; schrijf voor een waarde tussen twee {{ score: {low}..{low + 1} }}");

    public static Finding IsOffScale(string number, NameList bands) => IllFormedScore.Says(
        $"{number} is not a score; scores run from 1 to 5, where 5 is the most favourable: write {{ score: 4 }} for a 4, or a band: {bands}",
        $"{number} is geen score; scores lopen van 1 tot en met 5, en 5 is het gunstigst: schrijf {{ score: 4 }} voor een 4, of een klasse: {bands}");

    public static Finding IsOffScaleInCell(string number, string criterion, NameList bands) => IllFormedScore.Says(
        $"{number} is not a score; write a band: {bands}, or head a column \"{criterion:bare}: score\" for scores from 1 to 5",
        $"{number} is geen score; schrijf een klasse: {bands}, of maak een kolom \"{criterion:bare}: score\" voor scores van 1 tot en met 5");

    public static Finding IsSeveralScores(Subject what, NameList bands) => IllFormedScore.Says(
        $"{what} should be one score, but is a list; write one, or the range that they make, such as {{ score: 3..5 }} or two bands with .. between them: " +
        $"{bands}",
        $"{what} hoort één score te zijn, en hier staat een lijst; schrijf er een, of het bereik dat ze beslaan, zoals {{ score: " +
        $"3..5 }} of twee klassen met .. ertussen: {bands}");

    public static Finding BandHasScore(string band, string bandScore, string score) => BandAndScoreDisagree.Says(
        $"band {band} has score {bandScore:bare}, but the score given is {score:bare}; make them agree or delete one",
        $"klasse {band} heeft score {bandScore:bare}, en hier staat {score:bare}; maak ze gelijk of verwijder er een");

    public static Finding ScoreSaysNothing(Subject what, string criterion) => SaysNothing.Says(
        $"{what} says nothing; give at least one of \"band\", \"score\" and \"estimate\", or write \"{criterion:bare}: unknown\"",
        $"{what} zegt niets; geef ten minste een van \"band\", \"score\" en \"estimate\", of schrijf \"{criterion:bare}: unknown\"");

    public static Finding HasNoScore(string criterion) => CriterionLeftOut.Says(
        $"there is no score for {criterion}, so it counts as unknown; write \"{criterion:bare}: unknown\" if that is meant",
        $"er is geen score voor {criterion}, dus telt het als onbekend; schrijf \"{criterion:bare}: unknown\" als dat de bedoeling is");

    public static Finding NothingIsKnown() => KnownInNothing.Says(
        $"every score is unknown, so the measure ranks by the middle of the scale; give it at least one score, or leave its file out until it has one",
        $"elke score is onbekend, dus staat de maatregel op het midden van de schaal; geef er ten minste een score aan, of laat het bestand weg tot die er is");

    public static Finding NothingIsKnownWithout(NameList criteria) => CriterionLeftOut.Says(
        $"there is no score at all, so the measure ranks by the middle of the scale; give at least one for {criteria}",
        $"er is geen enkele score, dus staat de maatregel op het midden van de schaal; geef er ten minste een voor {criteria}");

    public static Finding HasNoColumn(string criterion) => CriterionLeftOut.Says(
        $"the table has no column {criterion}, so on it all new measures count as unknown; add the column if that is not meant",
        $"de tabel heeft geen kolom {criterion}, dus tellen alle nieuwe maatregelen daarop als onbekend; voeg de kolom toe als dat niet de bedoeling is");

    public static Finding HasNoColumns(NameList criteria) => CriterionLeftOut.Says(
        $"the table has no columns {criteria}, so on them all new measures count as unknown; add those for which that is not meant",
        $"de tabel heeft geen kolommen {criteria}, dus tellen alle nieuwe maatregelen daarop als onbekend; voeg toe waarvoor dat niet de bedoeling is");

    public static Finding EstimateReaches(string band, string score, string given) => BandAndEstimateDisagree.Says(
        $"the estimate reaches band {band} (score {score:bare}), and the score given is {given:bare}, which counts; explain it with \"because\" or correct one",
        $"de raming raakt klasse {band} (score {score:bare}), en de opgegeven score is {given:bare}, die telt; leg het uit met \"because\" of verbeter er een");

    public static Finding EstimateReaches(string first, string last, string score, string given) => BandAndEstimateDisagree.Says(
        $"the estimate reaches bands {first} to {last} (score {score:bare}), and the score given is {given:bare}, which counts; " +
        $"explain it with \"because\" or correct one",
        $"de raming raakt de klassen {first} tot en met {last} (score {score:bare}), en de opgegeven score is {given:bare}, die telt; " +
        $"leg het uit met \"because\" of verbeter er een");

    public static Finding CountsTwice(string criterion) => CriterionInBothDimensions.Says(
        $"{criterion} is in both dimensions and so counts twice; delete it in one unless that is meant",
        $"{criterion} staat in beide dimensies en telt dus dubbel; verwijder het in een ervan, tenzij dat de bedoeling is");
}
