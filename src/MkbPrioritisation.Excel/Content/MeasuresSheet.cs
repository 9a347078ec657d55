using MkbPrioritisation.Criteria;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Content;

/// <summary>The measures, a row each, as they can be edited and read back.</summary>
internal sealed class MeasuresSheet(IReadOnlyList<Criterion> criteria, IReadOnlyList<MeasureCollection> collections, Language language)
{
    private static readonly string Bases = $"\"{string.Join(',', EnumId.All<Basis>())}\"";

    private readonly MeasureHeadings _headings = new(criteria);

    public Sheet Of(CriteriaSheet explained, CategoriesSheet categories)
    {
        var columns = MeasureCells.Columns(criteria, [.. collections.SelectMany(collection => collection.Measures)]);
        var judged = columns.Select(column => criteria.FirstOrDefault(criterion => criterion.Id == column.Criterion)).ToList();
        return new(
            SheetWords.In(language).Measures,
            [.. columns.Zip(judged, (column, criterion) => new SheetColumn(_headings.Of(column, language), Width(column.Field))
                { Choices = Choices(column, criterion, explained, categories) })],
            [
                .. from collection in collections
                   from measure in collection.Measures
                   select new SheetRow([.. columns.Zip(judged, (column, criterion) => (SheetCell)MeasureCells.Of(column, collection.Id, measure, criterion))]),
            ])
        { Frozen = columns.Count(column => column.Field <= ColumnField.Id) };
    }

    private static string? Choices(MeasureColumn column, Criterion? criterion, CriteriaSheet explained, CategoriesSheet categories) => column.Field switch
    {
        ColumnField.Band => explained.BandsOf(criterion!),
        ColumnField.Category => categories.Ids,
        ColumnField.Basis => Bases,
        _ => null,
    };

    private static double Width(ColumnField field) => field switch
    {
        ColumnField.Summary or ColumnField.Reason or ColumnField.Note => 48,
        ColumnField.Name or ColumnField.Id => 32,
        ColumnField.Basis or ColumnField.Score => 12,
        _ => 20,
    };
}
