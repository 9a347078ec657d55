using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with what an entrepreneur tells of a firm.</summary>
internal static class FirmRules
{
    public static readonly DiagnosticRule IllFormedFigure = DiagnosticRule.Error(
        "MKB503",
        new($"not a figure", $"geen getal"),
        new($"a plain number such as `909000` or `56.5`", $"een kaal getal zoals `909000` of `56.5`"),
        "equity: € 120.000",
        "equity: 120000");

    public static readonly DiagnosticRule IllFormedSector = DiagnosticRule.Error(
        "MKB506",
        new($"not a sector", $"geen sector"),
        new($"the first two digits of the SBI code", $"de eerste twee cijfers van de SBI-code"),
        "sector: retail",
        "sector: 47");

    public static readonly DiagnosticRule UnknownSizeClass = DiagnosticRule.Error(
        "MKB507",
        new($"an unknown size class", $"een onbekende grootteklasse"),
        new($"`micro`, `small` or `medium`", $"`micro`, `small` of `medium`"),
        "size: big",
        "size: medium");

    public static readonly DiagnosticRule UnknownProductivityBasis = DiagnosticRule.Error(
        "MKB508",
        new($"an unknown basis of productivity", $"een onbekende grondslag van productiviteit"),
        new($"`gross-margin` or `gross-margin-and-wages`", $"`gross-margin` of `gross-margin-and-wages`"),
        "productivity: turnover",
        "productivity: gross-margin");

    public static readonly Phrase PlainNumber = new(
        $"a plain number such as 909000 or 56.5: a point before at most two decimals, no thousands separators, no currency",
        $"een kaal getal zoals 909000 of 56.5: een punt voor ten hoogste twee decimalen, geen tekens tussen duizendtallen, geen valuta");

    public static readonly Phrase WholePeople = new(
        $"a whole number of people, such as 12; FTE are another figure",
        $"een heel aantal mensen, zoals 12; vte zijn een ander getal");

    public static readonly Phrase SectorCode = new(
        $"the first two digits of the firm's SBI code, such as 47",
        $"de eerste twee cijfers van de SBI-code van het bedrijf, zoals 47");

    public static readonly Phrase SizeClasses = new($"\"micro\", \"small\" or \"medium\"", $"\"micro\", \"small\" of \"medium\"");

    public static readonly Phrase ProductivityBases = new(
        $"\"gross-margin\" or \"gross-margin-and-wages\"",
        $"\"gross-margin\" of \"gross-margin-and-wages\"");

    public static readonly Phrase YearInDigits = new($"a year in digits, such as 2018", $"een jaar in cijfers, zoals 2018");

    public static readonly Phrase ZeroOrMore = new($"zero or more", $"nul of meer");

    public static readonly Phrase AboveZero = new($"above zero", $"boven nul");

    public static readonly Phrase OfFifteenDigits = new($"a figure of at most fifteen digits", $"een getal van ten hoogste vijftien cijfers");

    private static readonly DiagnosticRule OutOfBounds = DiagnosticRule.Error(
        "MKB504",
        new($"a figure that no firm can have, such as FTE below zero", $"een getal dat geen bedrijf kan hebben, zoals minder dan nul vte"),
        new($"correct it, or leave it out", $"herstel het, of laat het weg"),
        "later: { fte: 0 }",
        "later: { fte: 0.5 }");

    private static readonly DiagnosticRule Disagree = DiagnosticRule.Error(
        "MKB505",
        new(
            $"figures that contradict each other, such as more equity than balance total",
            $"getallen die elkaar tegenspreken, zoals meer eigen vermogen dan balanstotaal"),
        new($"correct one of them", $"herstel er een"),
        "equity: 120000\nbalance-total: 90000",
        "equity: 120000\nbalance-total: 190000");

    private static readonly DiagnosticRule Unlikely = DiagnosticRule.Warning(
        "MKB460",
        new(
            $"figures of a firm that hardly go together, such as a part above its whole or a gross margin in thousands of euros",
            $"getallen van een bedrijf die nauwelijks samengaan, zoals een deel boven het geheel of een brutomarge in duizenden euro's"),
        new($"write whole euros and full-time equivalents: `gross-margin: 965000`", $"schrijf hele euro's en voltijdbanen: `gross-margin: 965000`"),
        "later: { gross-margin: 965, fte: 58 }",
        "later: { gross-margin: 965000, fte: 58 }");

    public static readonly DiagnosticRule[] All =
    [
        IllFormedFigure, OutOfBounds, Disagree, IllFormedSector, UnknownSizeClass, UnknownProductivityBasis, Unlikely,
    ];

    public static readonly Phrase LeaveKeyOut = new($"leave the key out where nothing is known", $"laat de sleutel weg als er niets bekend is");

    /// <summary>A value that cannot stand for a key, by the rule of that key.</summary>
    public static Finding CannotStandFor(DiagnosticRule rule, string text, string key, IPhrase cure) => rule.Says(
        $"{text} cannot stand for {key}; {cure}",
        $"{text} kan niet voor {key} staan; {cure}");

    public static Phrase Write(IPhrase what) => new($"write {what}", $"schrijf {what}");

    /// <summary>What to write in place of a sector: the first two digits where a longer code is given.</summary>
    public static Phrase WriteSector(string? code) =>
        code is null
            ? Write(SectorCode)
            : new($"write {code:bare}, the first two digits of the SBI code", $"schrijf {code:bare}, de eerste twee cijfers van de SBI-code");

    public static Phrase LargeFirm => new(
        $"write {SizeClasses}; a firm of 250 people or more is no SME, and the advice is not meant for it",
        $"schrijf {SizeClasses}; een bedrijf van 250 mensen of meer hoort niet tot het mkb, en het advies is er niet voor bedoeld");

    public static readonly Phrase BelongsToYear = new(
        $"; it is a year's: put it under \"earlier:\" and under \"later:\", as in later: {{ year: 2018, gross-margin: 965000, fte: 58 }}",
        $"; het is van een jaar: zet het onder \"earlier:\" en onder \"later:\", zoals in later: {{ year: 2018, gross-margin: 965000, fte: 58 }}");

    public static Phrase WriteYear(string year) => new(
        $"; the year belongs in \"earlier\" or \"later\": write later: {{ year: {year:bare}, … }}",
        $"; het jaar staat in \"earlier\" of \"later\": schrijf later: {{ year: {year:bare}, … }}");

    public static Finding ShouldBe(string key, IPhrase bound, decimal figure) => OutOfBounds.Says(
        $"{key} should be {bound}, and not {figure}",
        $"{key} hoort {bound} te zijn, en niet {figure}");

    public static Finding ShouldBeYear(string key, int first, int last, int year) => OutOfBounds.Says(
        $"{key} should be a year from {first} to {last}, and not {year}",
        $"{key} hoort een jaar van {first} tot en met {last} te zijn, en niet {year}");

    public static Finding ShouldComeAfter(int earlier, int later) => Disagree.Says(
        $"\"later.year\" should come after \"earlier.year\", {earlier}, and not be {later}",
        $"\"later.year\" hoort na \"earlier.year\", {earlier}, te komen, en niet {later} te zijn");

    public static Finding EquityExceedsTotal(decimal equity, decimal total) => Disagree.Says(
        $"\"equity\", {equity}, should be at most \"balance-total\", {total}; what is not equity is owed",
        $"\"equity\", {equity}, hoort ten hoogste \"balance-total\", {total}, te zijn; wat geen eigen vermogen is, is schuld");

    /// <summary>Two parts of the balance total, of which one may not be known, that are more than it.</summary>
    public static Finding PartsExceedTotal(string one, decimal? first, string other, decimal? second, decimal total) => (first, second) is ({ } a, { } b)
        ? Unlikely.Says(
            $"{one}, {a}, and {other}, {b}, are parts of \"balance-total\", {total}, and together make {a + b}; correct one of them",
            $"{one}, {a}, en {other}, {b}, zijn delen van \"balance-total\", {total}, en zijn samen {a + b}; herstel er een")
        : Unlikely.Says(
            $"{(first is null ? other : one)}, {first ?? second}, is a part of \"balance-total\", {total}, and should not be more; correct one of them",
            $"{(first is null ? other : one)}, {first ?? second}, is een deel van \"balance-total\", {total}, en hoort niet meer te zijn; herstel er een");

    public static Finding CostsLackWages(decimal costs, decimal wages) => Unlikely.Says(
        $"\"yearly-costs\", {costs}, should hold all costs of a year, and \"wage-costs\" alone are {wages}; correct one of them",
        $"\"yearly-costs\", {costs}, hoort alle kosten van een jaar te bevatten, en \"wage-costs\" zijn alleen al {wages}; herstel er een");

    public static Finding AreFarApart(int earlier, int later, int most) => Unlikely.Says(
        $"\"later.year\", {later}, is {later - earlier} years after \"earlier.year\", {earlier}, and should be {most} at most; correct one of them",
        $"\"later.year\", {later}, ligt {later - earlier} jaar na \"earlier.year\", {earlier}, en dat hoort ten hoogste {most} te zijn; herstel er een");

    public static Finding FteExceedHeadcount(decimal fte, int people) => Unlikely.Says(
        $"\"later.fte\", {fte}, is more than \"headcount\", {people}, though one of them works 1 FTE at most; correct one of the two",
        $"\"later.fte\", {fte}, is meer dan \"headcount\", {people}, terwijl een mens ten hoogste 1 vte werkt; herstel een van de twee");

    public static Finding FteAreFew(decimal fte, int people) => Unlikely.Says(
        $"\"later.fte\", {fte}, is less than a tenth of \"headcount\", {people}; correct one of the two unless all work so few hours",
        $"\"later.fte\", {fte}, is minder dan een tiende van \"headcount\", {people}; herstel een van de twee, tenzij allen zo weinig uren werken");

    public static Finding IsThousandth(string key, decimal figure, string other, decimal known, string thousands) => Unlikely.Says(
        $"{key}, {figure}, is about a thousandth of {other}, {known}; if it counts thousands, write {thousands:bare}",
        $"{key}, {figure}, is ongeveer een duizendste van {other}, {known}; telt het duizenden, schrijf dan {thousands:bare}");

    public static Finding MayCountThousands(string key, decimal margin, decimal perFte, string thousands) => Unlikely.Says(
        $"{key}, {margin}, makes {decimal.Round(perFte)} euros per FTE; if it counts thousands, write {thousands:bare}, and all amounts so",
        $"{key}, {margin}, maakt {decimal.Round(perFte)} euro per vte; telt het duizenden, schrijf dan {thousands:bare}, en alle bedragen zo");

    /// <summary>A size class that the number of people is not in; <paramref name="other"/> is the one it is in, if any.</summary>
    public static Finding SizeIsNotOf(string size, int people, string? other) => other is null
        ? Disagree.Says(
            $"\"size\" is {size}, and \"headcount\", {people}, is in no size class; these hold 2 to 249 people",
            $"\"size\" is {size}, en \"headcount\", {people}, valt in geen grootteklasse; die gaan van 2 tot en met 249 mensen")
        : Disagree.Says(
            $"\"size\" is {size}, and \"headcount\", {people}, makes it {other}; correct one, or leave the size out",
            $"\"size\" is {size}, en met \"headcount\", {people}, is dat {other}; herstel er een, of laat de grootte weg");

    public static Phrase IsNoChange(string text) => new(
        $"{text} is no change of a figure; write KEY=FIGURE for what it becomes, or with a sign by how much it changes, such as equity=120000, " +
        $"equity=-30000 or equity=+10%",
        $"{text} is geen wijziging van een getal; schrijf SLEUTEL=GETAL voor wat het wordt, of met een teken hoeveel het verandert, zoals equity=120000, " +
        $"equity=-30000 of equity=+10%");

    public static Phrase IsNoPublicFigure(string text) => new(
        $"{text} is no figure; write KEY=FIGURE with a plain number, such as earlier.gross-margin=910000",
        $"{text} is geen getal; schrijf SLEUTEL=GETAL met een kaal getal, zoals earlier.gross-margin=910000");

    public static Phrase NoFigureToChange(string key, IPhrase cure) => new(
        $"a profile has no figure {key}{cure}",
        $"een profiel heeft geen getal {key}{cure}");

    public static Phrase NothingToChange(string key) => new(
        $"{key} is not known, so it cannot change by something; write what it becomes, such as {key:bare}=120000",
        $"{key} is niet bekend en kan dus nergens mee veranderen; schrijf wat het wordt, zoals {key:bare}=120000");
}
