using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Importing;

/// <summary>Which column of a table holds what.</summary>
internal sealed class ColumnPlan
{
    private const int MostShown = 8;

    // Above a heading stand a title and what is merged over several columns.
    private const int MostTitles = 10;

    private static readonly string[] KeysOfFilesAlone =
    [
        "labels", "segments", "plan", "start", "steps", "actors", "conditions", "related", "excludes", "requires", "assumptions", "model",
    ];

    private readonly Dictionary<MeasureColumn, int> _places = [];
    private SortedSet<int> _headed = [];

    private ColumnPlan()
    {
    }

    /// <summary>Whether a cell stands beyond the last column that has a heading.</summary>
    public bool IsBeyond(int place) => place > _headed.Max;

    /// <summary>Whether the column of a cell has a heading.</summary>
    public bool HasHeading(int place) => _headed.Contains(place);

    /// <summary>What the columns hold.</summary>
    public IReadOnlyCollection<MeasureColumn> Columns => _places.Keys;

    /// <summary>Reads the heading; what is wrong with it is reported.</summary>
    public static ColumnPlan Of(TableGrid grid, IReadOnlyList<Criterion> criteria, DiagnosticBag findings)
    {
        var plan = new ColumnPlan();
        if (grid.Rows.Count == 0)
        {
            findings.Report(TableRules.HasNoRows);
            return plan;
        }

        plan._headed = [.. grid.Rows[0].Keys];
        var headings = new MeasureHeadings(criteria);
        var known = MeasureCells.AllColumns(criteria);
        if (!NamesId(grid.Rows[0]) && grid.Rows.Skip(1).Take(MostTitles).FirstOrDefault(NamesId) is { } below)
        {
            var position = below.Values.First().Position;
            findings.Report(TableRules.HeadingIsBelow(position.Line), grid.Rows[0].Values.First().Position);
            return plan;
        }

        if (grid.Rows[0].Values.ToList() is [var whole]
            && whole.Text.Split(ColumnSeparators.Known).Count(name => headings.Find(name.Trim('"', ' ')) is not null) > 1)
        {
            findings.Report(TableRules.HeadingIsOneCell(whole.Text), whole.Position);
            return plan;
        }

        foreach (var (place, cell) in grid.Rows[0].OrderBy(cell => cell.Key))
        {
            var heading = cell.Text.Trim();
            if (headings.Find(heading) is not { } column)
            {
                findings.Report(
                    headings.Nearest(heading, known, Language.English) is { } nearest ? TableRules.IsNearly(heading, nearest)
                        : IsOfFilesAlone(heading) ? TableRules.IsOfFilesAlone(heading)
                        : TableRules.IsNotRead(heading),
                    cell.Position);
            }
            else if (plan._places.Keys.FirstOrDefault(column.IsSameAs) is { } twin)
            {
                findings.Report(TableRules.IsTwice(heading, grid.Rows[0][plan._places[twin]].Text.Trim()), cell.Position);
            }
            else
            {
                plan._places.Add(column, place);
            }
        }

        if (!plan._places.ContainsKey(new(ColumnField.Id)))
            findings.Report(TableRules.HasNoId(Shown(grid.Rows[0])), grid.Rows[0].Values.First().Position);
        return plan;

        bool NamesId(IReadOnlyDictionary<int, TableCell> row) => row.Values.Any(cell => headings.Find(cell.Text.Trim())?.Field == ColumnField.Id);
    }

    private static bool IsOfFilesAlone(string heading) =>
        KeysOfFilesAlone.Contains(heading, StringComparer.OrdinalIgnoreCase) || DutchWords.Find(heading, KeysOfFilesAlone) is not null;

    /// <summary>As much of a heading as shows which row it is.</summary>
    public static NameList Shown(IReadOnlyDictionary<int, TableCell> heading) =>
        NameList.Of(heading.OrderBy(cell => cell.Key).Take(MostShown).Select(cell => cell.Value.Text.Trim()));

    /// <summary>The cell of a row in a column; <see langword="null"/> where there is none, or it is empty.</summary>
    public TableCell? Cell(IReadOnlyDictionary<int, TableCell> row, MeasureColumn column) =>
        _places.TryGetValue(column, out var place) ? row.GetValueOrDefault(place) : null;

    /// <summary>Whether the table has any column for the scores on a criterion.</summary>
    public bool Scores(string criterion) => _places.Keys.Any(column => column.Criterion == criterion);

    /// <summary>Whether the table has a column for a field, be it of one language or of both.</summary>
    public bool Has(ColumnField field, string? criterion = null) =>
        _places.Keys.Any(column => column.Field == field && column.Criterion == criterion);
}
