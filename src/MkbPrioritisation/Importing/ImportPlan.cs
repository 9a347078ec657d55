using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>Finds out which files a table makes or changes.</summary>
internal sealed class ImportPlan(MeasureTable table, ImportSeeds seeds, string collection)
{
    private const string SchemaLine = "# yaml-language-server: $schema=../schema/measure.schema.json\n";

    private readonly ImportFolder _folder = seeds.Folder;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly DiagnosticList _findings = new(table.Name);
    private Dictionary<string, string>? _idsByName;
    private readonly List<ImportedFile> _files = [];
    private readonly List<ImportedRow> _rows = [];

    /// <summary>The files that are made or changed: those that came with the table as far as no row changes or drops them, and those of the rows.</summary>
    public IReadOnlyList<ImportedFile> Files
    {
        get
        {
            var written = _files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            return [.. seeds.Files.Where(seed => !written.Contains(seed.Path) && IsKept(seed.Path)).Concat(_files).Select(WithSchema)];
        }
    }

    public List<string> Added { get; } = [];

    public List<string> Changed { get; } = [];

    public List<string> Unchanged { get; } = [];

    public bool HasErrors => _findings.HasErrors;

    public IReadOnlyList<Diagnostic> Findings => _findings.InOrder();

    public void Make()
    {
        Add(table.Findings);
        if (seeds.Refused is { } refused)
            _findings.Add([Diagnostic.Of(table.Name, TableRules.FilesDoNotFit(refused.File, refused.InEachLanguage), Position.WholeFile)]);
        if (HasErrors)
            return;
        var bag = new DiagnosticBag(table.Name);
        var plan = ColumnPlan.Of(table.Measures, _folder.Content.Criteria, bag);
        Add(bag);
        if (HasErrors)
            return;

        var reader = new RowReader(table, plan, new(_folder.Content.Criteria, IsWhole: true), collection);
        var rowBag = new DiagnosticBag(table.Name);
        var rows = reader.Rows(rowBag);
        Add(rowBag);
        var known = _folder.Collection(collection);
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
        var rows = _rows.ToDictionary(row => _folder.Shown(_paths[row.Measure.Id]), StringComparer.Ordinal);
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
        var unscored = _folder.Content.Criteria.Where(criterion => !plan.Scores(criterion.Id)).Select(criterion => criterion.Id).ToList();
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
        if (known is not null && (seeds.Files.Count == 0 || !NewCollection.IsListed(table, collection)))
            return CollectionHeader.Whole(known.Name, known.Source, known.Basis, known.Categories);
        if (rows.Count == 0)
            return null;
        var bag = new DiagnosticBag(table.Name);
        var header = NewCollection.Read(table, plan, rows, collection, bag);
        _findings.Add([.. (table.Categories.Rows.Count > 0 ? table.Categories : table.Measures).Named(bag.Kept)], bag.Beyond);
        if (header is not { IsWhole: true })
            return null;
        var made = NewCollection.Of(collection, header, known);
        if (known is null || (known.Name, known.Basis) != (made.Name, made.Basis) || !known.Categories.SequenceEqual(made.Categories))
            _files.Add(new($"{collection}/collection.yaml", YamlWriter.Write(made)));
        return header;
    }

    private void Plan(Measure? known, Measure read, Position position, Basis usualBasis)
    {
        _rows.Add(new(read, position));
        _paths[read.Id] = $"{collection}/{read.Id}.yaml";
        var isNew = known is null || seeds.Files.Count > 0;
        if (known is null)
        {
            WarnOfSameName(read, position);
            _files.Add(new($"{collection}/{read.Id}.yaml", YamlWriter.Write(read, _folder.Content.Criteria)));
            Added.Add(read.Id);
        }
        else if (MeasureEdit.IsSame(known, read))
        {
            (isNew ? Added : Unchanged).Add(read.Id);
        }
        else
        {
            var (path, text) = _folder.Measure(collection, read.Id);
            _paths[read.Id] = path;
            _files.Add(new(path, MeasureEdit.Of(text, known, read, _folder.Content.Criteria, usualBasis)));
            (isNew ? Added : Changed).Add(read.Id);
        }
    }

    // An id with a slip in it would make a second measure of one that is there.
    private void WarnOfSameName(Measure added, Position position)
    {
        var ids = _idsByName ??= IdsByName();
        var texts = Texts(added.Name);
        if (texts.Find(ids.ContainsKey) is { } taken)
        {
            var bag = new DiagnosticBag(table.Name);
            bag.Report(TextRules.NameIsTaken(taken, $"{collection}/{ids[taken]}.yaml"), position);
            Add(bag);
        }

        texts.ForEach(text => ids.TryAdd(text, added.Id));
    }

    private static List<string> Texts(LocalizedText name) => [.. new[] { name.English, name.Dutch }.OfType<string>()];

    private Dictionary<string, string> IdsByName()
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var measure in _folder.Collection(collection)?.Measures ?? [])
        {
            foreach (var text in Texts(measure.Name))
                ids.TryAdd(text, measure.Id);
        }

        return ids;
    }

    // A measure whose row was deleted stays out; what else came with the table is of no row.
    private bool IsKept(string path) => path.Split('/') is not [_, var name] || name == "collection.yaml" || !IsInCollection(path)
        || Added.Contains(Path.GetFileNameWithoutExtension(name), StringComparer.Ordinal);

    private ImportedFile WithSchema(ImportedFile file) =>
        _folder.HasSchemas && IsInCollection(file.Path) && Added.Exists(id => file.Path == $"{collection}/{id}.yaml")
            ? file with { Text = SchemaLine + file.Text }
            : file;

    private bool IsInCollection(string path) => path.StartsWith(collection + '/', StringComparison.Ordinal);

    private void Add(DiagnosticBag findings) => _findings.Add([.. table.Measures.Named(findings.Kept)], findings.Beyond);

    private void Add(IEnumerable<Diagnostic> findings) => _findings.Add([.. findings]);
}
