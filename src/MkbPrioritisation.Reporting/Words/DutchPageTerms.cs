using System.Globalization;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>The live page's words in Dutch.</summary>
internal sealed class DutchPageTerms : PageTerms
{
    public override string Title => "Wat als? Maatregelen voor het mkb, live";
    public override string Skip => "Naar de rangschikking";
    public override string Collection => "Collectie";
    public override string Together => "Alle samen";
    public override string Languages => "Taal";
    public override string IsLive => "Live: een opgeslagen bestand is meteen te zien";
    public override string IsLost => "Niet live: de verbinding is verbroken en wordt gezocht";
    public override string IsBuiltIn => "De maatregelen die bij mkb horen";
    public override string NoRanking => "Er is nog niets te rangschikken.";
    public override string NoFolder => "De map met maatregelen is nu niet te lezen; zodra dat wel kan, is zij hier te zien.";
    public override string FindingsTitle(int count) => count == 1 ? "Eén bevinding in de bestanden" : Text($"{count} bevindingen in de bestanden");
    public override string LastGood => "De bestanden zijn zo niet te gebruiken. Hieronder staat de laatste goede rangschikking, niet die van nu.";
    public override string NoneGood => "De bestanden zijn zo niet te gebruiken. Zodra dat wel kan, is de rangschikking hier te zien.";
    public override string Place => "Bestand, regel, kolom";
    public override string Finding => "Wat er mis is, en wat helpt";
    public override string Error => "fout";
    public override string Warning => "waarschuwing";
    public override string News => "Wat de laatste wijziging van de bestanden deed";
    public override string Dismiss => "Sluiten";
    public override string NothingMoves => "Er verschuift niets.";
    public override string OntoList => "op de lijst";
    public override string OffList => "van de lijst";
    public override string NewAt(int rank) => Text($"nieuw op {rank}");
    public override string GoneFrom(int rank) => Text($"weg van {rank}");
    public override string Stays => "blijft";
    public override string AndMore(int count) => Text($"en nog {count}");
    public override string Change => "Wijziging";
    public override string Chance => "Kans op de lijst";
    public override string ScoresNote =>
        "Kies een score om haar te wijzigen, of druk er 1 tot 5 op; Delete zet haar terug, pijlen lopen rond. 5 is altijd het gunstigst.";
    public override string ChangesTitle(int count) => count == 1 ? "1 wijziging" : Text($"{count} wijzigingen");
    public override string NoChanges =>
        "Wat als een score, gewicht, criterium of budget anders was? Kies een score in de rangschikking, of verzet een schuif eronder; wat gewijzigd "
        + "is, komt hier te staan.";
    public override string Undo => "Ongedaan maken";
    public override string UndoAll => "Alles ongedaan maken";
    public override string CopyLink => "Koppeling kopiëren";
    public override string Copied => "Gekopieerd: wie de koppeling opent, ziet deze wijzigingen.";
    public override string Save => "Opslaan in de bestanden";
    public override string SavesElsewhere => "Dit venster kan niet opslaan: open het adres dat mkb serve toonde.";
    public override string Download => "Downloaden als patch";
    public override string AlreadySo => "zo staat het al in de bestanden";
    public override string CauseAndEffect => "Wat de wijzigingen doen, en waarom";
    public override string EachEffect(int measures) =>
        measures == 1 ? "De maatregel die verandert" : Text($"De {measures} maatregelen die veranderen, een voor een");
    public override string CriteriaTitle => "Criteria mee of niet";
    public override string CriteriaNote => "Elk criterium van een dimensie telt even zwaar.";
    public override string InNeither => "niet";
    public override string InBoth => "beide";
    public override string BudgetTitle => "Budget";
    public override string BudgetNote(string unit) =>
        $"Wat er ten hoogste geïnvesteerd mag worden, in {unit}; leeg voor geen grens. Een bedrag als 500mln of 1,2mld mag ook.";
    public override string AllYears => "Alle jaren";
    public override string WeightsTitle => "Gewichten, en waar de lijst omslaat";
    public override string BeingReckoned => "Wordt berekend…";
    public override string EditorFrom => "Score, of de ondergrens";
    public override string EditorTo => "Bovengrens";
    public override string Apply => "Wijzigen";
    public override string Cancel => "Annuleren";
    public override string FileSays(string score) => $"In het bestand: {score}";
    public override string Wrong => "Niet alles in het adres past bij deze maatregelen";
    public override string Enters => "nieuw op de lijst";
    public override string Leaves => "Niet meer op de lijst";
    public override string Saved(int scores, int files) =>
        Text($"Opgeslagen: {scores} {(scores == 1 ? "score" : "scores")} in {files} {(files == 1 ? "bestand" : "bestanden")}.");
    public override string ConflictTitle => "Er is niets opgeslagen: de bestanden zijn intussen gewijzigd";
    public override string ConflictNote => "Anderen hebben deze maatregelen gewijzigd sinds hier de eerste wijziging gemaakt werd.";
    public override string ConflictSeen => "Toen u begon";
    public override string ConflictNow => "Nu in het bestand";
    public override string ConflictMine => "De uwe";
    public override string WriteMine => "De mijne eroverheen";
    public override string TakeTheirs => "Die van de bestanden houden";
    public override string IsWeighted =>
        "Een wat-als met gewichten: totaalscore en rang zijn hier gewogen gemiddelden. Netto-impact, haalbaarheid en de matrix blijven ongewogen.";
    public override string OverallWeighted => "Totaal, gewogen";
    public override string Unweight => "Terug naar zonder gewichten";
    public override string WeightsNote =>
        "De rangschikking kent geen gewichten: elk criterium van een dimensie telt even zwaar. Wat als er een zwaarder of lichter woog? De criteria "
        + "die u niet instelt, delen de rest in hun gewone verhouding. In het gekleurde deel blijft de lijst zoals zij is; bij een rood uiteinde slaat "
        + "zij om. De lange streep is het gewicht in de ongewogen rangschikking.";
    public override string NeverSaved => "Het is een wat-als, en wordt nooit opgeslagen.";
    public override string WeightIsFixed => "De gewichten die u instelde, laten het dit over.";
    public override string AnyOtherTips => "Elk ander gewicht doet de lijst omslaan.";
    public override string NoneTips => "Geen enkel gewicht doet de lijst omslaan.";
    public override string SameList => "Dezelfde lijst";
    public override string FromOn => "vanaf";
    public override string Above => "boven";
    public override string UpTo => "tot en met";
    public override string Below => "onder";
    public override string And => "en";
    public override string WeightOf(string criterion) => $"Gewicht van {criterion}";
    public override string TippingTitle => "Wat de lijst nog meer doet omslaan";
    public override string AssessorsTitle => "Hoe elke beoordelaar rangschikt";
    public override string AssessorsNote =>
        "Naar de scores van elke beoordelaar alleen, en naar die van de maatregel zelf waar deze er geen gaf. De gezamenlijke rangschikking neemt het"
        + " gemiddelde van wat allen scoren. Omkaderd: wel op de lijst van de een en niet op de gezamenlijke, of andersom.";
    public override string Common => "Gezamenlijk";
    public override string PlacesAway => "Plaatsen van gezamenlijk af";
    public override string AssessorsRankAlike => "Elke beoordelaar alleen geeft dezelfde rangen als de gezamenlijke rangschikking.";
    public override string SpreadTitle => "Hoe ver hun scores uiteen liggen";
    public override string SpreadOfEach => "De spreiding van elke score";
    public override string SpreadNote =>
        "Van de laagste tot de hoogste die iemand geeft, in klassen; eronder hun gemiddelde, de laagste en de hoogste. Een streepje: niemand scoorde "
        + "het.";
    public override string AssessorsScoreAlike => "Geen twee van hen scoren iets verschillend.";
    public override string StaysWhatIf => "alleen wat-als";
    public override string IsAssessed => "alleen wat-als: gescoord door beoordelaars";
    public override string WillSave => "kan opgeslagen worden";
    public override string FurthestFromCommon(IReadOnlyList<string> assessors, int places)
    {
        var (who, added) = assessors.Count == 1
            ? ($"{assessors[0]} wijkt", "opgeteld over alle maatregelen")
            : ($"{string.Join(", ", assessors)} wijken", "bij elk van hen, opgeteld over alle maatregelen,");
        var away = $"{places} {(places == 1 ? "plaats" : "plaatsen")}";
        return Text($"{who} het meest van de gezamenlijke rangschikking af: {added} liggen de rangen er {away} vandaan.");
    }

    public override string FurthestApart(int bands) => bands == 1 ? "Het verst uiteen, met één klasse" : Text($"Het verst uiteen, met {bands} klassen");
    public override string Keeps(int scores, int files, int others)
    {
        if (scores == 0)
            return "Niets hiervan kan in de bestanden opgeslagen worden: gewichten, criteria en budgetten, en scores van beoordelaars, blijven "
                + "alleen in de koppeling.";
        var rest = others == 0
            ? "Meer is hier niet gewijzigd."
            : $"{others} andere {(others == 1 ? "wijziging blijft" : "wijzigingen blijven")} een wat-als, alleen in de koppeling.";
        var written = $"{(scores == 1 ? "1 score" : $"{scores} scores")} in {(files == 1 ? "1 bestand" : $"{files} bestanden")}";
        return Text($"Opslaan schrijft {written}, elk als oordeel. {rest}");
    }

    public override string NothingSaved => "Hier wordt niets opgeslagen: deze pagina leest alleen. De wijzigingen staan in haar koppeling.";
    public override string NotSaved => "Er is niets opgeslagen";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
