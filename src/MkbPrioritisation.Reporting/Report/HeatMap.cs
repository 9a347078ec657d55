using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The chance of each rank for each measure: a number in every cell, and a colour that deepens with it.</summary>
internal sealed class HeatMap(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    // From where each deeper colour begins.
    private static readonly double[] Steps = [0.005, 0.02, 0.05, 0.1, 0.2, 0.35, 0.6];

    private readonly int _shortlist = robustness.Ranking.Scheme.Shortlist;

    public XElement Draw() => Element(
        "section",
        Element("h3", view.Terms.EachMeasure),
        Paragraph("note", $"{Assumption} {view.Terms.ReportHeatNote}"),
        Table(
            "heat",
            view.Terms.EachMeasure,
            [
                ColumnHeading(null, view.Terms.Measure),
                .. Enumerable.Range(1, robustness.Ranking.Count).Select(rank => ColumnHeading(Edge(rank), rank)),
                ColumnHeading("number", view.Terms.ReportChance),
            ],
            robustness.Probabilities.Select(Row)));

    private string Assumption => robustness.Options.Noise switch
    {
        0 => view.Terms.ReportNoNoise,
        1 => view.Terms.ReportNoise(view.Terms.OneStep),
        var noise => view.Terms.ReportNoise(view.Terms.Steps(noise)),
    };

    private XElement Row(MeasureProbabilities item) => Element(
        "tr",
        group.Of(item.Measure),
        RowHeading(string.Create(CultureInfo.InvariantCulture, $"{item.Measure.Rank} "), view.Wording.MarkedName(item.Measure, group.Collections.Count > 1)),
        Enumerable.Range(1, item.Ranks.Measures).Select(rank => Element(
            "td", Attributes(("class", Look(item.Ranks.Of(rank), rank, item.Measure.Rank))), Wording.WholePercent(item.Ranks.Of(rank)))),
        Element("td", Attributes(("class", "number")), view.Wording.Percent(item.Shortlist)));

    private string? Look(double chance, int rank, int own)
    {
        var step = Steps.Count(from => Math.Round(chance, 9) >= from);
        var look = string.Join(' ', new[] { step == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"heat-{step}"), rank == own ? "own" : null, Edge(rank) }.OfType<string>());
        return look.Length == 0 ? null : look;
    }

    private string? Edge(int rank) => rank == _shortlist ? "edge" : null;
}
