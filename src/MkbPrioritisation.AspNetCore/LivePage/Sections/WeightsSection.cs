using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What if a criterion weighed more or less: a slider for each, on whose track stands where the list would tip.</summary>
internal sealed class WeightsSection(PageView view, MeasureRanking ranking)
{
    private const int Percents = 100;
    private const int TrackWidth = 1000;
    private const int TrackHeight = 20;

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "weights"), ("aria-labelledby", "weights-title")),
        Element("h2", Attributes(("id", "weights-title")), view.Page.WeightsTitle),
        Paragraph("note", $"{view.Page.WeightsNote} {view.Page.NeverSaved}"),
        ranking.Scheme.Weights is null ? null : Element(
            "div",
            Attributes(("class", "notice")),
            Element("span", view.Moves.Sentence()),
            Element("p", view.Page.IsWeighted, Element("button", Attributes(("type", "button"), ("id", "unweight")), view.Page.Unweight))),
        Element("div", Attributes(("class", "weights")), WeightIntervalAnalysis.Compute(ranking).Select(Field)));

    private XElement Field(WeightInterval interval)
    {
        var (id, given) = ($"weight-{interval.Criterion}", ranking.Scheme.Weights?.Given);
        var most = Most(interval.Criterion, given);
        var isFixed = most.Sign == 0 || ranking.Scheme.Criteria.All(other => other == interval.Criterion || given?.ContainsKey(other) == true);
        return Element(
            "div",
            Attributes(("class", given?.ContainsKey(interval.Criterion) == true ? "weight other" : "weight")),
            Element("label", Attributes(("for", id)), view.Name(interval.Criterion)),
            // The slider says it itself: nobody should hear it twice.
            Element("output", Attributes(("id", $"{id}-is"), ("for", id), ("aria-live", "off")), Percent(interval.Base)),
            Element(
                "div",
                Attributes(("class", "track")),
                Track(interval, isFixed ? null : most),
                Element("input", Attributes(
                    ("type", "range"), ("id", id), ("data-weight", interval.Criterion), ("min", 0), ("max", isFixed ? Percents : Whole(most)), ("step", 1),
                    ("value", Whole(interval.Base)), ("aria-valuetext", Percent(interval.Base)), ("aria-describedby", $"{id}-room"),
                    ("disabled", isFixed ? "" : null)))),
            Element("p", Attributes(("id", $"{id}-room"), ("class", "note")), isFixed ? view.Page.WeightIsFixed : Room(interval, most)));
    }

    // The stretch in which the list stays, its ends where it would tip, how far the weight can go, and the weight that the scheme gives.
    private XElement Track(WeightInterval interval, Fraction? most)
    {
        var (from, to, end) = (X(interval.From.Weight), X(interval.To.Weight), X(most ?? Fraction.Zero));
        return SvgElements.Element(
            "svg",
            Attributes(("viewBox", $"0 0 {TrackWidth} {TrackHeight}"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")),
            SvgElements.Rectangle(0, 8, end, 4, ("class", "line")),
            SvgElements.Rectangle(end, 8, TrackWidth - end, 4, ("class", "beyond")),
            most is null ? "" : SvgElements.Rectangle(from, 5, Math.Max(to - from, 3), 10, ("class", "same")),
            most is null ? "" : Tip(interval.From, 0, from),
            most is null ? "" : Tip(interval.To, end, to),
            SvgElements.Rectangle(X(ranking.Scheme.UnweightedOf(interval.Criterion)) - 2, 0, 4, TrackHeight, ("class", "start")));

        static double X(Fraction weight) => weight.ToDouble() * TrackWidth;
    }

    // At an end of the whole track nothing tips.
    private static object Tip(WeightEnd end, double limit, double x) => end.IsIncluded && x == limit
        ? ""
        : SvgElements.Rectangle(x - 3, 3, 6, TrackHeight - 6, ("class", "tip"));

    private string Room(WeightInterval interval, Fraction most)
    {
        var (from, to) = (interval.From, interval.To);
        if (from.Weight == to.Weight)
            return view.Page.AnyOtherTips;
        var (starts, ends) = (from is { IsIncluded: true, Weight.Sign: 0 }, to.IsIncluded && to.Weight == most);
        return (starts, ends) switch
        {
            (true, true) => view.Page.NoneTips,
            (true, false) => $"{view.Page.SameList} {End(to)}.",
            (false, true) => $"{view.Page.SameList} {Start(from)}.",
            _ => $"{view.Page.SameList} {Start(from)} {view.Page.And} {End(to)}.",
        };
    }

    private string Start(WeightEnd end) => $"{(end.IsIncluded ? view.Page.FromOn : view.Page.Above)} {Exact(end.Weight)}";

    private string End(WeightEnd end) => $"{(end.IsIncluded ? view.Page.UpTo : view.Page.Below)} {Exact(end.Weight)}";

    // What the weights that were given to others leave.
    private static Fraction Most(string criterion, IReadOnlyDictionary<string, Fraction>? given) => given is null ? Fraction.One
        : given.Where(other => other.Key != criterion).Aggregate(Fraction.One, (left, other) => left - other.Value);

    private string Exact(Fraction weight) => (weight * Percents).IsWhole ? Percent(weight) : $"{Percent(weight)} ({weight})";

    private string Percent(Fraction weight) => (weight * Percents).IsWhole
        ? $"{Whole(weight)}%"
        : view.Wording.Percent(weight.ToDouble());

    private static string Whole(Fraction weight) => (weight * Percents).Round(0).ToString(CultureInfo.InvariantCulture);
}
