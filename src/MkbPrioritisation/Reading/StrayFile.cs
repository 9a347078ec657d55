using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Tells which files beside the measures are worth a word, though they are not read.</summary>
internal static class StrayFile
{
    private static readonly string[] Tables = [".csv", ".tsv", ".xlsx", ".xls", ".ods"];

    private static readonly string[] Texts = [".txt", ".json", ".docx", ".doc", ".rtf", ".md", ".text", ".yaml_", ".yam", ".yal", ".ymal"];

    /// <summary>Whether a file of this name may be worth a word, or is read.</summary>
    public static bool IsWorthALook(ReadOnlySpan<char> name) => IsOneOf([".yaml", ".yml"], name) || IsOneOf(Tables, name) || IsOneOf(Texts, name);

    /// <summary>Whether a file is read.</summary>
    public static bool IsRead(SourceFile file) =>
        !IsLock(file) && (file.Path.EndsWith(".yaml", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal));

    /// <summary>What to say of a file that is not read, if anything.</summary>
    public static Finding? Finding(SourceFile file)
    {
        if (IsLock(file))
            return FolderRules.IsLockFile;
        var name = NameOf(file);
        if (name.Contains(".yaml", StringComparison.OrdinalIgnoreCase) || name.Contains(".yml", StringComparison.OrdinalIgnoreCase))
            return FolderRules.WrongEnding;
        var isTable = IsOneOf(Tables, name);
        if (FolderLayout.IsInAssessments(file.Path))
            return isTable || Holds(file, "scores") ? FolderRules.IsNoAssessment : null;
        if (file.Path.Split('/').Length != 2)
            return null;
        if (isTable)
            return FolderRules.IsTable;
        return name is not "README.md" && Holds(file, "scores:", "category:", "name:") ? FolderRules.ReadsLikeAMeasure : null;
    }

    /// <summary>What to say of a YAML file that lies beside the collections' folders.</summary>
    public static Finding FindingAtTop(SourceFile file) =>
        Holds(file, "scores:", "category:") ? FolderRules.MeasureLiesOutside
        : Holds(file, "dimensions:", "shortlist:") ? FolderRules.SchemeLiesOutside
        : FolderRules.LiesOutside;

    private static bool IsOneOf(ReadOnlySpan<string> endings, ReadOnlySpan<char> name)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Programs of an office put one beside each file that they have open.
    private static bool IsLock(SourceFile file) => NameOf(file).StartsWith("~$");

    private static ReadOnlySpan<char> NameOf(SourceFile file) => file.Path.AsSpan(file.Path.LastIndexOf('/') + 1);

    private static bool Holds(SourceFile file, params IEnumerable<string> words) =>
        file.ReadText(new DiagnosticBag(file.ShownPath)) is { } text
        && words.All(word => text.Contains(word, StringComparison.Ordinal) || text.Contains($"\"{word.TrimEnd(':')}\"", StringComparison.Ordinal))
        && !text.Contains("$schema\"", StringComparison.Ordinal);
}
