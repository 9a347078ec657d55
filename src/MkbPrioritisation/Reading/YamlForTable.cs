using System.Text.RegularExpressions;

namespace MkbPrioritisation.Reading;

/// <summary>Tells whether what was given for a table is a file in YAML, such as a measure's.</summary>
internal static partial class YamlForTable
{
    private const string Comment = "#";

    /// <summary>Whether a file that does not start with a heading is YAML, by its name or by its first line that is no comment.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="text">How the file begins.</param>
    public static bool IsIt(string name, string text)
    {
        if (Path.GetExtension(name) is { } ending
            && (ending.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || ending.Equals(".yml", StringComparison.OrdinalIgnoreCase)))
            return true;
        using var lines = new StringReader(text.TrimStart('\uFEFF'));
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith(Comment, StringComparison.Ordinal))
                return Key().IsMatch(line);
        }

        return false;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*:( [^,;\t]*)?\\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
