using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with assumptions, and with formulas over them.</summary>
internal static class ModelRules
{
    private static readonly DiagnosticRule IllFormedFigure = DiagnosticRule.Error(
        "MKB331",
        new($"not a figure", $"geen getal"),
        new(
            $"a number, percentage or amount, such as `500-1250`, `75%` or `EUR 2.8 bn`",
            $"een getal, percentage of bedrag, zoals `500-1250`, `75%` of `EUR 2.8 bn`"),
        "value: some 500",
        "value: 500");

    private static readonly DiagnosticRule IllFormedFormula = DiagnosticRule.Error(
        "MKB335",
        new($"not a formula", $"geen formule"),
        new($"names of assumptions and numbers with + - * / and parentheses", $"namen van aannames en getallen met + - * / en haakjes"),
        "value-added: firms x effect",
        "value-added: firms * effect");

    private static readonly DiagnosticRule UnknownName = DiagnosticRule.Error(
        "MKB336",
        new($"a formula with an unknown name, or of no criterion", $"een formule met een onbekende naam, of van geen criterium"),
        new($"add it under `assumptions`, of the measure or the collection", $"voeg die toe onder `assumptions`, van de maatregel of de collectie"),
        "value-added: firm * effect",
        "value-added: firms * effect");

    private static readonly DiagnosticRule DividesByZero = DiagnosticRule.Error(
        "MKB338",
        new(
            $"a formula that may divide by 0, or has no result as an amount or a time span",
            $"een formule die door 0 kan delen, of geen bedrag of tijdsduur oplevert"),
        new($"correct the formula or the assumption", $"verbeter de formule of de aanname"),
        "value-added: budget / firms, where firms is 0-10",
        "value-added: budget / firms, where firms is 5-10");

    private static readonly DiagnosticRule OtherCurrency = DiagnosticRule.Warning(
        "MKB431",
        new($"a formula with an assumption in another currency", $"een formule met een aanname in een andere valuta"),
        new($"write the assumption in the currency of the criterion", $"schrijf de aanname in de valuta van het criterium"),
        "assumptions: { fund: { name: { en: Fund }, value: USD 5 bn } }\nmodel: { cost: fund * 10% }",
        "assumptions: { fund: { name: { en: Fund }, value: EUR 4.6 bn } }\nmodel: { cost: fund * 10% }");

    private static readonly DiagnosticRule ModelDiffers = DiagnosticRule.Warning(
        "MKB430",
        new($"an estimate that its model does not reach", $"een raming die haar model niet haalt"),
        new($"correct one of them, or explain it with `because`", $"verbeter een van beide, of leg het uit met `because`"),
        "value-added: { estimate: EUR 1 bn }\nmodel: { value-added: firms * effect }, which makes EUR 2 bn",
        "value-added: { estimate: EUR 2 bn }");

    public static readonly DiagnosticRule[] All = [IllFormedFigure, IllFormedFormula, UnknownName, DividesByZero, ModelDiffers, OtherCurrency];

    public static readonly Phrase Figure = new(
        $"a number, a percentage or an amount, one or a range, such as 500-1250, 75% or EUR 2.8 bn",
        $"een getal, een percentage of een bedrag, een of een bereik, zoals 500-1250, 75% of EUR 2.8 bn");

    public static readonly Phrase AnyFigure = new($"write {Figure}", $"schrijf {Figure}");

    public static readonly Phrase LeaveAssumptionOut = new(
        $"leave the assumption out where nothing is known of it",
        $"laat de aanname weg als er niets van bekend is");

    public static Finding IsNoFigure(Subject what, string text, IPhrase cure) => IllFormedFigure.Says(
        $"{what} is not a figure: {text}; {cure}",
        $"{what} is geen getal: {text}; {cure}");

    public static Finding CountsPerCent(string assumption, string text, string percent) => IllFormedFigure.Says(
        $"the sign % is missing behind {text} of assumption {assumption}, whose unit is per cent; write {percent:bare}",
        $"achter {text} van aanname {assumption}, die in procenten is, ontbreekt het teken %; schrijf {percent:bare}");

    public static Finding MayBeShareOfOne(string assumption, string text, string whole, string percent) => IllFormedFigure.Says(
        $"{text} of assumption {assumption}, whose unit is per cent, can be read in two ways; write {whole:bare} or {percent:bare}",
        $"{text} van aanname {assumption}, die in procenten is, is op twee manieren te lezen; schrijf {whole:bare} of {percent:bare}");

    public static Finding IsNoPercentage(Subject what, string text) => IllFormedFigure.Says(
        $"{what} is not a percentage: {text}; write one, or a range, such as 250-500%",
        $"{what} is geen percentage: {text}; schrijf er een, of een bereik, zoals 250-500%");

    public static Finding NoLimit(string text, IPhrase cure) => IllFormedFigure.Says(
        $"a figure is not limited by {text}{cure}",
        $"een getal wordt niet begrensd door {text}{cure}");

    public static Finding FormulaIs(Phrase problem) => IllFormedFormula.Says(
        $"the formula cannot be read: {problem}",
        $"de formule is niet te lezen: {problem}");

    public static Finding IsDifference(string name, string difference) => UnknownName.Says(
        $"neither the measure nor its collection assumes {name}; put a space on both sides of a minus: {difference:bare}",
        $"de maatregel noch de collectie heeft een aanname {name}; zet een spatie voor en achter een minteken: {difference:bare}");

    public static Finding NoAssumption(string name, IPhrase cure) => UnknownName.Says(
        $"neither the measure nor its collection assumes {name}{cure}",
        $"de maatregel noch de collectie heeft een aanname {name}{cure}");

    public static Finding NoCriterionToModel(string id, IPhrase cure) => UnknownName.Says(
        $"no criterion with figures is called {id}{cure}",
        $"er is geen criterium met ramingen dat {id} heet{cure}");

    public static Finding IsInAnother(string assumption, string figure, string criterion, string currency) => OtherCurrency.Says(
        $"assumption {assumption} is {figure:bare}, and the formula makes an amount in {currency:bare} for {criterion}; write it in {currency:bare}",
        $"aanname {assumption} is {figure:bare}, en de formule maakt een bedrag in {currency:bare} voor {criterion}; schrijf haar in {currency:bare}");

    public static Finding MayDivideByZero() => DividesByZero.Says(
        $"the formula may divide by 0; keep what it divides by above 0",
        $"de formule kan door 0 delen; houd waar zij door deelt boven 0");

    public static Finding IsNegative() => DividesByZero.Says(
        $"the formula may make less than 0, which is no amount or time span; correct it or an assumption",
        $"de formule kan op minder dan 0 uitkomen, en dat is geen bedrag of tijdsduur; verbeter haar of een aanname");

    public static Finding Differs(string criterion, string modelled, string estimate) => ModelDiffers.Says(
        $"the model of {criterion} makes {modelled:bare}, and the estimate is {estimate:bare}; correct one, or explain it with \"because\" at the score",
        $"het model van {criterion} komt uit op {modelled:bare}, en de raming is {estimate:bare}; verbeter een van beide, of leg het uit met \"because\" " +
        $"bij de score");

    public static Finding IsMultiple(string criterion, string modelled, string estimate) => ModelDiffers.Says(
        $"the model of {criterion} makes {modelled:bare}, and the estimate is {estimate:bare}: more than twice the other, which no reason explains; " +
        $"correct one",
        $"het model van {criterion} komt uit op {modelled:bare}, en de raming is {estimate:bare}: meer dan tweemaal het andere, wat geen reden verklaart; " +
        $"verbeter een van beide");

    public static Finding MissesBand(string criterion, string modelled, string reached, string given) => ModelDiffers.Says(
        $"the model of {criterion} makes {modelled:bare}, score {reached:bare}, and the score given is {given:bare}; correct one, or explain it with " +
        $"\"because\" at the score",
        $"het model van {criterion} komt uit op {modelled:bare}, score {reached:bare}, en de opgegeven score is {given:bare}; verbeter een van beide, " +
        $"of leg het uit met \"because\" bij de score");

    public static Finding NeedsLetter(string id) => IllFormedFormula.Says(
        $"{id} would be taken for a number in a formula; give the assumption a name with a letter",
        $"{id} zou in een formule voor een getal worden aangezien; geef de aanname een naam met een letter");
}
