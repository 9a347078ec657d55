using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Tells from its name that a file is a copy of another, as file managers, editors and shared folders make them.</summary>
internal static partial class CopyName
{
    /// <summary>The id of the file that another is a copy of; <see langword="null"/> where it is none.</summary>
    /// <param name="name">The name of the file, without its ending.</param>
    /// <param name="ids">The ids of the files beside it.</param>
    public static string? Original(string name, IReadOnlyCollection<string> ids) =>
        ids.Where(id => id != name && IsCopy(name, id)).MaxBy(id => id.Length);

    /// <summary>The id that differs from a name by nothing but capitals, spaces and marks.</summary>
    public static string? Twin(string name, IReadOnlyCollection<string> ids) =>
        KebabCase.Suggest(name) is { } suggestion && suggestion != name && ids.Contains(suggestion, StringComparer.Ordinal) ? suggestion : null;

    private static bool IsCopy(string name, string id)
    {
        if (name.StartsWith(id, StringComparison.OrdinalIgnoreCase))
            return Behind().IsMatch(name[id.Length..]);
        return name.EndsWith(id, StringComparison.OrdinalIgnoreCase) && Before().IsMatch(name[..^id.Length]);
    }

    [GeneratedRegex(
        "^([ _.-]*[(\\[{].*[)\\]}]|[ _-]+[A-Z][A-Z0-9_-]+|[ _.-]*~|([ "
            + "_.-]*(-|kopie|copy|copie|kopia|conflict\\w*|versie|version|backup|reserve\\w*|oud|old|nieuw|new|bak|orig\\w*|v "
            + "?[0-9]+|[0-9]{1,2}|\\([0-9]+\\)))+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(
        "^(kopie|copy|copie|backup|reserve\\w*)[ _-]*(van|of|\\([0-9]+\\) (van|of))?[ _-]+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
