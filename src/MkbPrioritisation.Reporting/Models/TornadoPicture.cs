using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>The picture of how far each assumption moves what a formula makes, on a line with the bands of the criterion.</summary>
internal sealed class TornadoPicture
{
    public const int Width = 1160;

    private const double Left = 400;
    private const double Right = 900;
    private const double Top = 120;
    private const double RowHeight = 34;
    private const int LongestName = 52;

    private static readonly SvgPalette Colours = SvgPalette.Alone;

    private readonly Measure _measure;
    private readonly ModelResult _result;
    private readonly Wording _wording;
    private readonly double _least;
    private readonly double _most;

    public TornadoPicture(Measure measure, ModelResult result, Wording wording)
    {
        (_measure, _result, _wording) = (measure, result, wording);
        var ends = result.Influences.SelectMany(influence => new[] { influence.AtLow.ToDouble(), influence.AtHigh.ToDouble() }).DefaultIfEmpty(0).ToList();
        (_least, _most) = (ends.Min(), ends.Max());
    }

    public int Height => (int)(Top + (RowHeight * _result.Influences.Count) + 40);

    private double Bottom => Top + (RowHeight * _result.Influences.Count);

    public XElement Draw()
    {
        var id = $"tornado-{_result.Criterion.Id}";
        var name = $"{_wording.Text(_measure.Name)} · {_wording.Text(_result.Criterion.Name)}";
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", $"{id}-title {id}-description")),
            Element("title", new XAttribute("id", $"{id}-title"), name),
            Element("desc", new XAttribute("id", $"{id}-description"), $"{_wording.Terms.MovesItMost}."),
            Rectangle(0, 0, Width, Height, ("fill", Colours.Paper)),
            Text(24, 36, ShortText.Of(name, 90), ("font-size", 20), ("font-weight", "bold"), ("fill", Colours.Ink)),
            Text(24, 60, ShortText.Of($"{_result.Formula.Text} = {ModelText.Made(_result, _wording)}", 130), ("font-size", 14), ("fill", Colours.Soft)),
            Limits(),
            _result.Influences.Select((influence, index) => Row(influence, Top + (RowHeight * index))));
    }

    private double X(double value) => Left + ((Right - Left) * (value - _least) / Math.Max(_most - _least, double.Epsilon));

    // Where a band ends, as it is there that a result changes the score.
    private XElement Limits() => Element(
        "g",
        Attributes(("font-size", 12), ("fill", Colours.Soft)),
        _result.Criterion.Bands.Select(band => band.From).OfType<decimal>().Where(limit => (double)limit > _least && (double)limit < _most)
            .Select(limit => new[]
        {
            Line(X((double)limit), Top - 8, X((double)limit), Bottom, ("stroke", Colours.Line), ("stroke-dasharray", "4 3")),
            Text(X((double)limit), Top - 14, _wording.Estimate(new Estimate(limit, limit, _result.Criterion.Unit!)), ("text-anchor", "middle")),
        }));

    private XElement Row(AssumptionInfluence influence, double y)
    {
        var (atLow, atHigh) = (X(influence.AtLow.ToDouble()), X(influence.AtHigh.ToDouble()));
        var name = _wording.Text(influence.Assumption.Name);
        var made = ModelText.Influence(_result, influence, _wording);
        return Group(
            $"{name}: {made}",
            Text(24, y + 20, ShortText.Of(name, LongestName), ("font-size", 13), ("fill", Colours.Ink)),
            Rectangle(Math.Min(atLow, atHigh), y + 7, Math.Max(Math.Abs(atHigh - atLow), 2), 18, ("rx", 2), ("fill", Colours.Categories[0])),
            Text(Right + 14, y + 20, ShortText.Of(made, 36), ("font-size", 13), ("fill", Colours.Soft)));
    }
}
