using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with what a folder holds and what it is called.</summary>
internal static class FolderRules
{
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
        IllFormedName, TwoFilesOneId, CollectionFileMissing, NoCollections, NotRead, Misnamed, NoMeasures, SeveralDefaults,
    ];

    public static readonly Phrase MeasuresAreFiles = new(
        $"; each measure is a file of its own beside this one, with its scores",
        $"; elke maatregel is een eigen bestand naast dit, met de scores erin");

    public static readonly Finding WrongEnding = NotRead.Says(
        $"the file is not read; files end in .yaml or .yml, in small letters",
        $"het bestand wordt niet gelezen; bestanden eindigen op .yaml of .yml, in kleine letters");

    public static readonly Finding IsLockFile = NotRead.Says(
        $"the file is not read; another program made it while it has a file open, and deletes it when it closes that",
        $"het bestand wordt niet gelezen; een ander programma maakte het toen het een bestand opende, en verwijdert het bij het sluiten");

    public static readonly Finding ReadsLikeAMeasure = NotRead.Says(
        $"the file is not read, and reads like a measure; files of measures end in .yaml or .yml",
        $"het bestand wordt niet gelezen, en lijkt een maatregel; bestanden van maatregelen eindigen op .yaml of .yml");

    public static readonly Finding IsNoAssessment = NotRead.Says(
        $"the file is not read; an assessor's scores stand in a file that ends in .yaml or .yml",
        $"het bestand wordt niet gelezen; de scores van een beoordelaar staan in een bestand dat op .yaml of .yml eindigt");

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
        $"the file is not read; measures lie in a collection's folder, schemes in schemes/, criteria in criteria.yaml, segments in segments.yaml, " +
        $"practices in practices.yaml",
        $"het bestand wordt niet gelezen; maatregelen liggen in de map van een collectie, weegkaders in schemes/, criteria in criteria.yaml, " +
        $"segmenten in segments.yaml, werkwijzen in practices.yaml");

    public static readonly Finding MeasureLiesOutside = NotRead.Says(
        $"the file is not read, and reads like a measure; move it into a collection's folder, beside its collection.yaml",
        $"het bestand wordt niet gelezen, en lijkt een maatregel; verplaats het naar de map van een collectie, naast haar collection.yaml");

    public static readonly Finding SchemeLiesOutside = NotRead.Says(
        $"the file is not read, and reads like a scheme; move it into the folder schemes",
        $"het bestand wordt niet gelezen, en lijkt een weegkader; verplaats het naar de map schemes");

    public static readonly Finding IsItselfCollection = NoCollections.Says(
        $"the folder is itself a collection; name the folder above it, which may hold more of them, and criteria and schemes",
        $"de map is zelf een collectie; noem de map erboven, die er meer kan bevatten, en criteria en weegkaders");

    public static readonly Finding HoldsNoCollection = NoCollections.Says(
        $"the folder holds no collection; a collection is a folder in it with a collection.yaml and measures",
        $"de map bevat geen collectie; een collectie is een map daarin met een collection.yaml en maatregelen");

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

    public static readonly Finding ShouldBeAssessments = Misnamed.Says(
        $"rename the folder to \"assessments\"; its files are read as assessors' scores here",
        $"hernoem de map tot \"assessments\"; haar bestanden worden hier als scores van beoordelaars gelezen");

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

    public static readonly Finding ShouldBeHeader = CollectionFileMissing.Says(
        $"rename the file to collection.yaml, in small letters; the folder has no such file",
        $"hernoem het bestand tot collection.yaml, in kleine letters; de map heeft zo'n bestand niet");

    public static readonly Finding HasNoHeader = CollectionFileMissing.Says(
        $"the folder holds YAML files but no collection.yaml; add one that gives the collection's name and categories",
        $"de map bevat YAML-bestanden maar geen collection.yaml; voeg er een toe die de naam en categorieën van de collectie geeft");

    public static readonly Finding AssessmentsLieOutside = CollectionFileMissing.Says(
        $"assessors' scores lie in a collection's folder; move this folder into that of the collection whose measures they score",
        $"scores van beoordelaars liggen in de map van een collectie; verplaats deze map naar die van de collectie waarvan zij de maatregelen scoren");

    public static Finding IsAnotherDefault(string first) => SeveralDefaults.Says(
        $"{first:whole} says \"default: true\" as well, and only one scheme can serve where none is named; delete it in one of them",
        $"ook {first:whole} zegt \"default: true\", en maar één weegkader kan gelden als er geen is genoemd; verwijder het in een van beide");

    // A name such as measure.yaml.yaml, as editors make them, loses both endings.
    private static Phrase? NewName(string name) =>
        KebabCase.Suggest(Path.GetExtension(name) is ".yaml" or ".yml" ? Path.GetFileNameWithoutExtension(name) : name) is { } nearest
            ? new($"; rename it to {nearest}", $"; hernoem het tot {nearest}")
            : null;
}
