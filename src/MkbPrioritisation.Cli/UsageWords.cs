using System.CommandLine;

namespace MkbPrioritisation.Cli;

/// <summary>What those who think in Dutch, or know other tools, write for the commands and options of this one.</summary>
internal static class UsageWords
{
    private static readonly (string Name, string[] Others)[] Commands =
    [
        ("rank", ["ranking", "rangschik", "rangschikken", "rangorde", "ranglijst", "rangschikking",
            "prioriteer", "prioriteren", "prioritise", "prioritize", "sort", "list", "lijst"]),
        ("matrix", ["kwadrant", "kwadranten", "quadrant", "plot", "grid"]),
        ("explain", ["uitleg", "uitleggen", "leg-uit", "why", "waarom", "show", "toon", "toelichting"]),
        ("robustness", ["robuustheid", "robuust", "gevoeligheid", "gevoeligheidsanalyse", "sensitivity", "uncertainty", "onzekerheid"]),
        ("report", ["rapport", "rapportage", "verslag"]),
        ("plan", ["planning", "begroting", "budget"]),
        ("timeline", ["tijdlijn", "tijdpad", "kalender", "calendar", "roadmap"]),
        ("model", ["what-if", "wat-als", "modelleer"]),
        ("progress", ["voortgang", "realisatie", "actuals"]),
        ("diff", ["verschil", "verschillen", "vergelijk", "vergelijken", "vergelijking", "compare"]),
        ("advise", ["advies", "adviseer", "adviseren", "advice"]),
        ("check", ["controleer", "controleren", "controle", "validate", "valideer", "lint", "verify", "test"]),
        ("serve", ["start", "server", "web", "browser", "serveer", "open"]),
        ("new", ["nieuw", "nieuwe", "maak", "create", "add", "init", "toevoegen"]),
        ("schema", ["schemas"]),
        ("export", ["exporteer", "exporteren", "uitvoer"]),
        ("import", ["importeer", "importeren", "invoer", "inlezen"]),
        ("measure", ["maatregel", "maatregelen"]),
        ("scheme", ["weegkader"]),
        ("assessment", ["beoordeling", "beoordelaar", "assessor"]),
    ];

    private static readonly (string Name, string[] Others)[] Options =
    [
        ("--language", ["taal", "lang", "locale", "l"]),
        ("--format", ["formaat", "form", "vorm", "f", "type"]),
        ("--output", ["uitvoer", "out", "o", "bestand", "file", "naar", "save"]),
        ("--measures", ["maatregelen", "map", "dir", "directory", "folder", "m", "d", "path", "pad"]),
        ("--collection", ["collectie", "collecties", "c", "verzameling"]),
        ("--scheme", ["weegkader", "methode", "method", "s"]),
        ("--together", ["samen", "tezamen", "join", "joined"]),
        ("--top", ["aantal", "n", "limit", "first", "eerste", "max", "count"]),
        ("--actor", ["partij", "actoren"]),
        ("--assessor", ["beoordelaar"]),
        ("--strict", ["strikt", "streng"]),
        ("--watch", ["volg", "kijk", "blijf-kijken", "w"]),
        ("--explain", ["uitleg", "leg-uit"]),
        ("--title", ["titel", "t"]),
        ("--date", ["datum"]),
        ("--summary", ["samenvatting", "kort", "short"]),
        ("--port", ["poort", "p"]),
        ("--read-only", ["alleen-lezen", "readonly"]),
        ("--only", ["alleen"]),
        ("--budget", ["begroting", "plafond"]),
        ("--return-share", ["terugvloei", "inverdieneffect"]),
        ("--with", ["met"]),
        ("--without", ["zonder", "exclude"]),
        ("--scale", ["schaal"]),
        ("--set", ["zet", "stel"]),
        ("--noise", ["ruis"]),
        ("--samples", ["trekkingen", "steekproef", "n", "draws"]),
        ("--profile", ["profiel"]),
        ("--peers", ["vergelijk", "vergelijkbaar"]),
        ("--size", ["grootte", "omvang", "grootteklasse"]),
        ("--sector", ["sbi", "branche"]),
        ("--gross-margin", ["brutomarge"]),
        ("--fte", ["vte"]),
        ("--what-if", ["wat-als"]),
        ("--help", ["hulp", "help"]),
        ("--version", ["versie", "version", "v"]),
    ];

    // A flag that says a value of an option, where others have an option for it.
    private static readonly (string Flag, string Option, string Value)[] Flags =
    [
        ("nl", "--language", "nl"), ("dutch", "--language", "nl"), ("nederlands", "--language", "nl"),
        ("en", "--language", "en"), ("english", "--language", "en"), ("engels", "--language", "en"),
        ("json", "--format", "json"), ("csv", "--format", "csv"),
        ("markdown", "--format", "markdown"), ("md", "--format", "markdown"), ("svg", "--format", "svg"),
        ("html", "--format", "html"), ("xlsx", "--format", "xlsx"), ("excel", "--format", "xlsx"),
        ("ics", "--format", "ics"), ("table", "--format", "table"), ("tabel", "--format", "table"),
    ];

    /// <summary>The one of some commands that a word stands for; <see langword="null"/> where there is none.</summary>
    public static string? Command(string word, IEnumerable<Command> commands) =>
        Named(Commands, word.ToLowerInvariant(), [.. commands.Select(command => command.Name)]);

    /// <summary>The one of some options that a word stands for, dashes or not before it; <see langword="null"/> where there is none.</summary>
    public static string? Option(string word, IReadOnlyCollection<Option> options)
    {
        var bare = Bare(word);
        if (options.FirstOrDefault(option => option.Name == $"--{bare}") is { } same)
            return same.Name;
        return Array.Find(Flags, flag => flag.Flag == bare) is { Option: { } name, Value: var value }
            && options.FirstOrDefault(option => option.Name == name) is { } known && Takes(known, value)
            ? $"{name} {value}"
            : Named(Options, bare, [.. options.Select(option => option.Name)]);
    }

    /// <summary>Whether a word is an option for what a command takes without one.</summary>
    public static bool IsArgument(string word, string argument) => argument switch
    {
        "DIR" => Bare(word) is "measures" or "maatregelen" or "map" or "dir" or "directory" or "folder" or "path" or "pad",
        "ID" => Bare(word) is "id" or "measure" or "maatregel" or "naam" or "name",
        "FILE" or "ACTUALS" => Bare(word) is "file" or "bestand" or "input" or "invoer" or "actuals",
        _ => false,
    };

    /// <summary>Whether a word starts with a dash, be it one that a text processor made of two.</summary>
    public static bool IsDashed(string word) => word is ['-' or '–' or '—', _, ..] && !char.IsAsciiDigit(word[1]);

    private static string Bare(string word) => word.TrimStart('-', '–', '—').Split('=', ':')[0].ToLowerInvariant();

    // An option that lists its values takes no others.
    private static bool Takes(Option option, string value) =>
        option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty)
            .Select(item => item.Label).ToList()
            is var labels && labels.Contains(value, StringComparer.Ordinal);

    private static string? Named((string Name, string[] Others)[] words, string word, IReadOnlyCollection<string> known) =>
        words.FirstOrDefault(entry => known.Contains(entry.Name, StringComparer.Ordinal) && entry.Others.Contains(word, StringComparer.Ordinal)).Name;
}
