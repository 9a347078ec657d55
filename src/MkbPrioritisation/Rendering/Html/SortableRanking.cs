using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Rendering.Html.HtmlElements;

namespace MkbPrioritisation.Rendering.Html;

/// <summary>A ranking as a table that can be sorted by any column.</summary>
internal sealed class SortableRanking(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    private readonly MeasureRanking _ranking = robustness.Ranking;

    public XElement Draw()
    {
        Column[] columns =
        [
            new("rank", item => Wording.MarkedRank(item.Measure), Order(item => item.Measure.Rank)),
            new("measure", item => view.Link(group, item.Measure), Order: null),
            new("net-impact", item => Wording.Score(item.Measure.NetImpact), Order(item => item.Measure.NetImpact.Value)) { IsBestFirst = true },
            new("feasibility", item => Wording.Score(item.Measure.Feasibility), Order(item => item.Measure.Feasibility.Value)) { IsBestFirst = true },
            new("overall", item => Wording.Score(item.Measure.Overall), Order(item => item.Measure.Overall.Value)) { IsBestFirst = true },
            new("cell-short", item => view.Wording.Cell(item.Measure.Cell), Order(item => (item.Measure.Cell.NetImpact, item.Measure.Cell.Feasibility))) { IsBestFirst = true, Look = "cell" },
            new("report-chance", item => Wording.Percent(item.Shortlist), Order(item => Math.Round(item.Shortlist, 9))) { IsBestFirst = true },
            new("category", item => view.Wording.Text(item.Measure.Collection.Categories[item.Measure.Measure.Category]), Order: null) { Look = "category" },
        ];
        return Element(
            "section",
            Element("h3", view.Term("ranking")),
            Paragraph("note", string.Concat(Notes().Select(note => $"{note}. ")).TrimEnd(), Element("span", Attributes(("class", "only-scripted")), $" {view.Term("report-sort-note")}")),
            Table(
                "ranking",
                view.Term("ranking"),
                columns.Select((column, index) => Heading(column, isSorted: index == 0)),
                robustness.Probabilities.Select(item => Row(columns, item))));
    }

    private IEnumerable<string> Notes() =>
    [
        $"{Wording.ShortlistMark} {view.Term("shortlisted")}",
        .. view.Wording.MarkNotes(_ranking),
        .. _ranking.All(ranked => ranked.Overall.IsCertain) ? Array.Empty<string>() : [view.Term("report-range-note")],
    ];

    private XElement Heading(Column column, bool isSorted) => Element(
        "th",
        Attributes(("scope", "col"), ("class", column.Look), ("aria-sort", isSorted ? "ascending" : null), ("data-first", column.IsBestFirst ? "descending" : "ascending")),
        view.Term(column.Term));

    private XElement Row(IEnumerable<Column> columns, MeasureProbabilities item) => Element(
        "tr",
        group.Of(item.Measure),
        Attributes(("class", item.Measure.IsShortlisted ? "listed" : null)),
        columns.Select(column => column.Term == "measure"
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
        public bool IsBestFirst { get; init; }

        public string? Look { get; init; } = Order is null ? null : "number";
    }
}
