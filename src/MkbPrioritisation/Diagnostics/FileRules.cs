using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with files and folders, whatever is in them.</summary>
internal static class FileRules
{
    /// <summary>The code of the finding that says how many more there are.</summary>
    public const string MoreCode = "MKB499";

    public static readonly DiagnosticRule Unreadable = DiagnosticRule.Error(
        "MKB001",
        new($"a file or folder cannot be read", $"een bestand of map is niet te lezen"),
        new($"check that it exists and that you may read it", $"kijk of het bestaat en of u het mag lezen"),
        "recovery-plan/loan.yaml → ../elsewhere/loan.yaml (which is gone)",
        "recovery-plan/loan.yaml (a file)");

    private static readonly DiagnosticRule TooLarge = DiagnosticRule.Error(
        "MKB002",
        new($"a file is larger than 1 MiB", $"een bestand is groter dan 1 MiB"),
        new($"split it, or take it out of the folder", $"splits het, of haal het uit de map"),
        "loan.yaml of 3 MiB",
        "loan.yaml of some kilobytes");

    private static readonly DiagnosticRule NotUtf8 = DiagnosticRule.Error(
        "MKB003",
        new($"a file is not UTF-8", $"een bestand is geen UTF-8"),
        new($"save it as UTF-8", $"sla het op als UTF-8"),
        "loan.yaml saved as \"ANSI\" or \"Unicode\"",
        "loan.yaml saved as \"UTF-8\"");

    private static readonly DiagnosticRule ForbiddenCharacter = DiagnosticRule.Error(
        "MKB004",
        new($"an invisible character that no text file may hold", $"een onzichtbaar teken dat in geen tekstbestand mag staan"),
        new($"delete it", $"verwijder het"),
        "name: { en: Lo\\u0000an }",
        "name: { en: Loan }");

    private static readonly DiagnosticRule Empty = DiagnosticRule.Error(
        "MKB005",
        new($"an empty file", $"een leeg bestand"),
        new($"fill it in or delete it", $"vul het in of verwijder het"),
        "loan.yaml of 0 bytes",
        "loan.yaml with name, category and scores");

    private static readonly DiagnosticRule TooManyFindings = DiagnosticRule.Warning(
        MoreCode,
        new($"more than 1,000 findings", $"meer dan 1.000 bevindingen"),
        new($"correct the first ones and check again", $"herstel de eerste en controleer opnieuw"),
        "a folder with 5,000 faults",
        "a folder with fewer");

    public static readonly DiagnosticRule[] All = [Unreadable, TooLarge, NotUtf8, ForbiddenCharacter, Empty, TooManyFindings];

    public static readonly Finding IsPipe = Unreadable.Says(
        $"this is a pipe, and not a file; replace it by a file",
        $"dit is een pipe, en geen bestand; vervang die door een bestand");

    public static readonly Finding PipeIsEmpty = Unreadable.Says(
        $"nothing came out of the pipe; is there a program that writes into it?",
        $"er kwam niets uit de pipe; is er een programma dat erin schrijft?");

    public static readonly Finding IsGone = Unreadable.Says(
        $"the file cannot be read: it is not there any more",
        $"het bestand is niet te lezen: het is er niet meer");

    public static readonly Finding MayNotBeOpened = Unreadable.Says(
        $"the file cannot be read: it may not be opened",
        $"het bestand is niet te lezen: het mag niet worden geopend");

    public static readonly Finding IsTooLarge = TooLarge.Says(
        $"the file is larger than 1 MiB; split it, or check that it is a measures file",
        $"het bestand is groter dan 1 MiB; splits het, of kijk of het wel een maatregelbestand is");

    public static readonly Finding IsUtf16 = NotUtf8.Says(
        $"the file is UTF-16; save it as UTF-8",
        $"het bestand is UTF-16; sla het op als UTF-8");

    public static readonly Finding IsNotUtf8 = NotUtf8.Says(
        $"the file is not UTF-8 from here on; save it as UTF-8 (in older editors: \"encoding\" in the save dialog)",
        $"het bestand is vanaf hier geen UTF-8; sla het op als UTF-8 (in oudere editors: \"codering\" bij het opslaan)");

    public static readonly Finding TableIsNotUtf8 = NotUtf8.Says(
        $"the table is not UTF-8 from here on, but probably \"ANSI\" (Windows-1252); in the spreadsheet choose Save as, CSV UTF-8",
        $"de tabel is vanaf hier geen UTF-8, maar waarschijnlijk \"ANSI\" (Windows-1252); kies in het rekenblad Opslaan als, CSV UTF-8");

    public static readonly Finding IsEmpty = Empty.Says(
        $"the file is empty; it should hold keys and values, such as \"name:\"",
        $"het bestand is leeg; het hoort sleutels en waarden te bevatten, zoals \"name:\"");

    public static readonly Finding IsWorkbook = NotUtf8.Says(
        $"this is a workbook and no text; in the spreadsheet choose Save as, CSV UTF-8",
        $"dit is een werkmap en geen tekst; kies in het rekenblad Opslaan als, CSV UTF-8");

    /// <summary>How a workbook begins.</summary>
    public const string StartOfWorkbook = "PK\u0003\u0004";

    public static Finding TableIsEmpty(NameList columns) => Empty.Says(
        $"the table is empty; its first line names the columns: {columns}",
        $"de tabel is leeg; de eerste regel noemt de kolommen: {columns}");

    public static Phrase IsNoFolder(string path) => new(
        $"\"{path:whole}\" is a file; name the measures folder that it lies in.",
        $"\"{path:whole}\" is een bestand; noem de map met maatregelen waar het in ligt.");

    public static Phrase NoFolder(string path, string? near) => near is null
        ? new($"There is no folder \"{path:whole}\".", $"Er is geen map \"{path:whole}\".")
        : new(
            $"There is no folder \"{path:whole}\"; did you mean \"{near:whole}\"?",
            $"Er is geen map \"{path:whole}\"; bedoelt u \"{near:whole}\"?");

    public static Phrase IsNoFile(string path) =>
        new($"\"{path:whole}\" is a folder; name a file in it.", $"\"{path:whole}\" is een map; noem een bestand daarin.");

    public static Phrase NoFile(string path, string? near) => near is null
        ? new($"There is no file \"{path:whole}\".", $"Er is geen bestand \"{path:whole}\".")
        : new(
            $"There is no file \"{path:whole}\"; did you mean \"{near:whole}\"?",
            $"Er is geen bestand \"{path:whole}\"; bedoelt u \"{near:whole}\"?");

    public static Finding LeadsNowhere(string target) => Unreadable.Says(
        $"the file cannot be read: it leads to {target}, which is not there",
        $"het bestand is niet te lezen: het verwijst naar {target}, en dat is er niet");

    public static Finding CannotBeRead(string reason) => Unreadable.Says(
        $"the file cannot be read: {reason:whole}",
        $"het bestand is niet te lezen: {reason:whole}");

    public static Finding FolderCannotBeRead(string reason) => Unreadable.Says(
        $"the folder cannot be read: {reason:whole}",
        $"de map is niet te lezen: {reason:whole}");

    public static Finding HoldsCharacter(char character) => ForbiddenCharacter.Says(
        $"the invisible character U+{(int)character:X4} cannot stand in a file; delete it",
        $"het onzichtbare teken U+{(int)character:X4} mag niet in een bestand staan; verwijder het");

    public static Finding MoreThanShown(int number) => TooManyFindings.Says(
        $"{number} more findings are not shown; correct those above and check again",
        $"nog {number} bevindingen worden niet getoond; herstel die hierboven en controleer opnieuw");
}
