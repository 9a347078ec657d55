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

/// <summary>The measures one by one: what they are, how they rank, and their scores with reasons beside them.</summary>
internal sealed class MeasureList(ReportView view, ReportGroup group)
{
    // The criteria, and by which schemes they count.
    private readonly ILookup<string, string> _schemes = group.Rankings
        .Select(item => item.Ranking.Scheme)
        .SelectMany(scheme => scheme.NetImpact.Union(scheme.Feasibility, StringComparer.Ordinal), (scheme, criterion) => (criterion, scheme.Id))
        .ToLookup(item => item.criterion, item => item.Id, StringComparer.Ordinal);

    private readonly IReadOnlyList<Dictionary<(string, string), MeasureProbabilities>> _places =
        [.. group.Rankings.Select(item => item.Probabilities.ToDictionary(place => (place.Measure.Collection.Id, place.Measure.Measure.Id)))];

    private readonly ModelBlock _models = new(view, group);

    public XElement Draw() => Deferred(
        "section",
        Attributes(("class", "measures")),
        new[] { Element("h3", view.Terms.OneByOne), Basis() }.OfType<XElement>().Concat(group.Ranking.Select(Measure)));

    // Said once, so that only what differs has to be said with a score.
    private XElement? Basis() => group.Collections is [var only] && only.Measures.Count > 0
        ? Paragraph("note", view.Terms.ReportBasis(view.Wording.Basis(only.Basis)))
        : null;

    private XElement Measure(RankedMeasure ranked)
    {
        view.Content.Cancellation.ThrowIfCancellationRequested();
        return Details(ranked);
    }

    private XElement Details(RankedMeasure ranked) => Element(
        "details",
        group.Of(ranked),
        Element("summary", Element("h4", view.Wording.MarkedName(ranked, group.Collections.Count > 1)), Places(ranked).Select(Badge)),
        Element(
            "div",
            Attributes(("id", view.AnchorOf(group, ranked))),
            ranked.Measure.Summary is { } summary ? Element("p", view.Wording.Text(summary)) : null,
            Places(ranked).Select(Place),
            Scores(ranked),
            _models.Draw(ranked),
            Steps(ranked),
            ranked.Measure.Owner is { } owner ? Paragraph("note", view.Terms.ReportOwner(view.Wording.Text(owner))) : null,
            ranked.Measure.Note is { } note ? Paragraph("note", view.Wording.Text(note)) : null));

    private XElement? Steps(RankedMeasure ranked) => ranked.Measure.Steps.Count == 0 ? null : Element(
        "div",
        Attributes(("class", "steps")),
        Element("b", view.Terms.Steps),
        Element("ol", ranked.Measure.Steps.Select(step => Element("li", StepText.Of(step, ranked.Collection, view.Wording)))));

    private IEnumerable<(string Scheme, MeasureProbabilities Place)> Places(RankedMeasure ranked) => group.Rankings.Select((item, index) =>
        (item.Ranking.Scheme.Id, _places[index][(ranked.Collection.Id, ranked.Measure.Id)]));

    private XElement Badge((string Scheme, MeasureProbabilities Place) item) => Element(
        "span", Attributes(("class", "badge")), view.InSchemes(item.Scheme), $"{view.Terms.Rank} {Wording.MarkedRank(item.Place.Measure)}");

    private XElement Place((string Scheme, MeasureProbabilities Place) item)
    {
        var ranked = item.Place.Measure;
        string?[] facts =
        [
            view.Wording.Text(ranked.Collection.Categories[ranked.Measure.Category]),
            $"{view.Terms.NetImpact} {view.Wording.Range(ranked.NetImpact)}",
            $"{view.Terms.Feasibility} {view.Wording.Range(ranked.Feasibility)}",
            $"{view.Terms.Overall} {view.Wording.Range(ranked.Overall)}",
            view.Wording.Cell(ranked.Cell),
            $"{view.Terms.ReportChance} {view.Wording.Percent(item.Place.Shortlist)}",
            Labels(ranked.Measure),
        ];
        return Element("p", Attributes(("class", "note")), view.InSchemes(item.Scheme), string.Join(" · ", facts.OfType<string>()));
    }

    private string? Labels(Measure measure) => measure.Labels.Count == 0 ? null
        : $"{view.Terms.Numbered} {string.Join(", ", measure.Labels.Select(label => $"{label.Key} {label.Value}"))}";

    // Without reasons the scores are short, and two stand beside each other.
    private XElement Scores(RankedMeasure ranked)
    {
        var scores = view.Criteria.Values.Where(criterion => _schemes.Contains(criterion.Id))
            .Select(criterion => (
                Criterion: criterion,
                Score: ranked.ScoreOn(criterion.Id)))
            .ToList();
        var look = !scores.Exists(item => HasReason(item.Score)) ? "scores"
            : scores.TrueForAll(item => Meaning(ranked, item.Criterion, item.Score).Length == 0) ? "scores reasoned bare"
            : "scores reasoned";
        return Element("dl", Attributes(("class", look)), scores.Select(item => Score(ranked, item.Criterion, item.Score)));
    }

    private XElement Score(RankedMeasure ranked, Criterion criterion, CriterionScore score)
    {
        var meaning = Meaning(ranked, criterion, score);
        return Element(
            "div",
            SomeSchemes(criterion),
            Element("dt", view.Wording.Text(criterion.Name)),
            Element(
                "dd",
                Element("span", Attributes(("class", Meter(score)))),
                Element("b", ScoreText.Figures(score)),
                meaning.Length == 0 ? null : Element("span", meaning)),
            HasReason(score) ? Element("dd", Reason(score)) : null);
    }

    private static bool HasReason(CriterionScore score) => score.Because is not null || score.Reading is not null;

    // A reading is about the print, so it comes after the reason and apart from it.
    private object[] Reason(CriterionScore score) =>
    [
        .. score.Because is { } because ? new object[] { Element("span", view.Wording.Text(because)) } : [],
        .. score.Reading is { } reading ? new object[] { Element("small", view.Terms.ReportReading(view.Wording.Text(reading))) } : [],
    ];

    private string Meaning(RankedMeasure ranked, Criterion criterion, CriterionScore score)
    {
        var estimate = score.Estimate is { } figure ? $"{view.Terms.Estimate} {view.Wording.Estimate(figure)}" : "";
        var basis = score.IsUnknown || (score.Basis == ranked.Collection.Basis && group.Collections.Count == 1) ? "" : view.Wording.Basis(score.Basis);
        return string.Join(" · ", new[] { ScoreText.Bands(view.Wording, criterion, score), estimate, basis }.Where(text => text.Length > 0));
    }

    // A criterion of every scheme needs no mark.
    private IEnumerable<XAttribute> SomeSchemes(Criterion criterion)
    {
        var schemes = _schemes[criterion.Id].ToList();
        return schemes.Count == group.Rankings.Count ? [] : view.InSchemes(schemes);
    }

    private static string Meter(CriterionScore score) => string.Create(CultureInfo.InvariantCulture, $"meter low-{score.Low} high-{score.High}");
}
