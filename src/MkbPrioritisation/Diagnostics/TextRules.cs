using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What is worth a look in texts that people read.</summary>
internal static class TextRules
{
    private static readonly DiagnosticRule CurlyQuotes = DiagnosticRule.Warning(
        "MKB405",
        new($"a text in curly quotation marks, which become part of it", $"een tekst tussen krullende aanhalingstekens, die er deel van worden"),
        new($"use straight ones, or none", $"gebruik rechte, of geen"),
        "name: { en: “Loan” }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule TextIsCut = DiagnosticRule.Warning(
        "MKB420",
        new($"a text that ends at a # which may belong to it", $"een tekst die eindigt bij een # die er misschien bij hoort"),
        new(
            $"put the text in quotation marks, or two spaces before a comment and one behind its #",
            $"zet de tekst tussen aanhalingstekens, of twee spaties voor een opmerking en een achter haar #"),
        "name: { en: Loan }\nsummary:\n  en: Loan #1",
        "name: { en: Loan }\nsummary:\n  en: \"Loan #1\"");

    private static readonly DiagnosticRule Invisible = DiagnosticRule.Warning(
        "MKB421",
        new(
            $"a character that takes no room, tells a screen what to do or turns the direction of text",
            $"een teken dat geen ruimte inneemt, een scherm stuurt of de leesrichting omdraait"),
        new($"delete it", $"verwijder het"),
        "name: { en: Lo\\u200Ban }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule SameName = DiagnosticRule.Warning(
        "MKB422",
        new($"two measures of a collection with one name", $"twee maatregelen van een collectie met één naam"),
        new($"give each its own name, or delete the copy", $"geef elk een eigen naam, of verwijder de kopie"),
        "name: { en: Loan } in loan.yaml and in loan-2.yaml",
        "name: { en: Loan } in loan.yaml");

    private static readonly DiagnosticRule HoldsPlaceholder = DiagnosticRule.Warning(
        "MKB423",
        new($"a text that is still the placeholder of a new file", $"een tekst die nog de invultekst van een nieuw bestand is"),
        new($"write the text, or delete the key", $"schrijf de tekst, of verwijder de sleutel"),
        "name: { en: Loan, nl: \"…\" }",
        "name: { en: Loan, nl: Lening }");

    public static readonly DiagnosticRule[] All = [CurlyQuotes, TextIsCut, Invisible, SameName, HoldsPlaceholder];

    public static Finding EndsAtHash(Subject what, string text) => TextIsCut.Says(
        $"{what} ends before this #, which starts a comment: {text}; put the whole text in quotation marks, or two spaces before a comment and one behind " +
        $"its #",
        $"{what} eindigt voor deze #, die een opmerking begint: {text}; zet de hele tekst tussen aanhalingstekens, of twee spaties voor een opmerking en " +
        $"een achter haar #");

    public static Finding HoldsInvisible(char character) => Invisible.Says(
        $"here is {InvisibleCharacter.Name(character)}, which nobody sees; it is left out, and better deleted",
        $"hier staat {InvisibleCharacter.Name(character)}, dat niemand ziet; het wordt weggelaten, en kan beter weg");

    public static Finding HoldsCommand(Subject what, char character) => Invisible.Says(
        $"{what} holds {InvisibleCharacter.Name(character)}, which nobody sees; delete it",
        $"{what} bevat {InvisibleCharacter.Name(character)}, dat niemand ziet; verwijder het");

    public static Finding IsPlaceholder(Subject what) => HoldsPlaceholder.Says(
        $"{what} is still to be written; write it, or delete the key",
        $"{what} moet nog worden geschreven; schrijf die, of verwijder de sleutel");

    public static Finding NameIsTaken(string name, string file) => SameName.Says(
        $"{file:whole} has the name {name} too, and both are ranked; give each its own name, or delete the copy",
        $"{file:whole} heeft ook de naam {name}, en beide worden gerangschikt; geef elk een eigen naam, of verwijder de kopie");

    public static Finding AssessorNameIsTaken(string name, string file) => SameName.Says(
        $"{file:whole} has the name {name} too, and the scores of both count; give each its own name, or delete the copy",
        $"{file:whole} heeft ook de naam {name}, en de scores van beide tellen; geef elk een eigen naam, of verwijder de kopie");

    public static Finding StandsInCurlyQuotes(Subject what) => CurlyQuotes.Says(
        $"{what} is in curly quotation marks, which become part of it; use straight ones, \" or ', or none",
        $"{what} staat tussen krullende aanhalingstekens, die er deel van worden; gebruik rechte, \" of ', of geen");
}
