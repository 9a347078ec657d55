using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>Finds out which files a table makes or changes.</summary>
internal sealed class ImportPlan(MeasureTable table, ImportFolder folder, string collection)
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly DiagnosticList _findings = new(table.Name);
    private readonly List<ImportedFile> _files = [];
    private readonly List<ImportedRow> _rows = [];

    public IReadOnlyList<ImportedFile> Files => _files;

    public List<string> Added { get; } = [];

    public List<string> Changed { get; } = [];

    public List<string> Unchanged { get; } = [];

    public bool HasErrors => _findings.HasErrors;

    public IReadOnlyList<Diagnostic> Findings => _findings.InOrder();

    public void Make()
    {
        Add(table.Findings);
        if (HasErrors)
            return;
        var bag = new DiagnosticBag(table.Name);
        var plan = ColumnPlan.Of(table.Measures, folder.Content.Criteria, bag);
        Add(bag);
        if (HasErrors)
            return;

        var reader = new RowReader(table, plan, new(folder.Content.Criteria, IsWhole: true), collection);
        var rowBag = new DiagnosticBag(table.Name);
        var rows = reader.Rows(rowBag);
        Add(rowBag);
        var known = folder.Collection(collection);
        if (Header(known, plan, [.. rows.Select(row => row.Cells)]) is not { } header)
            return;
        var measures = known?.Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        if (rows.Any(row => measures?.ContainsKey(row.Id) != true))
            ReportMissingColumns(plan);
        var canAdd = LackedByNew(plan).Count == 0;
        foreach (var (id, start, cells) in rows.Where(row => canAdd || measures?.ContainsKey(row.Id) == true))
        {
            var findings = new DiagnosticBag(table.Name);
            var measure = measures?.GetValueOrDefault(id);
            if (reader.Read(id, start, cells, measure, header, findings) is { } read)
                Plan(measure, read, start, header.Basis);
            Add(findings);
        }
    }

    /// <summary>Holds what the folder would say against what the table says.</summary>
    public void Verify(CatalogueContent after)
    {
        var errors = after.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToLookup(finding => finding.File, StringComparer.Ordinal);
        var rows = _rows.ToDictionary(row => folder.Shown(_paths[row.Measure.Id]), StringComparer.Ordinal);
        Add(errors.Where(file => !rows.ContainsKey(file.Key)).SelectMany(file => file));
        var measures = after.Collections.FirstOrDefault(made => made.Id == collection)?.Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var bag = new DiagnosticBag(table.Name);
        foreach (var (file, (wanted, position)) in rows)
        {
            // Lines of a file that is not written would be of no use to anybody.
            if (errors[file].FirstOrDefault() is { } error)
                bag.Report(TableRules.CannotBeWritten(file, error.InEachLanguage), position);
            else if (measures is not null && !MeasureEdit.IsSame(wanted, measures[wanted.Id]))
                bag.Report(TableRules.CannotBeChanged(file), position);
        }

        Add(bag);
    }

    // What no row can say is said once, of the heading.
    private void ReportMissingColumns(ColumnPlan plan)
    {
        var (bag, heading) = (new DiagnosticBag(table.Name), table.Measures.Rows[0]);
        var needed = LackedByNew(plan);
        if (needed.Count > 0)
            bag.Report(TableRules.NewNeedColumns(NameList.Of(needed), ColumnPlan.Shown(heading)), heading.Values.First().Position);
        var unscored = folder.Content.Criteria.Where(criterion => !plan.Scores(criterion.Id)).Select(criterion => criterion.Id).ToList();
        if (unscored is [var only])
            bag.Report(ScoreRules.HasNoColumn(only), heading.Values.First().Position);
        else if (unscored.Count > 0)
            bag.Report(ScoreRules.HasNoColumns(NameList.Of(unscored)), heading.Values.First().Position);
        Add(bag);
    }

    private static List<string> LackedByNew(ColumnPlan plan) =>
    [
        .. plan.Has(ColumnField.Name) ? [] : new[] { "name" },
        .. plan.Has(ColumnField.Category) ? [] : new[] { "category" },
    ];

    private CollectionHeader? Header(MeasureCollection? known, ColumnPlan plan, IReadOnlyList<IReadOnlyDictionary<int, TableCell>> rows)
    {
        if (known is not null)
            return CollectionHeader.Whole(known.Name, known.Source, known.Basis, known.Categories);
        if (rows.Count == 0)
            return null;
        var bag = new DiagnosticBag(table.Name);
        var header = NewCollection.Read(table, plan, rows, collection, bag);
        _findings.Add([.. (table.Categories.Rows.Count > 0 ? table.Categories : table.Measures).Named(bag.Kept)], bag.Beyond);
        if (header is not { IsWhole: true })
            return null;
        _files.Add(new($"{collection}/collection.yaml", YamlWriter.Write(NewCollection.Of(collection, header))));
        return header;
    }

    private void Plan(Measure? known, Measure read, Position position, Basis usualBasis)
    {
        _rows.Add(new(read, position));
        _paths[read.Id] = $"{collection}/{read.Id}.yaml";
        if (known is null)
        {
            var schema = folder.HasSchemas ? "# yaml-language-server: $schema=../schema/measure.schema.json\n" : "";
            _files.Add(new($"{collection}/{read.Id}.yaml", schema + YamlWriter.Write(read, folder.Content.Criteria)));
            Added.Add(read.Id);
        }
        else if (MeasureEdit.IsSame(known, read))
        {
            Unchanged.Add(read.Id);
        }
        else
        {
            var (path, text) = folder.Measure(collection, read.Id);
            _paths[read.Id] = path;
            _files.Add(new(path, MeasureEdit.Of(text, known, read, folder.Content.Criteria, usualBasis)));
            Changed.Add(read.Id);
        }
    }

    private void Add(DiagnosticBag findings) => _findings.Add([.. table.Measures.Named(findings.Kept)], findings.Beyond);

    private void Add(IEnumerable<Diagnostic> findings) => _findings.Add([.. findings]);
}
