using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What of YAML measure files may not hold.</summary>
internal static class SyntaxRules
{
    private static readonly DiagnosticRule Syntax = DiagnosticRule.Error(
        "MKB101",
        new($"not valid YAML", $"geen geldige YAML"),
        new($"the message says which character or indentation is at fault", $"de melding zegt welk teken of welke inspringing het is"),
        "name: { en: Loan: for firms }",
        "name: { en: \"Loan: for firms\" }");

    private static readonly DiagnosticRule TooDeep = DiagnosticRule.Error(
        "MKB102",
        new($"nested deeper than 16 levels", $"dieper genest dan 16 niveaus"),
        new($"measure files need no more than five", $"maatregelbestanden hebben er niet meer dan vijf nodig"),
        "labels: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]",
        "labels: { plan: \"1\" }");

    private static readonly DiagnosticRule Anchor = DiagnosticRule.Error(
        "MKB103",
        new($"an anchor (`&name`)", $"een anker (`&naam`)"),
        new(
            $"write values out; put a text that starts with `&` in quotation marks",
            $"schrijf waarden uit; zet een tekst die met `&` begint tussen aanhalingstekens"),
        "name: &loan { en: Loan }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule Alias = DiagnosticRule.Error(
        "MKB104",
        new($"an alias (`*name`)", $"een alias (`*naam`)"),
        new(
            $"write the value out; put a text that starts with `*` in quotation marks",
            $"schrijf de waarde uit; zet een tekst die met `*` begint tussen aanhalingstekens"),
        "summary: *loan",
        "summary: { en: Loan }");

    private static readonly DiagnosticRule Tag = DiagnosticRule.Error(
        "MKB105",
        new($"a tag (`!name`)", $"een tag (`!naam`)"),
        new($"delete it; put a text that starts with `!` in quotation marks", $"verwijder die; zet een tekst die met `!` begint tussen aanhalingstekens"),
        "name: !text { en: Loan }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule MergeKey = DiagnosticRule.Error(
        "MKB106",
        new($"a merge key (`<<`)", $"een samenvoegsleutel (`<<`)"),
        new($"write the values out", $"schrijf de waarden uit"),
        "scores: { <<: { cost: unknown } }",
        "scores: { cost: unknown }");

    private static readonly DiagnosticRule SeveralDocuments = DiagnosticRule.Error(
        "MKB107",
        new($"a second document (`---`) in a file", $"een tweede document (`---`) in een bestand"),
        new($"make it a file of its own", $"maak er een eigen bestand van"),
        "--- between two measures in one file",
        "two files");

    private static readonly DiagnosticRule RepeatedKey = DiagnosticRule.Error(
        "MKB108",
        new($"a key is repeated", $"een sleutel staat er twee keer"),
        new($"keep one", $"houd er een"),
        "category: tax\ncategory: skills",
        "category: tax");

    private static readonly DiagnosticRule KeyIsNotText = DiagnosticRule.Error(
        "MKB109",
        new($"a key that is a list or a mapping", $"een sleutel die een lijst is of zelf sleutels heeft"),
        new($"write a text before the colon", $"schrijf een tekst voor de dubbelepunt"),
        "[name]: { en: Loan }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule TooManyValues = DiagnosticRule.Error(
        "MKB110",
        new($"more than 10,000 values in a file", $"meer dan 10.000 waarden in een bestand"),
        new($"split it", $"splits het"),
        "a list of 20,000 labels",
        "a list of 20 labels");

    public static readonly DiagnosticRule[] All =
    [
        Syntax, TooDeep, Anchor, Alias, Tag, MergeKey, SeveralDocuments, RepeatedKey, KeyIsNotText, TooManyValues,
    ];

    public static readonly Finding HasTagDirective = Tag.Says(
        $"tag directives are not allowed; delete the line that starts with %TAG",
        $"de regel die met %TAG begint mag er niet staan; verwijder die");

    public static readonly Finding HasTag = Tag.Says(
        $"a tag (\"!…\") is not allowed; delete it, or put the text in quotation marks if it is meant as text",
        $"een tag (\"!…\") mag niet; verwijder die, of zet de tekst tussen aanhalingstekens als het een tekst is");

    public static readonly Finding HasSecondDocument = SeveralDocuments.Says(
        $"a second document starts here; a file holds one, so delete the \"---\" or make another file",
        $"hier begint een tweede document; een bestand bevat er een, dus verwijder de \"---\" of maak een tweede bestand");

    public static readonly Finding HasMergeKey = MergeKey.Says(
        $"the merge key << is not allowed; write the values out here",
        $"de samenvoegsleutel << mag niet; schrijf de waarden hier uit");

    public static Finding HasAnchor(string name) => Anchor.Says(
        $"the anchor &{name:bare} is not allowed; write values out where they are needed, or put the text in quotation marks if it is one",
        $"het anker &{name:bare} mag niet; schrijf waarden uit waar ze nodig zijn, of zet de tekst tussen aanhalingstekens als het er een is");

    public static Finding HasAlias(string name) => name.Length is > 0 and < 5 && name.All(character => character == '*') ? Alias.Says(
        $"stars are no score; if five are the most favourable write {{ score: {name.Length + 1} }}, and put a text of stars in quotation marks",
        $"sterren zijn geen score; schrijf {{ score: {name.Length + 1} }} als vijf het gunstigst is, en zet een tekst van sterren tussen aanhalingstekens")
        : Alias.Says(
        $"the alias *{name:bare} is not allowed; write the value out here, or put the text in quotation marks if it is one",
        $"de alias *{name:bare} mag niet; schrijf de waarde hier uit, of zet de tekst tussen aanhalingstekens als het er een is");

    public static Finding KeyIsRepeated(string key) => RepeatedKey.Says(
        $"the key {key} is repeated here; keep one",
        $"de sleutel {key} staat hier voor de tweede keer; houd er een");

    public static Finding KeysStartAgain(string key) => RepeatedKey.Says(
        $"the keys of this file start again with {key}; a file holds one measure, so make what follows a file of its own, or delete it",
        $"de sleutels van dit bestand beginnen opnieuw met {key}; een bestand bevat één maatregel, dus maak van wat volgt een eigen bestand, " +
        $"of verwijder het");

    public static Finding LineIsMissingAbove(string key) => RepeatedKey.Says(
        $"the keys of the lines above start again with {key}; write the line that these belong under above them, or delete them",
        $"de sleutels van de regels hierboven beginnen opnieuw met {key}; schrijf de regel waar deze onder horen erboven, of verwijder ze");

    public static Finding StandsAsFar(string key) => RepeatedKey.Says(
        $"{key} stands as far to the right as the lines below it, whose keys were there before; delete two spaces before it, or put two before those",
        $"{key} staat even ver naar rechts als de regels eronder, waarvan de sleutels er al stonden; haal er twee spaties voor weg, of zet er twee " +
        $"voor die regels");

    public static Finding ItemStartsAgain(string key) => RepeatedKey.Says(
        $"the key {key} is repeated here; if another item of the list starts with it, put \"- \" in place of the two spaces before it, " +
        $"otherwise keep one",
        $"de sleutel {key} staat hier voor de tweede keer; begint er een volgend onderdeel van de lijst mee, zet dan \"- \" op de plaats van de twee " +
        $"spaties ervoor, en houd er anders een");

    public static Finding IsNoKey(Phrase found) => KeyIsNotText.Says(
        $"a key must be a text, and this is {found}",
        $"een sleutel moet een tekst zijn, en dit is {found}");

    public static Finding HoldsTooMany(int most) => TooManyValues.Says(
        $"the file holds more than {most} values and is not read beyond here; split it",
        $"het bestand bevat meer dan {most} waarden en wordt vanaf hier niet gelezen; splits het");

    public static Finding IsNestedTooDeep(int deepest) => TooDeep.Says(
        $"values are nested deeper than {deepest} levels; measure files need five",
        $"waarden zijn dieper genest dan {deepest} niveaus; maatregelbestanden hebben er vijf nodig");

    public static Finding TooManyDirectives(int most) => Tag.Says(
        $"more than {most} lines start with %, and the file is not read; delete them",
        $"meer dan {most} regels beginnen met %, en het bestand wordt niet gelezen; verwijder ze");

    public static Finding TooManyEmptyLines(int most) => Syntax.Says(
        $"more than {most} empty lines follow each other, and the file is not read; delete them",
        $"er volgen meer dan {most} lege regels op elkaar, en het bestand wordt niet gelezen; verwijder ze");

    public static Finding LongTag(int most) => Tag.Says(
        $"more than {most} characters without a space follow a \"!\", and the file is not read; put spaces or line breaks between words, " +
        $"and delete the \"!\" if it starts a tag",
        $"meer dan {most} tekens zonder spatie volgen op een \"!\", en het bestand wordt niet gelezen; zet spaties of nieuwe regels tussen woorden, " +
        $"en verwijder de \"!\" als er een tag mee begint");

    /// <summary>What makes a file no YAML, in words of the file.</summary>
    public static Finding Broken(PhraseText english, PhraseText dutch) => Syntax.Says(english, dutch);
}
