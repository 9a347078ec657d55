using System.Text;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Importing;

/// <summary>
/// What the columns of a table of measures are called, in either language. Capitals and punctuation make no difference, a
/// criterion is named by its id or its name, and its bands are the column that bears its name alone.
/// </summary>
internal sealed class MeasureHeadings
{
    private static readonly (ColumnField Field, string English, string Dutch)[] Words =
    [
        (ColumnField.Collection, "Collection", "Collectie"),
        (ColumnField.Id, "Id", "Id"),
        (ColumnField.Name, "Name", "Naam"),
        (ColumnField.Summary, "Summary", "Samenvatting"),
        (ColumnField.Category, "Category", "Categorie"),
        (ColumnField.Owner, "Owner", "Eigenaar"),
        (ColumnField.Note, "Note", "Aantekening"),
        (ColumnField.Band, "band", "klasse"),
        (ColumnField.Score, "score", "score"),
        (ColumnField.Estimate, "estimate", "schatting"),
        (ColumnField.Basis, "basis", "herkomst"),
        (ColumnField.Reason, "reason", "reden"),
    ];

    // By the keys that hold the same in files, of which others' words are known.
    private static readonly Dictionary<string, ColumnField> FieldsOfScores = new(StringComparer.Ordinal)
    {
        ["band"] = ColumnField.Band,
        ["score"] = ColumnField.Score,
        ["estimate"] = ColumnField.Estimate,
        ["basis"] = ColumnField.Basis,
        ["because"] = ColumnField.Reason,
    };

    private readonly IReadOnlyList<Criterion> _criteria;
    private readonly Dictionary<string, MeasureColumn> _columns = new(StringComparer.Ordinal);

    public MeasureHeadings(IReadOnlyList<Criterion> criteria)
    {
        _criteria = criteria;
        foreach (var language in Languages.All)
        {
            foreach (var field in Enum.GetValues<ColumnField>().Where(field => !MeasureColumn.IsOfCriterion(field)))
                Add(Word(field, language), new(field), language);
        }

        foreach (var (criterion, title) in Titled())
        {
            foreach (var language in Languages.All)
            {
                foreach (var field in Enum.GetValues<ColumnField>().Where(MeasureColumn.IsOfCriterion))
                    Add($"{title}: {Word(field, language)}", new(field, criterion.Id), language);
            }
        }

        foreach (var (criterion, title) in Titled())
            _columns.TryAdd(Key(title), new(ColumnField.Band, criterion.Id));
    }

    /// <summary>The column with a heading; <see langword="null"/> where there is none.</summary>
    public MeasureColumn? Find(string heading) => _columns.GetValueOrDefault(Key(heading)) ?? FindByOtherWord(heading);

    /// <summary>What a column is called.</summary>
    public string Of(MeasureColumn column, Language language)
    {
        var word = Word(column.Field, language);
        var suffix = column.Language is { } of ? $" ({of.Code()})" : "";
        if (_criteria.FirstOrDefault(criterion => criterion.Id == column.Criterion) is not { } criterion)
            return word + suffix;
        string[] titles = [criterion.Name.In(language), criterion.Id];
        var names = titles.Select(title => $"{title}: {word}{suffix}");
        return (column.Field == ColumnField.Band ? titles.Concat(names) : names).FirstOrDefault(heading => Find(heading) == column)
            ?? $"{criterion.Id}: {word}{suffix}";
    }

    /// <summary>The heading that a wrong one was probably meant to be; <see langword="null"/> where none is near.</summary>
    public string? Nearest(string heading, IEnumerable<MeasureColumn> columns, Language language)
    {
        var known = columns.SelectMany(_ => Languages.All, (column, spoken) => Of(column, spoken)).DistinctBy(Key, StringComparer.Ordinal).ToList();
        List<string> ids = [.. _criteria.Select(criterion => criterion.Id)];
        return heading.Split('(', 2) is [{ Length: > 0 } before, _] && Find(before) is { } column ? Of(column, language)
            : NearestName.Find(Key(heading), known.Select(Key)) is { } nearest ? known.First(name => Key(name) == nearest)
            : (DutchWords.Nearest(heading, ids) ?? NearestName.Find(heading, ids)) is { } id ? Of(new(ColumnField.Band, id), language)
            : null;
    }

    // A criterion may be called by what people say for it, such as "kosten", and so may what is said of it, such as "raming".
    private MeasureColumn? FindByOtherWord(string heading)
    {
        var parts = heading.Split(':', 2);
        var criterion = _columns.GetValueOrDefault(Key(parts[0]))?.Criterion ?? DutchWords.Find(parts[0].Trim(), [.. _criteria.Select(known => known.Id)]);
        if (criterion is null)
            return null;
        if (parts.Length == 1)
            return new(ColumnField.Band, criterion);
        return _columns.GetValueOrDefault(Key($"{criterion} {parts[1]}"))
            ?? (DutchWords.Find(parts[1].Trim(), [.. FieldsOfScores.Keys]) is { } word ? new(FieldsOfScores[word], criterion) : null);
    }

    private static string Word(ColumnField field, Language language)
    {
        var (_, english, dutch) = Words[(int)field];
        return language.Choose(english, dutch);
    }

    // Ids first: a criterion may be named as another's id.
    private IEnumerable<(Criterion Criterion, string Title)> Titled() =>
    [
        .. _criteria.Select(criterion => (criterion, criterion.Id)),
        .. from criterion in _criteria
           from name in new[] { criterion.Name.English, criterion.Name.Dutch }
           where name is not null
           select (criterion, name),
    ];

    // Without its language, the name of a measure is in that of its heading; other texts serve in both.
    private void Add(string heading, MeasureColumn column, Language language)
    {
        _columns.TryAdd(Key(heading), column.Field is ColumnField.Name or ColumnField.Summary ? column with { Language = language } : column);
        if (!column.IsText)
            return;
        foreach (var of in Languages.All)
            _columns.TryAdd(Key($"{heading} {of.Code()}"), column with { Language = of });
    }

    private static string Key(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var character in heading)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                key.Append(char.ToLowerInvariant(character));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
