using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with files and folders, whatever is in them.</summary>
internal static class FileRules
{
    /// <summary>The code of the finding that says how many more there are.</summary>
    public const string MoreCode = "MKB499";

    private static readonly DiagnosticRule Unreadable = DiagnosticRule.Error(
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

    private static readonly DiagnosticRule IllFormedName = DiagnosticRule.Error(
        "MKB006",
        new($"a file's or folder's name is not an id", $"de naam van een bestand of map is geen id"),
        new($"rename it: lower-case letters, digits, single hyphens", $"hernoem het: kleine letters, cijfers, enkele koppeltekens"),
        "Loan for firms.yaml",
        "loan-for-firms.yaml");

    private static readonly DiagnosticRule TwoFilesOneId = DiagnosticRule.Error(
        "MKB007",
        new($"two files with one id, such as `a.yaml` and `a.yml`", $"twee bestanden met één id, zoals `a.yaml` en `a.yml`"),
        new($"rename or delete one", $"hernoem of verwijder er een"),
        "loan.yaml and loan.yml",
        "loan.yaml");

    private static readonly DiagnosticRule CollectionFileMissing = DiagnosticRule.Error(
        "MKB008",
        new($"a folder with YAML files has no `collection.yaml`", $"een map met YAML-bestanden heeft geen `collection.yaml`"),
        new($"add one", $"voeg er een toe"),
        "my-region/loan.yaml",
        "my-region/collection.yaml and my-region/loan.yaml");

    private static readonly DiagnosticRule NoCollections = DiagnosticRule.Error(
        "MKB009",
        new($"the folder holds no collection", $"de map bevat geen collectie"),
        new($"add a folder with a `collection.yaml`", $"voeg een map met een `collection.yaml` toe"),
        "mkb check measures/my-region",
        "mkb check measures");

    private static readonly DiagnosticRule NotRead = DiagnosticRule.Warning(
        "MKB404",
        new($"a YAML file lies where nothing is read", $"een YAML-bestand ligt waar niets wordt gelezen"),
        new($"move it, or give it the ending `.yaml`", $"verplaats het, of laat de naam op `.yaml` eindigen"),
        "measures/loan.yaml",
        "measures/my-region/loan.yaml");

    private static readonly DiagnosticRule TooManyFindings = DiagnosticRule.Warning(
        MoreCode,
        new($"more than 1,000 findings", $"meer dan 1.000 bevindingen"),
        new($"correct the first ones and check again", $"herstel de eerste en controleer opnieuw"),
        "a folder with 5,000 faults",
        "a folder with fewer");

    private static readonly DiagnosticRule SeveralDefaults = DiagnosticRule.Error(
        "MKB011",
        new($"several schemes say `default: true`", $"meer dan één weegkader zegt `default: true`"),
        new($"keep it in one", $"houd het in één"),
        "default: true in schemes/a.yaml and in schemes/b.yaml",
        "default: true in schemes/a.yaml");

    private static readonly DiagnosticRule Misnamed = DiagnosticRule.Error(
        "MKB012",
        new($"a file or folder whose name is almost one with a meaning", $"een bestand of map met bijna een naam die iets betekent"),
        new($"rename it as the message says", $"hernoem het zoals de melding zegt"),
        "measures/criterea.yaml",
        "measures/criteria.yaml");

    private static readonly DiagnosticRule NoMeasures = DiagnosticRule.Warning(
        "MKB424",
        new($"a collection without measures", $"een collectie zonder maatregelen"),
        new($"add one, or delete the folder", $"voeg er een toe, of verwijder de map"),
        "my-region/collection.yaml",
        "my-region/collection.yaml and my-region/loan.yaml");

    public static readonly DiagnosticRule[] All =
    [
        Misnamed, NoMeasures,
        Unreadable, TooLarge, NotUtf8, ForbiddenCharacter, Empty, IllFormedName, TwoFilesOneId, CollectionFileMissing, NoCollections,
        NotRead, TooManyFindings, SeveralDefaults,
    ];

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

    public static readonly Finding IsEmpty = Empty.Says(
        $"the file is empty; it should hold keys and values, such as \"name:\"",
        $"het bestand is leeg; het hoort sleutels en waarden te bevatten, zoals \"name:\"");

    public static readonly Finding WrongEnding = NotRead.Says(
        $"the file is not read; files end in .yaml or .yml, in small letters",
        $"het bestand wordt niet gelezen; bestanden eindigen op .yaml of .yml, in kleine letters");

    public static readonly Finding IsLockFile = NotRead.Says(
        $"the file is not read; another program made it while it has a file open, and deletes it when it closes that",
        $"het bestand wordt niet gelezen; een ander programma maakte het toen het een bestand opende, en verwijdert het bij het sluiten");

    public static readonly Finding ReadsLikeAMeasure = NotRead.Says(
        $"the file is not read, and reads like a measure; files of measures end in .yaml or .yml",
        $"het bestand wordt niet gelezen, en lijkt een maatregel; bestanden van maatregelen eindigen op .yaml of .yml");

    public static readonly Finding IsTable = NotRead.Says(
        $"the file is not read; measures are .yaml files, which mkb import makes of a table",
        $"het bestand wordt niet gelezen; maatregelen zijn .yaml-bestanden, die mkb import van een tabel maakt");

    public static readonly Finding HasNoMeasures = NoMeasures.Says(
        $"the collection has no measures; add one, or delete the folder",
        $"de collectie heeft geen maatregelen; voeg er een toe, of verwijder de map");

    public static readonly Finding IsTooDeep = NotRead.Says(
        $"the file is not read; it lies too deep, as a collection's measures lie directly in its folder",
        $"het bestand wordt niet gelezen; het ligt te diep, want de maatregelen van een collectie liggen meteen in haar map");

    public static readonly Finding LiesOutside = NotRead.Says(
        $"the file is not read; measures lie in a collection's folder, schemes in schemes/, criteria in criteria.yaml, segments in segments.yaml",
        $"het bestand wordt niet gelezen; maatregelen liggen in de map van een collectie, weegkaders in schemes/, criteria in criteria.yaml, segmenten in segments.yaml");

    public static readonly Finding IsItselfCollection = NoCollections.Says(
        $"the folder is itself a collection; name the folder above it, which may hold more of them, and criteria and schemes",
        $"de map is zelf een collectie; noem de map erboven, die er meer kan bevatten, en criteria en weegkaders");

    public static readonly Finding HoldsNoCollection = NoCollections.Says(
        $"the folder holds no collection; a collection is a folder in it with a collection.yaml and measures",
        $"de map bevat geen collectie; een collectie is een map daarin met een collection.yaml en maatregelen");

    public static Phrase IsNoFolder(string path) => new(
        $"\"{path:whole}\" is a file; name the measures folder that it lies in.",
        $"\"{path:whole}\" is een bestand; noem de map met maatregelen waar het in ligt.");

    public static Phrase NoFolder(string path) => new($"There is no folder \"{path:whole}\".", $"Er is geen map \"{path:whole}\".");

    public static Phrase IsNoFile(string path) => new($"\"{path:whole}\" is a folder; name a file in it.", $"\"{path:whole}\" is een map; noem een bestand daarin.");

    public static Phrase NoFile(string path) => new($"There is no file \"{path:whole}\".", $"Er is geen bestand \"{path:whole}\".");

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

    public static Finding FileNameIsNoId(string name) => IllFormedName.Says(
        $"the file's name {name} is not an id: use lower-case letters, digits and single hyphens{NewName(name)}",
        $"de bestandsnaam {name} is geen id: gebruik kleine letters, cijfers en enkele koppeltekens{NewName(name)}");

    public static Finding FolderNameIsNoId(string name) => IllFormedName.Says(
        $"the folder's name {name} is not an id: use lower-case letters, digits and single hyphens{NewName(name)}",
        $"de naam van de map {name} is geen id: gebruik kleine letters, cijfers en enkele koppeltekens{NewName(name)}");

    public static Finding ShouldBeFile(string name) => Misnamed.Says(
        $"rename the file to {name}; it is read as that file here, and the folder has no other",
        $"hernoem het bestand tot {name}; het wordt hier zo gelezen, en de map heeft geen ander");

    public static readonly Finding ShouldBeSchemes = Misnamed.Says(
        $"rename the folder to \"schemes\"; its files are read as schemes here, as it has no collection.yaml",
        $"hernoem de map tot \"schemes\"; haar bestanden worden hier als weegkaders gelezen, want zij heeft geen collection.yaml");

    public static Finding IsCopyOf(string original) => IllFormedName.Says(
        $"this looks like a copy of {original:whole}; keep one of them",
        $"dit lijkt een kopie van {original:whole}; houd er een van");

    public static Finding HasNearTwin(string original) => IllFormedName.Says(
        $"{original:whole} has the same name but for capitals, spaces or marks; keep one of them",
        $"{original:whole} heeft op hoofdletters, spaties of tekens na dezelfde naam; houd er een van");

    public static Finding HasTwin(string twin) => TwoFilesOneId.Says(
        $"{twin:whole} has the same id; rename or delete one",
        $"{twin:whole} heeft hetzelfde id; hernoem of verwijder er een");

    public static readonly Finding LooksLikeHeader = CollectionFileMissing.Says(
        $"rename the file to collection.yaml, if it gives the collection's name and categories; the folder has no such file",
        $"hernoem het bestand tot collection.yaml, als het de naam en categorieën van de collectie geeft; de map heeft zo'n bestand niet");

    public static readonly Finding HasNoHeader = CollectionFileMissing.Says(
        $"the folder holds YAML files but no collection.yaml; add one that gives the collection's name and categories",
        $"de map bevat YAML-bestanden maar geen collection.yaml; voeg er een toe die de naam en categorieën van de collectie geeft");

    public static Finding SchemesAreAllDefault(NameList schemes) => SeveralDefaults.Says(
        $"several schemes say \"default: true\": {schemes}; keep it in one",
        $"meer dan één weegkader zegt \"default: true\": {schemes}; houd het in één");

    public static Finding MoreThanShown(int number) => TooManyFindings.Says(
        $"{number} more findings are not shown; correct those above and check again",
        $"nog {number} bevindingen worden niet getoond; herstel die hierboven en controleer opnieuw");

    // A name such as measure.yaml.yaml, as editors make them, loses both endings.
    private static Phrase? NewName(string name) =>
        KebabCase.Suggest(Path.GetExtension(name) is ".yaml" or ".yml" ? Path.GetFileNameWithoutExtension(name) : name) is { } nearest
            ? new($"; rename it to {nearest}", $"; hernoem het tot {nearest}")
            : null;
}
