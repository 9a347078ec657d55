using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The measures one by one: what they are, how they rank, and their scores with reasons and sources.</summary>
internal sealed class MeasureList(ReportView view, ReportGroup group)
{
    // The criteria, and by which schemes they count.
    private readonly ILookup<string, string> _schemes = group.Rankings
        .Select(item => item.Ranking.Scheme)
        .SelectMany(scheme => scheme.NetImpact.Union(scheme.Feasibility, StringComparer.Ordinal), (scheme, criterion) => (criterion, scheme.Id))
        .ToLookup(item => item.criterion, item => item.Id, StringComparer.Ordinal);

    private readonly IReadOnlyList<ILookup<(string, string), MeasureProbabilities>> _places =
        [.. group.Rankings.Select(item => item.Probabilities.ToLookup(place => (place.Measure.Collection.Id, place.Measure.Measure.Id)))];

    public XElement Draw() => Element(
        "section",
        Attributes(("class", "measures")),
        Element("h3", view.Terms.OneByOne),
        group.Ranking.Select(Measure));

    private XElement Measure(RankedMeasure ranked) => Element(
        "details",
        group.Of(ranked),
        Element("summary", Element("h4", view.Wording.MarkedName(ranked, group.Collections.Count > 1)), Places(ranked).Select(Badge)),
        Element(
            "div",
            Attributes(("id", view.AnchorOf(group, ranked))),
            ranked.Measure.Summary is { } summary ? Element("p", view.Wording.Text(summary)) : null,
            Places(ranked).Select(Place),
            Table(
                "scores",
                view.Wording.Text(ranked.Measure.Name),
                [ColumnHeading(null, view.Terms.Criterion), ColumnHeading(null, view.Terms.Score), ColumnHeading(null, view.Terms.Basis), ColumnHeading(null, view.Terms.Reason)],
                view.Criteria.Values.Where(criterion => _schemes.Contains(criterion.Id)).Select(criterion => Score(ranked, criterion))),
            Sources(ranked)));

    private IEnumerable<(string Scheme, MeasureProbabilities Place)> Places(RankedMeasure ranked) => group.Rankings.Select((item, index) =>
        (item.Ranking.Scheme.Id, _places[index][(ranked.Collection.Id, ranked.Measure.Id)].First()));

    private XElement Badge((string Scheme, MeasureProbabilities Place) item) => Element(
        "span", Attributes(("class", "badge")), view.InSchemes(item.Scheme), $"{view.Terms.Rank} {Wording.MarkedRank(item.Place.Measure)}");

    private XElement Place((string Scheme, MeasureProbabilities Place) item)
    {
        var ranked = item.Place.Measure;
        return Element(
            "dl",
            Attributes(("class", "facts")),
            view.InSchemes(item.Scheme),
            Fact(view.Terms.Category, view.Wording.Text(ranked.Collection.Categories[ranked.Measure.Category])),
            Fact(view.Terms.NetImpact, $"{ranked.NetImpact}"),
            Fact(view.Terms.Feasibility, $"{ranked.Feasibility}"),
            Fact(view.Terms.Overall, $"{ranked.Overall}"),
            Fact(view.Terms.Cell, view.Wording.Cell(ranked.Cell)),
            Fact(view.Terms.ReportChance, view.Wording.Percent(item.Place.Shortlist)));
    }

    private XElement Score(RankedMeasure ranked, Criterion criterion)
    {
        var score = ranked.Measure.ScoreOn(criterion.Id) ?? CriterionScore.Unknown(criterion.Id, ranked.Collection.Basis);
        var estimate = score.Estimate is { } figure ? $"{view.Terms.Estimate} {view.Wording.Estimate(figure)}" : "";
        var meaning = string.Join(" · ", new[] { ScoreText.Bands(view.Wording, criterion, score), estimate }.Where(text => text.Length > 0));
        return Element(
            "tr",
            view.InSchemes([.. _schemes[criterion.Id]]),
            RowHeading(view.Wording.Text(criterion.Name)),
            Element(
                "td",
                Element("span", Attributes(("class", Meter(score)))),
                Element("span", ScoreText.Figures(score)),
                meaning.Length == 0 ? null : Element("div", Attributes(("class", "note")), meaning)),
            Element("td", score.IsUnknown ? "" : view.Wording.Basis(score.Basis)),
            Element("td", score.Because is { } because ? view.Wording.Text(because) : ""));
    }

    private static string Meter(CriterionScore score) => string.Create(CultureInfo.InvariantCulture, $"meter low-{score.Low} high-{score.High}");

    private XElement? Sources(RankedMeasure ranked)
    {
        if (ranked.Collection.Source is not { } source)
            return null;
        var labels = string.Join(", ", ranked.Measure.Labels.Select(label => $"{label.Key} {label.Value}"));
        return Paragraph("source", $"{view.Terms.Source}: {view.Wording.Source(source)}{(labels.Length == 0 ? "" : $" ({view.Terms.Numbered}: {labels})")}.");
    }
}
