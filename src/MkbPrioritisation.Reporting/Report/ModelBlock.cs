using System.Xml.Linq;
using MkbPrioritisation.Models;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>A measure's formulas, what each makes, and a small tornado of the assumptions that move it.</summary>
internal sealed class ModelBlock(ReportView view, ReportGroup group)
{
    private const double Width = 100;
    private const double Height = 8;
    private const double Least = 0.8;

    /// <summary>A block for each formula; none where the measure has no model.</summary>
    public IEnumerable<XElement> Draw(RankedMeasure ranked) => ranked.Measure.Model.Count == 0
        ? []
        : MeasureModel.Of(group.Ranking, $"{ranked.Collection.Id}/{ranked.Measure.Id}", [.. view.Criteria.Values]).Results.Select(Result);

    private XElement Result(ModelResult result)
    {
        var ends = result.Influences.SelectMany(influence => new[] { influence.AtLow.ToDouble(), influence.AtHigh.ToDouble() }).ToList();
        return Element(
            "div",
            Attributes(("class", "model")),
            Element(
                "p",
                Element("b", view.Wording.Text(result.Criterion.Name)),
                $" = {result.Formula.Text} = {ModelText.Made(result, view.Wording)}"),
            ends.Count == 0 ? null : Element(
                "ul",
                Attributes(("aria-label", view.Terms.MovesItMost)),
                result.Influences.Select(influence => Influence(result, influence, ends.Min(), ends.Max()))));
    }

    private XElement Influence(ModelResult result, AssumptionInfluence influence, double least, double most)
    {
        var (low, high) = (Place(influence.AtLow.ToDouble(), least, most), Place(influence.AtHigh.ToDouble(), least, most));
        return Element(
            "li",
            Element("span", view.Wording.Text(influence.Assumption.Name)),
            SvgElements.Root(
                (int)Width,
                (int)Height,
                SvgElements.Attributes(("aria-hidden", "true"), ("preserveAspectRatio", "none")),
                SvgElements.Rectangle(0, 0, Width, Height, ("class", "track")),
                SvgElements.Rectangle(Math.Min(low, high), 0, Math.Max(Math.Abs(high - low), Least), Height, ("class", "fill"))),
            Element("span", ModelText.Influence(result, influence, view.Wording)));
    }

    private static double Place(double value, double least, double most) => most > least ? Width * (value - least) / (most - least) : 0;
}
