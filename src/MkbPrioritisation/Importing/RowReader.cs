using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>Reads the rows of a table that belong to one collection.</summary>
internal sealed class RowReader(MeasureTable table, ColumnPlan plan, CriteriaSet criteria, string collection)
{
    /// <summary>The rows of the collection, with their ids; what is wrong with those is reported.</summary>
    public IReadOnlyList<(string Id, Position Start, IReadOnlyDictionary<int, TableCell> Cells)> Rows(DiagnosticBag findings)
    {
        var rows = new List<(string, Position, IReadOnlyDictionary<int, TableCell>)>();
        var others = new HashSet<string>(StringComparer.Ordinal);
        var places = new Dictionary<string, Position>(StringComparer.Ordinal);
        var headless = new HashSet<int>();
        foreach (var cells in table.Measures.Rows.Skip(1))
        {
            if (plan.Cell(cells, new(ColumnField.Collection)) is { } of && of.Text.Trim() != collection)
            {
                others.Add(of.Text.Trim());
                continue;
            }

            if (IsHeading(cells))
            {
                findings.Report(TableRules.HeadingIsRepeated, cells.Values.First().Position);
                continue;
            }

            if (TotalIn(cells) is { } total)
            {
                findings.Report(TableRules.IsTotal(total.Text.Trim()), total.Position);
                continue;
            }

            if (cells.Keys.Max() is var last && plan.IsBeyond(last))
                findings.Report(TableRules.HasNoHeading(table.Measures.NameOf is not null), cells[last].Position);
            foreach (var place in cells.Keys.Order().Where(place => !plan.IsBeyond(place) && !plan.HasHeading(place) && headless.Add(place)))
                findings.Report(TableRules.HasNoHeading(isSheet: true), cells[place].Position);
            if (plan.Cell(cells, new(ColumnField.Id)) is not { } cell)
                findings.Report(TableRules.NeedsId(Suggested(cells)), cells.Values.First().Position);
            else if (cell.Text.Trim() is var id && !KebabCase.IsValid(id))
                findings.Report(ValueRules.IsNoId(id, Subjects.MeasureId), cell.Position);
            else if (!places.TryAdd(id, cell.Position))
                findings.Report(TableRules.HasIdOf(id, Name(places[id])), cell.Position);
            else
                rows.Add((id, cell.Position, cells));
        }

        if (places.Count == 0 && others.Count > 0 && !findings.HasErrors)
            findings.Report(
                TableRules.IsFor(collection, string.Join(", ", others.Order(StringComparer.Ordinal).Take(5))), table.Measures.Rows[0].Values.First().Position);
        return rows;
    }

    /// <summary>What a row says; <see langword="null"/>, reported, where that cannot be told.</summary>
    public Measure? Read(string id, Position start, IReadOnlyDictionary<int, TableCell> cells, Measure? known, CollectionHeader header, DiagnosticBag findings)
    {
        var root = new RowTree(plan, cells, start, known, findings).Build(criteria.Criteria);
        return new MeasureReader(criteria, header).Read(new(root, IsWhole: true, findings) { Start = start, HasColumn = plan.Scores }, id);
    }

    private bool IsHeading(IReadOnlyDictionary<int, TableCell> cells) =>
        cells.All(cell => table.Measures.Rows[0].TryGetValue(cell.Key, out var heading) && heading.Text == cell.Value.Text);

    // A row that is called so by its id, or by its name alone.
    private TableCell? TotalIn(IReadOnlyDictionary<int, TableCell> cells) =>
        (plan.Cell(cells, new(ColumnField.Id)) ?? Names(cells).FirstOrDefault()) is { } cell && TotalWords.IsTotal(cell.Text) ? cell : null;

    private IEnumerable<TableCell> Names(IReadOnlyDictionary<int, TableCell> cells) =>
        Languages.All.Select(language => plan.Cell(cells, new MeasureColumn(ColumnField.Name, Language: language))).OfType<TableCell>();

    private string Name(Position position) =>
        table.Measures.NameOf?.Invoke(position) ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");

    private string? Suggested(IReadOnlyDictionary<int, TableCell> cells)
    {
        return Names(cells).FirstOrDefault() is { } name ? KebabCase.Suggest(name.Text) : null;
    }
}
