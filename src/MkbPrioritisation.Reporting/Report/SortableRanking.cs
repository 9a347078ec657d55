using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>A ranking as a table that can be sorted by any column.</summary>
internal sealed class SortableRanking(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    private readonly MeasureRanking _ranking = robustness.Ranking;

    public XElement Draw()
    {
        Column[] columns =
        [
            new(view.Terms.Rank, item => Wording.MarkedRank(item.Measure), Order(item => item.Measure.Rank)),
            new(view.Terms.Measure, item => view.Link(group, item.Measure), Order: null) { IsName = true },
            new(view.Terms.NetImpact, item => view.Wording.Score(item.Measure.NetImpact), Order(item => item.Measure.NetImpact.Value)) { IsBestFirst = true },
            new(view.Terms.Feasibility, item => view.Wording.Score(item.Measure.Feasibility), Order(item => item.Measure.Feasibility.Value)) { IsBestFirst = true },
            new(view.Terms.Overall, item => view.Wording.Score(item.Measure.Overall), Order(item => item.Measure.Overall.Value)) { IsBestFirst = true },
            new(view.Terms.CellShort, item => view.Wording.Cell(item.Measure.Cell), Order(item => (item.Measure.Cell.NetImpact, item.Measure.Cell.Feasibility))) { IsBestFirst = true, Look = "cell" },
            new(view.Terms.ReportChance, item => view.Wording.Percent(item.Shortlist), Order(item => Math.Round(item.Shortlist, 9))) { IsBestFirst = true },
            new(view.Terms.Category, item => view.Wording.Text(item.Measure.Collection.Categories[item.Measure.Measure.Category]), Order: null) { Look = "category" },
        ];
        return Element(
            "section",
            Element("h3", view.Terms.Ranking),
            Paragraph("note", string.Concat(Notes().Select(note => $"{note}. ")).TrimEnd(), Element("span", Attributes(("class", "only-scripted")), $" {view.Terms.ReportSortNote}")),
            Table(
                "ranking",
                view.Terms.Ranking,
                columns.Select((column, index) => Heading(column, isSorted: index == 0)),
                robustness.Probabilities.Select(item => Row(columns, item))));
    }

    private IEnumerable<string> Notes() =>
    [
        $"{Wording.ShortlistMark} {view.Terms.Shortlisted}",
        .. view.Wording.MarkNotes(_ranking),
        .. _ranking.All(ranked => ranked.Overall.IsCertain) ? Array.Empty<string>() : [view.Terms.ReportRangeNote],
    ];

    private static XElement Heading(Column column, bool isSorted) => Element(
        "th",
        Attributes(("scope", "col"), ("class", column.Look), ("aria-sort", isSorted ? "ascending" : null), ("data-first", column.IsBestFirst ? "descending" : "ascending")),
        column.Term);

    private XElement Row(IEnumerable<Column> columns, MeasureProbabilities item) => Element(
        "tr",
        group.Of(item.Measure),
        Attributes(("class", item.Measure.IsShortlisted ? "listed" : null)),
        columns.Select(column => column.IsName
            ? RowHeading(column.Content(item))
            : Element("td", Attributes(("class", column.Look), ("data-order", column.Order?[item])), column.Content(item))));

    // Places in the order of exact values, so that the script sorts whole numbers and ties stay ties.
    private Dictionary<MeasureProbabilities, int> Order<T>(Func<MeasureProbabilities, T> value)
        where T : notnull
    {
        var places = robustness.Probabilities.Select(value).Distinct().Order().Index().ToDictionary(place => place.Item, place => place.Index);
        return robustness.Probabilities.ToDictionary(item => item, item => places[value(item)]);
    }

    private sealed record Column(string Term, Func<MeasureProbabilities, object> Content, IReadOnlyDictionary<MeasureProbabilities, int>? Order)
    {
        public bool IsName { get; init; }

        public bool IsBestFirst { get; init; }

        public string? Look { get; init; } = Order is null ? null : "number";
    }
}
