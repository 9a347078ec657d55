using System.Text.RegularExpressions;

namespace MkbPrioritisation.Importing;

/// <summary>Values as files write them, from how they are typed in a table, where a comma in a figure can only be a decimal sign.</summary>
internal static partial class CellWords
{
    public static string Of(ColumnField field, string text) =>
        field == ColumnField.Estimate ? DecimalComma().Replace(text.Trim(), ".") : text.Trim();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();
}
