using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Content;

/// <summary>The categories of each collection; the drop-down list takes their ids from here.</summary>
internal sealed class CategoriesSheet(IReadOnlyList<MeasureCollection> collections, Language language)
{
    private const int CategoryColumn = 5;

    private readonly SheetWords _words = SheetWords.In(language);

    public Sheet Sheet => new(
        _words.Categories,
        [
            new(Reporting.Words.Terms.In(language).Collection, 22),
            new($"{_words.CollectionName} (nl)", 30),
            new($"{_words.CollectionName} (en)", 30),
            new(_words.Basis, 12),
            new(Reporting.Words.Terms.In(language).Category, 22),
            new($"{_words.CategoryName} (nl)", 30),
            new($"{_words.CategoryName} (en)", 30),
        ],
        [
            .. from collection in collections
               from category in collection.Categories
               select new SheetRow(
               [
                   collection.Id,
                   collection.Name.Dutch,
                   collection.Name.English,
                   EnumId.Of(collection.Basis),
                   category.Key,
                   category.Value.Dutch,
                   category.Value.English,
               ]),
        ]);

    /// <summary>Where the ids of the categories stand.</summary>
    public string Ids => CellReference.Range(_words.Categories, CategoryColumn, 2, Math.Max(2, collections.Sum(collection => collection.Categories.Count) + 1));
}
