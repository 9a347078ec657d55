using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>The header of a collection that is not there yet: from the table's list of categories, or else from those that its measures name.</summary>
internal static class NewCollection
{
    private const int Collection = 1;
    private const int DutchName = 2;
    private const int EnglishName = 3;
    private const int BasisColumn = 4;
    private const int Category = 5;
    private const int DutchCategory = 6;
    private const int EnglishCategory = 7;

    public static CollectionHeader? Read(
        MeasureTable table, ColumnPlan plan, IEnumerable<IReadOnlyDictionary<int, TableCell>> rows, string id, DiagnosticBag findings)
    {
        var listed = Listed(table, id).ToList();
        var root = listed.Count > 0 ? FromList(listed, id) : FromRows(plan, rows, id);
        return CollectionReader.Read(new(root, IsWhole: true, findings));
    }

    /// <summary>Whether the table lists the categories of a collection.</summary>
    public static bool IsListed(MeasureTable table, string id) => Listed(table, id).Any();

    /// <summary>The collection of a header.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="header">What the table says.</param>
    /// <param name="seed">What its file says beside that, where the table came with it.</param>
    public static MeasureCollection Of(string id, CollectionHeader header, MeasureCollection? seed = null) => seed is null
        ? new(id, header.Name!, header.Categories, []) { Basis = header.Basis }
        : new(id, header.Name!, header.Categories, [])
        {
            Basis = header.Basis,
            Source = seed.Source,
            Plan = seed.Plan,
            Actors = seed.Actors,
            Phases = seed.Phases,
            Assumptions = seed.Assumptions,
            Indicators = seed.Indicators,
            Caution = seed.Caution,
        };

    private static IEnumerable<IReadOnlyDictionary<int, TableCell>> Listed(MeasureTable table, string id) =>
        table.Categories.Rows.Skip(1).Where(row => row.GetValueOrDefault(Collection)?.Text.Trim() == id && row.ContainsKey(Category));

    private static YamlMap FromList(List<IReadOnlyDictionary<int, TableCell>> rows, string id)
    {
        var categories = rows.DistinctBy(row => row[Category].Text.Trim(), StringComparer.Ordinal)
            .Select(row => new YamlEntry(Scalar(row[Category]), Named(row, DutchCategory, EnglishCategory, row[Category].Text.Trim())));
        var entries = new List<YamlEntry>
        {
            new(Scalar("name"), Named(rows[0], DutchName, EnglishName, id)),
            new(Scalar("categories"), new YamlMap(rows[0][Category].Position, [.. categories])),
        };
        if (rows[0].GetValueOrDefault(BasisColumn) is { } basis)
            entries.Add(new(Scalar("basis"), Scalar(basis)));
        return new(Position.WholeFile, entries);
    }

    private static YamlMap FromRows(ColumnPlan plan, IEnumerable<IReadOnlyDictionary<int, TableCell>> rows, string id)
    {
        var categories = rows.Select(row => plan.Cell(row, new(ColumnField.Category)))
            .OfType<TableCell>()
            .DistinctBy(cell => cell.Text.Trim(), StringComparer.Ordinal)
            .Select(cell => new YamlEntry(Scalar(cell), new YamlMap(cell.Position, [new(Scalar("en"), Scalar(Words(cell.Text.Trim())))])));
        return new(Position.WholeFile,
        [
            new(Scalar("name"), new YamlMap(Position.WholeFile, [new(Scalar("en"), Scalar(Words(id)))])),
            new(Scalar("categories"), new YamlMap(Position.WholeFile, [.. categories])),
        ]);
    }

    private static YamlMap Named(IReadOnlyDictionary<int, TableCell> row, int dutch, int english, string id)
    {
        var texts = new List<YamlEntry>();
        if (row.GetValueOrDefault(dutch) is { } inDutch)
            texts.Add(new(Scalar("nl"), Text(inDutch)));
        if (row.GetValueOrDefault(english) is { } inEnglish)
            texts.Add(new(Scalar("en"), Text(inEnglish)));
        if (texts.Count == 0)
            texts.Add(new(Scalar("en"), Scalar(Words(id))));
        return new(row.Values.First().Position, texts);
    }

    private static YamlScalar Text(TableCell cell) => new(cell.Position, cell.Text, isPlain: false);

    private static YamlScalar Scalar(TableCell cell) => new(cell.Position, cell.Text.Trim(), isPlain: false);

    private static YamlScalar Scalar(string text) => new(Position.WholeFile, text, isPlain: false);

    private static string Words(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
