namespace MkbPrioritisation.Texts;

/// <summary>What those who think in Dutch write for the English words of the files, and what others call the same.</summary>
internal static class DutchWords
{
    private static readonly (string English, string[] Others)[] Words =
    [
        ("name", ["naam", "titel", "title", "benaming"]),
        ("title", ["titel", "naam"]),
        ("summary", ["samenvatting", "omschrijving", "beschrijving", "toelichting", "description", "kort"]),
        ("description", ["omschrijving", "beschrijving", "toelichting"]),
        ("category", ["categorie", "thema", "rubriek", "cluster"]),
        ("categories", ["categorieen", "categorien", "themas", "rubrieken", "clusters"]),
        ("labels", ["etiketten", "nummers", "nummering"]),
        ("segments", ["segmenten", "doelgroep", "doelgroepen", "doelsegment", "doelsegmenten", "segment"]),
        ("scores", ["scoren", "beoordeling", "beoordelingen", "criteria", "score"]),
        ("plan", ["planning", "begroting", "programma"]),
        ("basis", ["herkomst", "grondslag"]),
        ("source", ["bron", "herkomst"]),
        ("sources", ["bronnen", "financieringsbronnen"]),
        ("publisher", ["uitgever"]),
        ("year", ["jaar"]),
        ("band", ["klasse", "categorie", "bandbreedte", "niveau", "level"]),
        ("bands", ["klassen", "bandbreedtes", "niveaus"]),
        ("score", ["cijfer", "punten", "waarde", "rating", "points"]),
        ("estimate", ["raming", "schatting", "bedrag", "geschat", "amount", "figure"]),
        ("because", ["reden", "omdat", "want", "toelichting", "motivering", "onderbouwing", "uitleg", "reason", "why", "explanation", "bron"]),
        ("unit", ["eenheid"]),
        ("steps", ["stappen", "acties", "stappenplan"]),
        ("by", ["voor", "uiterlijk", "deadline", "datum", "wanneer", "gereed", "due", "date", "before"]),
        ("actors", ["actoren", "wie", "betrokkenen", "partijen", "who"]),
        ("actor", ["wie", "partij", "trekker", "verantwoordelijke", "who"]),
        ("start", ["startdatum", "begin", "begindatum", "aanvang", "start-date"]),
        ("conditions", ["voorwaarden", "condities"]),
        ("related", ["verwant", "verwante", "gerelateerd", "samenhang", "raakt"]),
        ("excludes", ["sluit-uit", "uitsluiten", "uitgesloten"]),
        ("requires", ["vereist", "vereisten", "vereiste", "nodig", "needs"]),
        ("assumptions", ["aannames", "aanname", "veronderstellingen", "uitgangspunten"]),
        ("model", ["berekening", "formule", "formules", "formula"]),
        ("owner", ["eigenaar", "trekker", "verantwoordelijke"]),
        ("note", ["aantekening", "notitie", "opmerking", "opmerkingen", "remark", "comment"]),
        ("phases", ["fasen", "fases", "fase"]),
        ("indicators", ["indicatoren", "kerncijfers"]),
        ("value", ["waarde", "cijfer", "getal"]),
        ("limit", ["grens"]),
        ("from", ["van", "vanaf", "start", "begin", "since"]),
        ("to", ["tot", "tm", "t-m", "eind", "einde", "end", "until", "till"]),
        ("shortlist", ["lijst", "top"]),
        ("dimensions", ["dimensies"]),
        ("net-impact", ["netto-impact", "impact"]),
        ("feasibility", ["uitvoerbaarheid", "haalbaarheid", "uitvoering", "mate-van-uitvoerbaarheid", "ease-of-execution"]),
        ("value-added", ["toegevoegde-waarde", "bijdrage-toegevoegde-waarde", "waarde", "added-value", "waardetoevoeging"]),
        ("cost", ["kosten", "costs", "beperkte-kosten", "budget", "uitgaven"]),
        ("timeliness", ["tijdigheid", "tijdige-impact", "tijdig", "timing", "termijn", "doorlooptijd", "snelheid", "effecttermijn"]),
        ("support", ["draagvlak", "steun", "maatschappelijk-draagvlak"]),
        ("introduction", ["invoering", "introductie", "snelle-invoering", "invoeringstermijn", "implementatie", "implementation", "invoeringstijd"]),
        ("published", ["gepubliceerd", "gedrukt", "printed"]),
        ("derived", ["afgeleid", "berekend"]),
        ("judgement", ["oordeel", "inschatting", "eigen-oordeel", "judgment", "expert-oordeel", "deskundigenoordeel"]),
        ("reform", ["hervormen", "hervormers", "saneren"]),
        ("renew", ["vernieuwen", "vernieuwers"]),
        ("grow", ["groeien", "groeiers", "groei", "growth"]),
        ("accelerate", ["versnellen", "versnellers"]),
        ("growth", ["groei", "groeit", "stijging"]),
        ("decline", ["krimp", "daling", "krimpt"]),
        ("high", ["hoog"]),
        ("relatively-high", ["relatief-hoog", "vrij-hoog", "tamelijk-hoog"]),
        ("medium", ["gemiddeld", "midden", "middel", "middelmatig", "average"]),
        ("relatively-low", ["relatief-laag", "vrij-laag", "tamelijk-laag"]),
        ("low", ["laag"]),
        ("unknown", ["onbekend", "niet-bekend", "nvt", "n-v-t", "n-a", "na", "tbd", "pm", "p-m", "nnb", "n-n-b", "geen"]),
        ("programme", ["programma", "program"]),
        ("programmes", ["programmas", "programs"]),
        ("parts", ["onderdelen"]),
        ("investment", ["investering", "investeringen"]),
        ("total-investment", ["totale-investering", "investering-totaal"]),
        ("total-growth", ["totale-groei", "groei-totaal"]),
        ("financing", ["financiering", "dekking"]),
        ("share", ["deel", "aandeel", "percentage"]),
        ("participants", ["deelnemers"]),
        ("per-year", ["per-jaar", "jaarlijks", "a-year", "yearly", "each-year"]),
        ("total", ["totaal", "in-totaal", "in-all"]),
        ("reach", ["bereik"]),
        ("currency", ["valuta", "munt"]),
        ("printed", ["gedrukt", "volgens-bron"]),
        ("caution", ["waarschuwing", "let-op"]),
        ("schemes", ["weegkaders", "weegkader", "weging", "wegingen", "schemas"]),
        ("criteria", ["criterium", "criterias", "beoordelingscriteria"]),
        ("collection", ["collectie", "verzameling"]),
        ("default", ["standaard"]),
        ("assessments", ["beoordelingen", "beoordelaars", "beoordeling", "assessors", "oordelen", "scores"]),
        ("micro", ["microbedrijf"]),
        ("small", ["klein", "kleinbedrijf"]),
        ("medium", ["middelgroot", "middenbedrijf"]),
        ("xlsx", ["excel", "xls", "spreadsheet", "workbook", "calc"]),
        ("markdown", ["md"]),
        ("table", ["tabel", "text", "txt", "terminal"]),
        ("text", ["tekst", "table", "txt"]),
        ("json", ["jsn"]),
        ("nl", ["nederlands", "dutch", "ned", "nl-nl", "nld"]),
        ("en", ["english", "engels", "eng", "en-gb", "en-us", "uk"]),
        ("measure", ["maatregel"]),
        ("member-states", ["lidstaten", "lidstaat"]),
        ("large", ["groot", "grootbedrijf", "big", "corporate"]),
        ("later", ["laatste", "nieuwste", "last", "current", "huidig", "latest"]),
        ("earlier", ["eerder", "eerste", "vorig", "vorige", "previous", "first", "before", "vroeger"]),
        ("sector", ["branche", "sbi", "sbi-code", "sector-sbi"]),
        ("size", ["grootte", "omvang", "grootteklasse", "size-class"]),
        ("equity", ["eigen-vermogen"]),
        ("balance-total", ["balanstotaal"]),
        ("gross-margin", ["brutomarge", "marge", "margin"]),
        ("wage-costs", ["loonkosten", "loonsom", "wages", "lonen"]),
        ("fte", ["vte", "banen", "jobs", "arbeidsjaren"]),
        ("headcount", ["werkzame-personen", "werknemers", "personeel", "employees", "mensen"]),
        ("productivity-growth", ["productiviteitsgroei", "groei-productiviteit", "groei-van-productiviteit", "growth-of-productivity"]),
        ("job-growth", ["banengroei", "groei-banen", "werkgelegenheidsgroei", "employment-growth", "growth-of-jobs", "fte-growth", "groei-fte"]),
        ("cash-buffer-days", ["buffer", "kasbuffer", "liquiditeitsbuffer", "buffer-in-dagen", "cash-buffer", "buffer-days"]),
        ("quick-ratio", ["quickratio", "liquiditeit", "liquiditeitsratio", "liquidity"]),
        ("solvency", ["solvabiliteit", "solvabiliteitsratio", "solvency-ratio"]),
        ("productivity", ["productiviteit", "arbeidsproductiviteit", "labour-productivity"]),
        ("measure", ["maatregel", "maatregelen", "measures", "naam", "name", "id"]),
        ("liquid-assets", ["liquide-middelen"]),
        ("receivables", ["vorderingen", "debiteuren"]),
        ("short-term-debts", ["kortlopende-schulden"]),
        ("yearly-costs", ["jaarlijkse-kosten", "jaarkosten"]),
    ];

    /// <summary>The one of some English names that a word stands for, be it misspelt; <see langword="null"/> where there is none.</summary>
    public static string? Nearest(string word, IReadOnlyCollection<string> names)
    {
        var others = Words.Where(entry => names.Contains(entry.English, StringComparer.Ordinal))
            .SelectMany(entry => entry.Others, (entry, other) => (entry.English, other))
            .ToList();
        return KebabCase.Suggest(word) is { } id && NearestName.Find(id, others.Select(item => item.other)) is { } nearest
            ? others.First(item => item.other == nearest).English
            : null;
    }

    /// <summary>The one of some English names that a word stands for; <see langword="null"/> where there is none.</summary>
    public static string? Find(string word, IReadOnlyCollection<string> names)
    {
        if (KebabCase.Suggest(word) is not { } id)
            return null;
        return Words.FirstOrDefault(
            entry => entry.Others.Contains(id, StringComparer.Ordinal) && names.Contains(entry.English, StringComparer.Ordinal)).English;
    }
}
