using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>The key figures of a collection as a person reads them.</summary>
internal static class KeyFigureTable
{
    private const string None = "–";

    /// <summary>A table for each of the collections that has key figures, under a title that names it.</summary>
    public static IEnumerable<ITextTable> Of(IEnumerable<MeasureCollection> collections, Wording wording) =>
        from collection in collections
        where collection.Indicators.Count > 0
        select Of(collection, $"{wording.Terms.KeyFigures} · {wording.Text(collection.Name)}", wording);

    /// <summary>The table of a collection under a title.</summary>
    public static ITextTable Of(MeasureCollection collection, string title, Wording wording) => new TextTable(
        title,
        [
            new(wording.Terms.What, IsNumber: false),
            new(wording.Terms.KeyFigure, IsNumber: true),
            new(wording.Terms.YearOfPlan, IsNumber: true),
            new(wording.Terms.Source, IsNumber: false),
        ],
        [.. collection.Indicators.Select(figure => new TableRow(IsShortlisted: false, Cells(figure, wording)))],
        collection.Indicators.All(figure => figure is { Source: not null, Year: not null }) ? "" : wording.Terms.OwnSourceNote);

    private static string[] Cells(KeyFigure figure, Wording wording) =>
    [
        wording.Text(figure.Name),
        wording.Terms.Limited(figure.Limit, wording.Figure(figure.Value)),
        figure.Year?.ToString(CultureInfo.InvariantCulture) ?? None,
        figure.Source is { } source ? wording.Text(source) : None,
    ];
}
