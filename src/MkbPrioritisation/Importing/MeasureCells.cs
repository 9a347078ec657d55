using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Importing;

/// <summary>A measure as the cells of a table's row.</summary>
internal static class MeasureCells
{
    /// <summary>The columns that hold all that a table can say of measures; languages and numbers apart only where they are needed.</summary>
    public static IReadOnlyList<MeasureColumn> Columns(IReadOnlyList<Criterion> criteria, IReadOnlyCollection<Measure> measures) =>
    [
        new(ColumnField.Collection),
        new(ColumnField.Id),
        .. ByLanguage(new(ColumnField.Name)),
        .. ByLanguage(new(ColumnField.Summary)),
        new(ColumnField.Category),
        .. criteria.SelectMany(criterion => Columns(criterion, measures)),
        .. Texts(new(ColumnField.Owner), measures.Select(measure => measure.Owner)),
        .. Texts(new(ColumnField.Note), measures.Select(measure => measure.Note)),
    ];

    /// <summary>All columns that a table may have.</summary>
    public static IEnumerable<MeasureColumn> AllColumns(IReadOnlyList<Criterion> criteria) =>
        from field in Enum.GetValues<ColumnField>()
        from column in MeasureColumn.IsOfCriterion(field) ? criteria.Select(criterion => new MeasureColumn(field, criterion.Id)) : [new(field)]
        from known in column.IsText ? ByLanguage(column).Append(column) : [column]
        select known;

    /// <summary>What a measure says in a column; <see langword="null"/> where it says nothing.</summary>
    public static string? Of(MeasureColumn column, string collection, Measure measure, Criterion? criterion) => column.Field switch
    {
        ColumnField.Collection => collection,
        ColumnField.Id => measure.Id,
        ColumnField.Name => Text(measure.Name, column),
        ColumnField.Summary => Text(measure.Summary, column),
        ColumnField.Category => measure.Category,
        ColumnField.Owner => Text(measure.Owner, column),
        ColumnField.Note => Text(measure.Note, column),
        _ => criterion is not null && measure.ScoreOn(criterion.Id) is { } score ? Of(column, score, criterion) : null,
    };

    private static string? Of(MeasureColumn column, CriterionScore score, Criterion criterion) => column.Field switch
    {
        ColumnField.Band => score.IsRelative ? null : YamlWriter.Bands(criterion, score),
        ColumnField.Score => score.IsRelative ? new ScoreBounds(score.Low, score.High).ToString() : null,
        ColumnField.Estimate => score.Estimate?.ToString(),
        ColumnField.Basis => EnumId.Of(score.Basis),
        _ => Text(score.Because, column),
    };

    private static string? Text(LocalizedText? text, MeasureColumn column) => (column.Language ?? Language.English).Choose(text?.English, text?.Dutch);

    private static IEnumerable<MeasureColumn> Columns(Criterion criterion, IReadOnlyCollection<Measure> measures)
    {
        var scores = measures.Select(measure => measure.ScoreOn(criterion.Id)).OfType<CriterionScore>().ToList();
        yield return new(ColumnField.Band, criterion.Id);
        if (scores.Any(score => score.IsRelative))
            yield return new(ColumnField.Score, criterion.Id);
        if (criterion.Unit is not null)
            yield return new(ColumnField.Estimate, criterion.Id);
        yield return new(ColumnField.Basis, criterion.Id);
        foreach (var column in Texts(new(ColumnField.Reason, criterion.Id), scores.Select(score => score.Because)))
            yield return column;
    }

    private static IEnumerable<MeasureColumn> Texts(MeasureColumn column, IEnumerable<LocalizedText?> texts) =>
        texts.All(text => text is null || text.Dutch == text.English) ? [column] : ByLanguage(column);

    private static IEnumerable<MeasureColumn> ByLanguage(MeasureColumn column) =>
        [column with { Language = Language.Dutch }, column with { Language = Language.English }];
}
