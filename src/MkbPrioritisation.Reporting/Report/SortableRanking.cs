using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>A ranking as a table that can be sorted by any column, with how sure each place is.</summary>
internal sealed class SortableRanking(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    private const double Share = 0.9;

    private readonly MeasureRanking _ranking = robustness.Ranking;

    public XElement Draw()
    {
        Column[] columns =
        [
            new(view.Terms.Rank, item => Wording.MarkedRank(item.Measure), Order(item => item.Measure.Rank)) { Look = "number rank" },
            new(view.Terms.Measure, item => view.Link(group, item.Measure), Order: null) { IsName = true },
            new(view.Terms.NetImpact, item => view.Wording.Score(item.Measure.NetImpact), Order(item => item.Measure.NetImpact.Value)) { IsBestFirst = true },
            new(view.Terms.Feasibility, item => view.Wording.Score(item.Measure.Feasibility), Order(item => item.Measure.Feasibility.Value))
            {
                IsBestFirst = true,
            },
            new(view.Terms.Overall, item => view.Wording.Score(item.Measure.Overall), Order(item => item.Measure.Overall.Value)) { IsBestFirst = true },
            new(view.Terms.CellShort, item => view.Wording.Cell(item.Measure.Cell), Order(item => (item.Measure.Cell.NetImpact, item.Measure.Cell.Feasibility)))
            {
                IsBestFirst = true,
                Look = "cell",
            },
            new(view.Terms.ReportChance, item => view.Wording.Percent(item.Shortlist), Order(item => Math.Round(item.Shortlist, 9))) { IsBestFirst = true },
            new(view.Terms.ReportLikelyRanks, Ranks, Order(item => (item.RanksWithin(Share), item.Measure.Rank))) { Look = "ranks" },
        ];
        return Element(
            "section",
            Element("h3", view.Terms.Ranking),
            Paragraph(
                "note",
                string.Concat(Notes().Select(note => $"{note}. ")).TrimEnd(),
                Element("span", Attributes(("class", "only-scripted")), $" {view.Terms.ReportSortNote}")),
            Table(
                "ranking",
                view.Terms.Ranking,
                columns.Select((column, index) => Heading(column, isSorted: index == 0)),
                robustness.Probabilities.Select(item => Row(columns, item))),
            Paragraph(
                "note", string.Join(' ', [view.Wording.Supposed(robustness), .. view.Wording.AssessorsDrawn(robustness.Ranking), view.Terms.ReportRanksNote])));
    }

    private IEnumerable<string> Notes() =>
    [
        $"{Wording.ShortlistMark} {view.Terms.Shortlisted}",
        .. view.Wording.MarkNotes(_ranking),
        .. _ranking.All(ranked => ranked.Overall.IsCertain) ? Array.Empty<string>() : [view.Terms.ReportRangeNote],
        .. view.Wording.WeightNotes(_ranking.Scheme).Select(note => note.TrimEnd('.')),
    ];

    private object[] Ranks(MeasureProbabilities item)
    {
        var (best, worst) = item.RanksWithin(Share);
        var ranks = best == worst ? string.Create(CultureInfo.InvariantCulture, $"{best}") : string.Create(CultureInfo.InvariantCulture, $"{best}–{worst}");
        return [ranks, RankStrip.Draw(item, _ranking.Scheme.Shortlist)];
    }

    private static XElement Heading(Column column, bool isSorted) => Element(
        "th",
        Attributes(
            ("scope", "col"),
            ("class", column.Look),
            ("aria-sort", isSorted ? "ascending" : null),
            ("data-first", column.IsBestFirst ? "descending" : "ascending")),
        column.Term);

    private XElement Row(IEnumerable<Column> columns, MeasureProbabilities item) => Element(
        "tr",
        group.Of(item.Measure),
        Attributes(("class", item.Measure.IsShortlisted ? "listed" : null)),
        columns.Select(column => column.IsName
            ? RowHeading(column.Content(item))
            : Element("td", Attributes(("class", column.Look), ("data-label", column.Term), ("data-order", column.Order?[item])), column.Content(item))));

    // Places in the order of exact values, so that the script sorts whole numbers and ties stay ties.
    private Dictionary<MeasureProbabilities, int> Order<T>(Func<MeasureProbabilities, T> value)
        where T : notnull
    {
        var values = robustness.Probabilities.ToDictionary(item => item, value);
        var places = values.Values.Distinct().Order().Index().ToDictionary(place => place.Item, place => place.Index);
        return values.ToDictionary(item => item.Key, item => places[item.Value]);
    }

    private sealed record Column(string Term, Func<MeasureProbabilities, object> Content, IReadOnlyDictionary<MeasureProbabilities, int>? Order)
    {
        public bool IsName { get; init; }

        public bool IsBestFirst { get; init; }

        public string? Look { get; init; } = Order is null ? null : "number";
    }
}
