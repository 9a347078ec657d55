using System.Text;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Importing;

/// <summary>The files of a measures folder as a sheet holds them: rows of a path and of a part of the text.</summary>
internal static class TableFiles
{
    private const int Path = 1;
    private const int Text = 2;
    private const string Ending = ".yaml";

    public static IReadOnlyList<ImportedFile> Of(TableGrid grid)
    {
        var texts = new OrderedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var row in grid.Rows.Skip(1))
        {
            if (row.GetValueOrDefault(Path)?.Text.Trim() is not { } path
                || row.GetValueOrDefault(Text)?.Text is not { } part || !IsOfFolder(path))
                continue;
            if (!texts.TryGetValue(path, out var text))
                texts.Add(path, text = new());
            text.Append(part);
        }

        return [.. texts.Select(file => new ImportedFile(file.Key, file.Value.ToString()))];
    }

    // Anybody may have made the sheet: no path of it leads anywhere else.
    private static bool IsOfFolder(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal)
        && path[..^Ending.Length].Split('/') is { Length: <= 3 } parts
        && Array.TrueForAll(parts, KebabCase.IsValid);
}
