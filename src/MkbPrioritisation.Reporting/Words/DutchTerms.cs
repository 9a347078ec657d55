using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>The words of results in Dutch.</summary>
internal sealed class DutchTerms : Terms
{
    private static readonly string[] MonthNames =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public override NumberFormatInfo Numbers { get; } = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    public override string EuroSign => "€\u00A0";
    public override string Rank => "Rang";
    public override string Measure => "Maatregel";
    public override string NetImpact => "Netto-impact";
    public override string Feasibility => "Haalbaarheid";
    public override string Overall => "Totaal";
    public override string Cell => "Impact × haalbaarheid";
    public override string CellShort => "Vak";
    public override string Shortlisted => "op de shortlist";
    public override string NotShortlisted => "niet op de shortlist";
    public override string Low => "Laag";
    public override string Medium => "Midden";
    public override string High => "Hoog";
    public override string Published => "gepubliceerd";
    public override string Derived => "afgeleid";
    public override string Judgement => "oordeel";
    public override string Judged => "scores zijn oordelen";
    public override string PartlyJudged => "sommige scores zijn oordelen";
    public override string Unknown => "onbekend";
    public override string Estimate => "raming";
    public override string Because => "toelichting";
    public override string From => "vanaf";
    public override string Below => "onder";
    public override string Month => "maand";
    public override string Months => "maanden";
    public override string Year => "jaar";
    public override string Years => "jaar";
    public override string Source => "Bron";
    public override string MeanOf => "gemiddelde van";
    public override string Of => "van";
    public override string RankBetween => "rang mogelijk van";
    public override string To => "tot en met";
    public override string Ties => "Deelt de rang met";
    public override string NoTies => "Deelt de rang met geen andere maatregel";
    public override string NextCell => "Tot het volgende vak";
    public override string UpTo => "omhoog naar";
    public override string WhereBegins => "vanaf daar";
    public override string DownTo => "omlaag naar";
    public override string OnLimit => "op de grens";
    public override string BelowWhich => "daaronder";
    public override string DistanceShortlist => "Tot de rand van de shortlist";
    public override string AboveFirstOutside => "boven de beste maatregel erbuiten";
    public override string BelowLastInside => "onder de laatste maatregel erop";
    public override string NoEdge => "elke maatregel staat erop";
    public override string MatrixTitle => "Matrix van impact en haalbaarheid";
    public override string MatrixDescription =>
        "Elke maatregel staat op zijn haalbaarheid (horizontaal) en netto-impact (verticaal), beide van 1 tot 5.";
    public override string MatrixLegendShortlist => "Gevuld = op de shortlist";
    public override string MatrixLegendUnsure => "Licht vlak = waar een onzekere maatregel kan liggen";
    public override string NoDifferences => "Bij geen enkele maatregel verandert de rang, een score of het vak.";
    public override string Why => "Oorzaak";
    public override string ReasonAdded => "nieuw";
    public override string ReasonRemoved => "vervallen";
    public override string ReasonRenamed => "hernoemd";
    public override string ReasonScores => "scores";
    public override string ReasonAssessments => "beoordelaars";
    public override string ReasonBands => "klassen";
    public override string ReasonScheme => "weegkader";
    public override string ReasonWeights => "gewichten";
    public override string ReasonCriteria => "criteria";
    public override string ReasonOthers => "andere verschoven";
    public override string OneChangeOnto => "Kleinste wijziging van één score die haar op de shortlist brengt, elk op zich";
    public override string OneChangeOff => "Kleinste wijziging van één score die haar van de shortlist haalt, elk op zich";
    public override string NoChangeOnto => "Geen wijziging van één score brengt haar op de shortlist";
    public override string NoChangeOff => "Geen wijziging van één score haalt haar van de shortlist";
    public override string Noise => "Ruis";
    public override string NoiseMeaning => "aantal klassen dat een vaste score ernaast kan zitten, elke uitkomst even waarschijnlijk";
    public override string DrawnAssumptions => "Trekkingen van de aannames, in plaats van ruis";
    public override string ModelElsewhere => "Waar het model andere scores geeft dan de ranglijst heeft, volgen de trekkingen het model";
    public override string ScoreInFile => "gerangschikt met";
    public override string ScoreDrawn => "getrokken als";
    public override string ChanceErrorNote => "Ook Op lijst is een deel van de trekkingen, ± de standaardfout ervan.";
    public override string HowAssumptionsAreDrawn(int scores, int measures) => string.Create(
        CultureInfo.InvariantCulture,
        $"Elke trekking neemt een getal uit de bandbreedte van elke aanname, alle even waarschijnlijk, en die van een collectie één keer voor al "
            + $"haar maatregelen. De modellen maken daaruit {scores} {(scores == 1 ? "score" : "scores")} van {measures} "
            + $"{(measures == 1 ? "maatregel" : "maatregelen")}; andere scores kunnen overal in hun eigen bandbreedte liggen.");
    public override string AssessorsDrawn =>
        "Waar beoordelaars scoren, heeft elk van hen evenveel kans gelijk te hebben in alles wat deze scoort; wat deze niet scoort, wordt getrokken "
            + "uit de scores van de anderen.";
    public override string AssessorsMean => "gemiddelde van de beoordelaars";
    public override string AssessorsSpread => "spreiding";
    public override string FurthestFromMean => "het verst van het gemiddelde";
    public override string AssessorsAgree => "allen zijn het eens";
    public override string RankOfAll => "Bij allen";
    public override string ByAssessorAlone(string assessor) => $"zoals alleen {assessor} scoort; de rang die uit alle beoordelaars volgt staat ernaast";
    public override string Weightings => "willekeurige wegingen";
    public override string Seed => "startgetal";
    public override string SafeOn => "Vrijwel zeker op de shortlist, in minstens 95% van de gevallen";
    public override string UnsafeOn => "Op de shortlist, maar minder zeker";
    public override string UnsafeOff => "Niet op de shortlist, maar met meer dan 5% kans daarop";
    public override string OneBand => "Bij deze maatregelen verandert de shortlist al als één score één klasse verschuift";
    public override string Undominated => "Door geen andere gedomineerd (geen andere is op elk criterium even goed en op één beter)";
    public override string OnFront => "Op het Paretofront (geen heeft meer van één dimensie zonder minder van de andere)";
    public override string None => "geen";
    public override string EachMeasure => "Hoe zeker elke plaats is";
    public override string MostLikely => "Meest waarschijnlijk";
    public override string NinetyPercent => "90%";
    public override string Chance => "Op lijst";
    public override string AllWeightings => "Wegingen";
    public override string MeasuresNote =>
        "Meest waarschijnlijk: de rang met de grootste kans. 90%: de rangen waartussen zij in 90% van de gevallen ligt. Op lijst: de "
        + "kans op de shortlist. Wegingen: het deel van de willekeurige wegingen dat haar op de shortlist zet, ± de standaardfout.";
    public override string Criterion => "Criterium";
    public override string WeightRoom => "Hoe ver de gewichten kunnen schuiven zonder dat de shortlist verandert";
    public override string Weight => "Gewicht";
    public override string SameFrom => "Gelijk vanaf";
    public override string SameTo => "tot";
    public override string WeightNote =>
        "De andere gewichten houden hun verhouding. Bij > of < verandert de shortlist op de grens zelf. Waar het bereik bij het "
        + "gewicht zelf ophoudt, rust de shortlist op een gelijke stand die elke verschuiving die kant op verbreekt.";
    public override string LeftOut => "Zonder één criterium";
    public override string Without => "Zonder";
    public override string KendallTau => "Tau-b";
    public override string ShortlistChanges => "De shortlist";
    public override string OnlyCriterion => "zijn dimensie heeft geen ander criterium";
    public override string StaysSame => "blijft gelijk";
    public override string KendallNote => "Tau-b (Kendall): 1 waar de volgorde gelijk blijft, 0 waar er niets van over is.";
    public override string PlusMinusNote => "+ komt erop, − gaat eraf.";
    public override string TippingPoints => "Wat de shortlist doet kantelen";
    public override string OneOfChanges => "Elk van deze wijzigingen";
    public override string TippingNote => "kleinste wijzigingen van één score die de shortlist veranderen; JSON noemt ze alle.";
    public override string NoTippingPoints => "Geen wijziging van één score verandert de shortlist.";
    public override string ReportTitle => "Welke maatregelen voor het mkb komen het eerst?";
    public override string ReportLead =>
        "Elke maatregel heeft op enkele criteria een score van 1 tot 5; 5 is altijd het gunstigst. Netto-impact en haalbaarheid zijn "
        + "gewone gemiddelden van die scores, en het totaal is het gemiddelde van die twee. Maatregelen die gelijk scoren delen een "
        + "rang.";
    public override string ReportChance => "Kans op de shortlist";
    public override string ReportAssumption(int noise) => noise == 0
        ? "Scores met een bandbreedte kunnen overal daarin liggen, alles even waarschijnlijk."
        : $"Stel dat elke score {(noise == 1 ? "één klasse" : string.Create(CultureInfo.InvariantCulture, $"tot {noise} klassen"))} te hoog of te "
            + $"laag kan zijn, en dat scores met een bandbreedte overal daarin kunnen liggen, alles even waarschijnlijk.";
    public override string ReportKeys => "Waar de nummers voor staan";
    public override string WhatIsJudged => "Wat elk criterium beoordeelt";
    public override string ReportLikelyRanks => "Rang in 90% van de gevallen";
    public override string ReportRanksNote =>
        "Daaruit volgen de kans op de shortlist en de rangen in 90% van de gevallen. De strook loopt van de eerste rang naar de laatste: hoe "
        + "dieper de kleur, hoe waarschijnlijker; een kader is de rang van de maatregel, een streep het einde van de shortlist.";
    public override string ReportWhatChanges => "Wat dit zou veranderen";
    public override string ReportMore(int count) => string.Create(CultureInfo.InvariantCulture, $"en nog {count}");
    public override string ReportNoMeasures => "Er zijn nog geen maatregelen.";
    public override string NoneChosen => "Geen van de maatregelen hier past bij die keuze.";
    public override string ReportFewer(int measures, int places) => string.Create(
        CultureInfo.InvariantCulture,
        $"De shortlist heeft plaats voor {places} en er {(measures == 1 ? "is 1 maatregel" : $"zijn {measures} maatregelen")}, dus alle staan erop: "
            + $"de volgorde zegt meer dan de lijst.");
    public override string ReportChecks => "Voor wie het narekent: gewichten en criteria";
    public override string ReportChecksNote =>
        "Elk criterium van een dimensie telt even zwaar. De eerste tabel zegt hoeveel zwaarder of lichter het mag tellen, de tweede wat er zonder "
            + "dat criterium zou gebeuren.";
    public override string ReportReading(string text) => $"Hoe de bron is gelezen: {text}";
    public override string ReportOwner(string owner) => $"Eigenaar: {owner}";
    public override string ReportMoney => "Geld";
    public override string ReportAmounts => "De bedragen per jaar, programma en bron";
    public override string ReportTimeline => "Wanneer";
    public override string ReportProgress => "Voortgang";
    public override string FirstSteps => "Begin en eerste stappen";
    public override string FirstStep => "Eerste stap";
    public override string StepsInAll => "Stappen in totaal";
    public override string KeyFigures => "Kerncijfers";
    public override string KeyFigure => "Cijfer";
    public override string OwnSourceNote => "– = zonder eigen bron of jaar: zo staat het in de bron van de collectie.";
    public override string Limited(FigureLimit? limit, string figure) => limit switch
    {
        FigureLimit.About => $"ongeveer {figure}",
        FigureLimit.Over => $"meer dan {figure}",
        FigureLimit.Under => $"minder dan {figure}",
        FigureLimit.UpTo => $"tot {figure}",
        _ => figure,
    };
    public override string ReportBasis(string basis) => $"Basis van de scores: {basis}, tenzij een score iets anders zegt.";
    public override string ReportVersion(string fingerprint) => $"versie van de maatregelen {fingerprint}";
    public override string ReportDate(DateOnly date) =>
        $"{date.Day.ToString(CultureInfo.InvariantCulture)} {MonthNames[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    public override string ReportColophon => "elk getal daaruit berekend door mkb report";
    public override string ReportTippingNote =>
        "De kleinste wijzigingen van één score die de shortlist zouden veranderen, van de ene score naar de andere.";
    public override string ReportJudged => "De scores van deze collectie zijn oordelen van wie haar heeft opgesteld.";
    public override string ReportNotTheirs(string publisher) => $"De uitgever van de bron ({publisher}) heeft ze niet gegeven en niet onderschreven.";
    public override string ReportRelative => "Ze vergelijken de maatregelen van deze collectie alleen met elkaar, niet met die van een andere.";
    public override string ReportRangeNote =>
        "“8 (2–20)” betekent: staat achtste, en kan van 2 tot 20 staan omdat sommige scores onzeker zijn. “±0,67” is hoe ver een score"
        + " ernaast kan zitten";
    public override string ReportSortNote => "De kopjes sorteren de tabel.";
    public override string ReportMatrixNote => "Wijs een maatregel aan, of ga erheen met de Tab-toets, voor de naam; kies haar voor de scores.";
    public override string ReportCount => "{0} van {1} maatregelen getoond";
    public override string ReportSkip => "Naar de resultaten";
    public override string Choose => "Wat te tonen";
    public override string Scheme => "Weegkader";
    public override string Shortlist => "Shortlist";
    public override string Collection => "Collectie";
    public override string Category => "Categorie";
    public override string All => "Alle";
    public override string InShort => "Kort gezegd";
    public override string Ranking => "Rangschikking";
    public override string OneByOne => "De maatregelen een voor een";
    public override string Score => "Score";
    public override string Basis => "Herkomst";
    public override string Reason => "Reden";
    public override string Numbered => "genummerd";
    public override string Advice => "Advies voor uw bedrijf";
    public override string Sector => "sector";
    public override string Micro => "microbedrijf";
    public override string Small => "kleinbedrijf";
    public override string MediumSized => "middenbedrijf";
    public override string Segment => "Segment";
    public override string NoSegment => "Geen segment: daarvoor zijn brutomarge en vte van beide jaren nodig.";
    public override string ShareOfFirms(SizeClass? size) => size switch
    {
        SizeClass.Micro => "van de microbedrijven (2–9 werkzame personen) zit in dit segment",
        SizeClass.Small => "van de kleinbedrijven (10–49 werkzame personen) zit in dit segment",
        SizeClass.Medium => "van de middenbedrijven (50–249 werkzame personen) zit in dit segment",
        null => "van de bedrijven zit in dit segment",
    };

    public override string People(int people) => people == 1 ? "1 werkzame persoon" : string.Create(Numbers, $"{people:#,##0} werkzame personen");

    public override string Leaders(long firms, string productivity, string? timesOwn) =>
        (firms == 1 ? "Het productiefste daarvan, een op de vijf, haalt " : string.Create(Numbers, $"De {firms:#,##0} productiefste daarvan, een op "
            + $"de vijf, halen gemiddeld "))
        + $"{productivity} per vte{(timesOwn is null ? "" : $", {timesOwn} keer zoveel als u")}.";

    public override string Practices => "Wat koplopers doen";
    public override string PracticesNote =>
        "Koplopers doen dit meer of beter dan andere bedrijven. Het staat per aspect, want geen werkwijze hoort bij één segment.";

    public override string ConditionOfFirms(string condition, bool isOfHealthy, string own, bool? isMet)
    {
        var firms = isOfHealthy ? $"Bedoeld voor gezonde bedrijven, met {condition}" : $"Bedoeld voor bedrijven met {condition}";
        return isMet switch
        {
            true => $"{firms}; bij u: {own}.",
            false => $"{firms}; bij u: {own}, dus zoals het nu is niet voor u.",
            null => $"{firms}; bij u niet bekend ({own}).",
        };
    }

    public override string PublicCheck => "Naast openbare cijfers";
    public override string PublicFigure => "openbaar";
    public override string NotGiven => "niet opgegeven";
    public override string Deviation => "afwijking";
    public override string WithinMargin => "binnen de marge van";
    public override string BeyondMargin => "buiten de marge van";
    public override string WhatIf => "Wat als";
    public override string WhatIfNothing => "Dat verandert niets aan dit advies.";
    public override string Needs => "Waar zulke bedrijven het meest aan hebben";
    public override string OnTheLineProductivity =>
        "De productiviteit bleef precies gelijk. Dat telt als geen groei; met iets meer zou het segment een ander zijn.";
    public override string OnTheLineJobs =>
        "Het aantal banen bleef precies gelijk. Dat telt als geen groei; met iets meer zou het segment een ander zijn.";
    public override string YourFigures => "Uw cijfers";
    public override string EarlierProductivity => "Productiviteit";
    public override string LaterProductivity => "Productiviteit";
    public override string Productivity => "Productiviteit";
    public override string Jobs => "Banen";
    public override string ProductivityGrowth => "Groei van de productiviteit";
    public override string JobGrowth => "Groei van het aantal banen";
    public override string CashBufferDays => "Kasbuffer";
    public override string QuickRatio => "Quick ratio";
    public override string Solvency => "Solvabiliteit";
    public override string GrossMargin => "brutomarge";
    public override string WageCosts => "loonkosten";
    public override string Fte => "vte";
    public override string LiquidAssets => "liquide middelen";
    public override string Receivables => "vorderingen";
    public override string ShortTermDebts => "kortlopende schulden";
    public override string YearlyCosts => "jaarlijkse kosten";
    public override string Equity => "eigen vermogen";
    public override string BalanceTotal => "balanstotaal";
    public override string EarlierYear => "eerste jaar";
    public override string LaterYear => "tweede jaar";
    public override string PerFte => "per vte";
    public override string Days => "dagen";
    public override string QuickRatioAbove => "genoeg om alle kortlopende schulden te betalen";
    public override string QuickRatioBelow => "niet genoeg om alle kortlopende schulden te betalen";
    public override string SolvencyAbove => "boven de 40%, wat als gezond geldt";
    public override string SolvencyBelow => "niet boven de 40% die als gezond geldt";
    public override string NoGrowthRate => "geen percentage, want in het eerste jaar was zij niet boven nul";
    public override string NoDebts => "er zijn geen kortlopende schulden";
    public override string HowComputed => "Hoe dit is berekend";
    public override string Missing => "ontbreekt:";
    public override string AdviceLeftOut => "Weggelaten";
    public override string AmongPeers => "Vergeleken met uw branchegenoten";
    public override string Peer => "bedrijf van dezelfde sector en grootte";
    public override string Peers => "bedrijven van dezelfde sector en grootte";
    public override string NoPeers => "De tabel bevat geen bedrijf van dezelfde sector en grootte.";
    public override string NoPeerValues => "Geen daarvan heeft een cijfer om met dat van u te vergelijken.";
    public override string FewPeers(long peers, long points) => peers == 1
        ? "Eén bedrijf om mee te vergelijken zegt bijna niets: neem dit hooguit als een aanwijzing."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Met maar {peers} bedrijven om mee te vergelijken is één bedrijf meer of minder zo’n {points} percentielen: neem dit hooguit als een aanwijzing.");
    public override string Percentile => "percentiel";
    public override string PeersBelow => "onder u";
    public override string PeersEqual => "gelijk met u";
    public override string SizeOfPrize => "Wat hogere productiviteit zou opleveren";
    public override string PercentilesUp => "percentielen hoger";
    public override string PeerEarns => "haalt een branchegenoot";
    public override string YourMarginThen => "daarmee zou uw brutomarge gaan";
    public override string MarginFrom => "van";
    public override string MarginTo => "naar";
    public override string MeasuresForYou => "Maatregelen voor uw segment";
    public override string NoMeasures => "geen ervan noemt dit segment";
    public override string UnmarkedMeasures => "maatregelen zeggen niet voor welke bedrijven zij bedoeld zijn";
    public override string MeantFor => "bedoeld voor";
    public override string AdviceNotes => "Toelichting";
    public override string NoteGrowth => "Groei is over de hele tijd tussen de twee jaren. Nul groei telt als geen groei.";
    public override string NoteGrossMargin =>
        "Productiviteit is de brutomarge per vte, zoals het herstelplan van 2020 haar definieert. Het voorbeeld in dat plan telt ook "
        + "de loonkosten mee; kies bij een marge na aftrek van lonen gross-margin-and-wages.";
    public override string NoteGrossMarginAndWages =>
        "Productiviteit telt brutomarge en loonkosten per vte, zoals het rekenvoorbeeld in het herstelplan van 2020.";
    public override string NoteDays =>
        "De kasbuffer zet liquide middelen af tegen de kosten van een dag, die van een jaar gedeeld door 365; in de formule van het "
        + "plan ontbreken de dagen.";
    public override string NotePercentile => "Een percentiel is het deel van de branchegenoten onder u, plus de helft van wie gelijk met u staat.";
    public override string NotOfficial => "Uitgerekend uit de cijfers hierboven, en niets anders; geen aanvraag en geen toezegging van steun.";
    public override string Total => "Totaal";
    public override string Programme => "Programma";
    public override string SourceOfFinancing => "Financieringsbron";
    public override string Investment => "Investering";
    public override string InvestmentBySource => "Investering per financieringsbron";
    public override string Growth => "Groei van de toegevoegde waarde";
    public override string ValueAdded => "Toegevoegde waarde per jaar";
    public override string ValueAddedIn => "Toegevoegde waarde in";
    public override string Return => "Terug naar de schatkist";
    public override string UnequalWeights(Fraction inNetImpact, Fraction inFeasibility) =>
        $"Elke dimensie is de helft van de totaalscore: een criterium van netto-impact weegt {inNetImpact}, een van uitvoerbaarheid {inFeasibility}.";
    public override string ReturnNote(decimal percent, string? name) => string.Create(
        CultureInfo.InvariantCulture,
        $"Aanname: {percent} procent van de toegevoegde waarde vloeit terug{(name is null ? " naar de schatkist" : $" ({name})")}.");
    public override string EachYear(string number) => $"{number} per jaar";
    public override string InAllYears(string number) => $"{number} in alle jaren";
    public override string ReturnOnInvestment => "Rendement op de investering";
    public override string LowestReturn => "Laagste";
    public override string MiddleReturn => "Midden";
    public override string HighestReturn => "Hoogste";
    public override string PaidBackBy => "Terugverdiend eind";
    public override string ReturnRule(string? name) =>
        $"Wat over alle jaren terugvloeit{(name is null ? " naar de schatkist" : $" ({name})")}, als deel van de investering, wie die ook betaalt. "
        + "Terugverdiend: het eerste "
        + "jaar aan het eind waarvan evenveel is teruggevloeid als geïnvesteerd, naar het midden van de bereiken; waar elk jaar op nul is "
        + "afgerond, telt het totaal, gelijk verdeeld.";
    public override string InvestmentByPeriod => "Investering per bron en periode";
    public override string Currency(string code) => code == "EUR" ? "€" : code;
    public override string Bn => "mld";
    public override string Mln => "mln";
    public override string PrintedInSource => "Volgens de bron";
    public override string PrintedShort => "Bron";
    public override string Difference => "Verschil";
    public override string Within => "klopt";
    public override string DifferenceNote => "Verschil: dat van de ondergrens / dat van de bovengrens; klopt: binnen wat er gedrukt staat.";
    public override string Measures => "Maatregelen";
    public override string Participants => "Deelnemers";
    public override string Reach => "Bereik";
    public override string Budget => "Budget";
    public override string InvestedIn => "Geïnvesteerd in";
    public override string OfBudget => "budget";
    public override string ByRank => "Op rang";
    public override string BestOverall => "Beste totaal";
    public override string BestValueAdded => "Beste waarde";
    public override string SumOfOverall => "Som van de totaalscores";
    public override string InvestedInAll => "Geïnvesteerd in alle jaren";
    public override string Requires => "Onder een budget alleen samen met";
    public override string Excludes => "Onder een budget niet samen met";
    public override string BudgetNote =>
        "Op rang = elke maatregel die nog past, op volgorde van rang. Beste totaal, beste waarde = de verzameling die past met de "
        + "grootste som. Van een bandbreedte moet de bovenkant passen.";
    public override string NotPlanned(IReadOnlyList<string> measures) => $"Niet gepland, want zonder plan in hun bestand: {string.Join("; ", measures)}.";
    public override string YearsWithoutBudget(IReadOnlyList<int> years) =>
        $"Jaren zonder budget zijn zonder grens: {string.Join(", ", years.Select(year => year.ToString(CultureInfo.InvariantCulture)))}.";
    public override string TotalsSpread(IReadOnlyList<string> measures) =>
        $"Alle jaren staan op 0,0, dus telt het totaal, gelijk verdeeld over de jaren: {string.Join("; ", measures)}.";
    public override string CountedAsNothing(IReadOnlyList<string> measuresAndYears) =>
        $"Een jaar dat op 0,0 is afgerond naast andere telt als niets: {string.Join("; ", measuresAndYears)}.";
    public override string BudgetAboveAll(string year, string needed) => year.Length == 0
        ? $"Het budget over alle jaren is meer dan alle maatregelen nodig hebben: {needed}."
        : $"Het budget van {year} is meer dan alle maatregelen nodig hebben: {needed}.";
    public override string AsGood(string set, IReadOnlyList<(string Other, string Chosen)> swaps) =>
        $"{set}: even goed in plaats van een andere zijn {string.Join("; ", swaps.Select(swap => $"{swap.Other} voor {swap.Chosen}"))}.";
    public override string OtherSetAsGood(string set) => $"{set}: een andere verzameling heeft dezelfde som.";
    public override string NotProven(string set, string most) => $"{set}: niet bewezen de beste; een betere verzameling overtreft haar met ten hoogste {most}.";
    public override string InBrackets => "Tussen haakjes = volgens de bron";
    public override string PlanDescription => "Gestapelde staven per jaar en programma.";
    public override string When => "Wanneer";
    public override string Kind => "Soort";
    public override string What => "Wat";
    public override string Actor => "Wie";
    public override string Phase => "fase";
    public override string StartOfMeasure => "start";
    public override string Step => "stap";
    public override string NoDate => "geen datum";
    public override string CanBegin => "Kan beginnen";
    public override string StepDoneBy => "Stap, uiterlijk dan klaar";
    public override string NothingDated => "De bestanden noemen hier geen fasen, start of stappen.";
    public override string TimelineDescription => "Fasen, en per maatregel wanneer die kan beginnen en wanneer stappen klaar moeten zijn.";
    public override string NoActor => "Geen actor genoemd";
    public override string NoProgramme => "Geen programma";
    public override string ByActor => "per actor";
    public override string ByProgramme => "per programma";
    public override string EntriesWithoutDate => "onderdelen hebben geen datum en zijn niet getekend.";
    public override string Reading => "lezing van de bron";
    public override string Note => "Aantekening";
    public override string Owner => "Eigenaar";
    public override string CanBeginFrom => "Kan beginnen";
    public override string Actors => "Wie moet handelen";
    public override string Conditions => "Voor bedrijven met";
    public override string Related => "Verwante maatregelen";
    public override string Steps => "Stappen";
    public override string StepBy => "uiterlijk";
    public override string Assumptions => "Aannames";
    public override string Model => "Model";
    public override string Makes => "geeft";
    public override string InTheFile => "in het bestand";
    public override string MovesItMost => "Wat het meest uitmaakt, al het andere in het midden";
    public override string TipsTheBand => "Vanaf waar het in een andere klasse valt, al het andere in het midden";
    public override string TipsTheShortlist => "Vanaf waar de plaats op de shortlist een andere is, al het andere in het midden";
    public override string PlanOfShortlist => "Plan van de shortlist";
    public override string NoPlanInFile => "geen plan in het bestand";
    public override string PlanKeepsFigures =>
        "De cijfers per jaar van een plan zijn die in het bestand en volgen de aanname niet; mkb plan --scale toont een andere omvang.";
    public override string NoValueTips => "geen enkele waarde";
    public override string WithinItsRange => "binnen zijn marge";
    public override string Caution => "Let op";
    public override string Above => "boven";
    public override string BelowLimit => "onder";
    public override string ProgressByYear => "voortgang per jaar";
    public override string YearOfPlan => "Jaar";
    public override string InvestmentPlanned => "Investering gepland";
    public override string InvestmentActual => "Investering werkelijk";
    public override string GrowthPlanned => "Groei gepland";
    public override string GrowthActual => "Groei werkelijk";
    public override string MeasuresReported => "Maatregelen gemeld";
    public override string NotKnownNote => "– = niet gemeld, en dus niet bekend. Het plan telt alle maatregelen; de realisatie telt wat is gemeld.";
    public override string State => "Stand";
    public override string PlannedSoFar => "Plan tot nu";
    public override string Actual => "Werkelijk";
    public override string Trend => "Trend";
    public override string TrendTo => "Trend t/m";
    public override string PlannedUntil => "Plan t/m";
    public override string Ahead => "voor";
    public override string OnTrack => "op schema";
    public override string BehindPlan => "achter";
    public override string NoData => "geen gegevens";
    public override string ToDecide => "te besluiten";
    public override string Late => "te laat";
    public override string TakenAsDone => "geldt als gedaan";
    public override string DueByEndOf => "Had klaar moeten zijn eind";
    public override string PlannedRange => "Gepland, van laag tot hoog";
    public override string Planned => "Gepland";
    public override string Reported => "Gemeld";
    public override string ReportedUpTo => "Gemeld t/m";
    public override string NothingReported => "Er is nog niets gemeld.";
    public override string ProgressByMeasure => "Maatregelen: groei van de toegevoegde waarde";
    public override string ProgressDescription => "Wat gepland en wat werkelijk is, per jaar; daaronder de stand van elke maatregel en waar die toe leidt.";
    public override string ProgressRowsNote => "* = investering, waar geen groei is gemeld. De balk van elke maatregel heeft een eigen schaal, vanaf nul.";
    public override string ParticipantsNote =>
        "Deelnemers staan volgens dezelfde regel naast het plan van dezelfde jaren; de stand van de maatregel zelf hangt er niet van af.";
    public override string ProgressNote =>
        "Stand: voor = meer groei dan de bovengrens van wat voor dezelfde jaren gepland was; achter = minder dan de ondergrens; op "
        + "schema = ertussen. Waar geen groei is gemeld, beslist de investering (*). Plan tot nu = de bedragen van de gemelde jaren, zo "
        + "ver naar beneden en boven als het totaal van het plan. Trend = alle jaren, als de andere met hetzelfde deel van het plan gaan.";
    public override string LateNote =>
        "Te laat = de stap had gedaan moeten zijn, en de maatregel loopt achter of heeft geen gegevens. De bestanden zeggen niet welke "
        + "stappen gedaan zijn; bij andere maatregelen gelden ze als gedaan.";
}
