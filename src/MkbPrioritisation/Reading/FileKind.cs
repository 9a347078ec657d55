using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>A kind of file, known by two of its keys: one that lies in the place of another is to be moved, and not to be mended key by key.</summary>
internal sealed record FileKind(string Key, string Beside, Phrase Advice)
{
    public static readonly FileKind Measure = new("scores", "category", new(
        $", as the file describes a measure; move it to the folder of its collection",
        $", want het bestand beschrijft een maatregel; zet het in de map van zijn collectie"));

    public static readonly FileKind Scheme = new("dimensions", "shortlist", new(
        $", as the file describes a scheme; move it to the folder schemes, beside those of the collections",
        $", want het bestand beschrijft een weegkader; zet het in de map schemes, naast die van de collecties"));

    public static readonly FileKind Criteria = new("criteria", "criteria", new(
        $", as the file holds criteria; move it to the measures folder itself, as criteria.yaml",
        $", want het bestand bevat criteria; zet het in de map met maatregelen zelf, als criteria.yaml"));

    public static readonly FileKind Collection = new("categories", "categories", new(
        $", as the file describes a collection; give that a folder of its own, with this file as collection.yaml",
        $", want het bestand beschrijft een collectie; geef die een eigen map, met dit bestand als collection.yaml"));

    public static readonly FileKind Profile = new("later", "later", new(
        $", as the file is the profile of a firm; keep it outside the measures, and give it to mkb advise as --profile",
        $", want het bestand is het profiel van een bedrijf; bewaar het buiten de maatregelen, en geef het aan mkb advise als --profile"));

    private static readonly FileKind[] All = [Measure, Scheme, Criteria, Collection, Profile];

    /// <summary>Whether a file is of another kind than it should be; that is reported.</summary>
    public bool IsNotThatOf(YamlFile file, Subject what)
    {
        if (file.Root is not YamlMap root || Has(root, Key) || Has(root, Beside)
            || Array.Find(All, kind => Has(root, kind.Key) && Has(root, kind.Beside)) is not { } other)
            return false;
        file.Report(ValueRules.HasNoKey(what, other.Key, other.Advice), root.Find(other.Key)!.Key.Start);
        return true;
    }

    private static bool Has(YamlMap root, string key) => root.Find(key) is not null;
}
