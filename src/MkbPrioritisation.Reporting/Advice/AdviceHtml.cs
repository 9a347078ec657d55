using System.Xml.Linq;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Draws advice as one page: it asks the network for nothing, runs no script, and prints on A4.</summary>
public static class AdviceHtml
{
    /// <summary>Draws advice to a firm.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language.</param>
    /// <returns>A page that stands on its own. Texts from files stand in it as text, whatever they look like.</returns>
    public static string Write(FirmAdvice advice, PeerComparison? peers, RenderingOptions options) => Write(new(advice) { Peers = peers }, options);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, FirmAdvice advice, PeerComparison? peers, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(advice, peers, options));

    /// <summary>Draws advice to a firm, and what is shown with it.</summary>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language.</param>
    /// <returns>A page that stands on its own. Texts from files stand in it as text, whatever they look like.</returns>
    public static string Write(AdviceContent content, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        var (advice, peers) = (content.Advice, content.Peers);
        var wording = new AdviceWording(advice, options.Language);
        return HtmlPage.WriteStill(
            options.Language,
            wording.Terms.Advice,
            HtmlPage.Resource("advice.css"),
            Element("header", Element("h1", wording.Terms.Advice), wording.Firm.Length > 0 ? Element("p", wording.Firm) : null),
            Element(
                "main",
                SegmentSection(advice, wording),
                FigureSection(advice, wording),
                content.PublicFigures.Count == 0 ? null : AdviceSections.PublicFigures(content, wording),
                peers is null ? null : PeerSection(peers, wording),
                content.WhatIf is { } whatIf ? AdviceSections.WhatIf(new(whatIf, options.Language), wording) : null,
                wording.Fitting().Select(fitting => MeasureSection(fitting, wording)),
                content.Practices.Count == 0 ? null : AdviceSections.Practices(content.Practices, wording)),
            Element("footer", Element("h2", wording.Terms.AdviceNotes), Element("ul", wording.Notes(peers).Select(note => Element("li", note)))));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, AdviceContent content, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(content, options));

    private static XElement SegmentSection(FirmAdvice advice, AdviceWording wording) => Classed(
        "section",
        "segment",
        SegmentPicture.Draw(advice, wording),
        advice.Segment is { } segment
            ? Element(
                "div",
                Classed("p", "label", wording.Terms.Segment),
                Element("h2", wording.Text(segment.Name)),
                segment.Description is { } description ? Element("p", wording.Text(description)) : null,
                wording.OnTheLine().Select(line => Classed("p", "warning", line)),
                wording.Share is { } share ? Classed("p", "soft", share) : null,
                segment.Needs.Count == 0 ? null : Element("h3", wording.Terms.Needs),
                segment.Needs.Count == 0 ? null : Element("ul", segment.Needs.Select(need => Element("li", wording.Text(need)))))
            : Element("div", Classed("p", "label", wording.Terms.Segment), Element("h2", wording.Terms.NoSegment)));

    private static XElement FigureSection(FirmAdvice advice, AdviceWording wording) => Element(
        "section",
        Element("h2", wording.Terms.YourFigures),
        Classed("div", "tiles", advice.Figures.Select(figure => Tile(figure, wording))));

    private static XElement Tile(AdviceFigure figure, AdviceWording wording)
    {
        var isKnown = figure.Value is not null;
        return Classed(
            "article",
            isKnown ? "tile" : "tile unknown",
            Element("h3", wording.Name(figure.Indicator)),
            Classed(
                "p",
                isKnown ? "value" : "soft",
                isKnown || !figure.Missing.Any() ? wording.Value(figure) : $"{wording.Terms.AdviceLeftOut}: {wording.Value(figure)}"),
            wording.Verdict(figure) is { } verdict
                ? new object[] { Gauge.Of(figure), Classed("p", figure.IsAboveMark == true ? "verdict good" : "verdict short", verdict) }
                : null,
            Element(
                "details",
                Element("summary", wording.Terms.HowComputed),
                Classed("p", "formula", wording.Formula(figure)),
                figure.Missing.Any() ? null : Classed("p", "formula", $"= {wording.Computation(figure)}")));
    }

    private static XElement PeerSection(PeerComparison peers, AdviceWording wording) => Element(
        "section",
        Element("h2", wording.Terms.AmongPeers),
        Classed("p", "soft", wording.Peers(peers.Peers)),
        peers.Standings.Count == 0 ? Element("p", peers.Peers == 0 ? wording.Terms.NoPeers : wording.Terms.NoPeerValues) : null,
        wording.Few(peers) is { } few ? Element("p", few) : null,
        Classed("div", "tiles", peers.Standings.Select(standing => Classed(
            "article",
            "tile",
            Element("h3", wording.Name(standing.Indicator)),
            Classed("p", "value", wording.Percentile(standing)),
            Gauge.Of(standing),
            Classed("p", "soft", wording.Counts(standing))))),
        peers.Leaders is { } leaders ? Element("p", wording.Leaders(leaders)) : null,
        peers.Prize is { } prize ? Prize(prize, wording) : null);

    private static XElement Prize(SizeOfPrize prize, AdviceWording wording)
    {
        var now = prize.GrossMargin - prize.Gain;
        return Classed(
            "div",
            "prize",
            Element("h3", wording.Terms.SizeOfPrize),
            Classed("p", "value", $"+{wording.Euros(prize.Gain)}"),
            Gauge.Of(now, prize.GrossMargin, "place"),
            Gauge.Of(prize.GrossMargin, prize.GrossMargin, "good"),
            Element("p", wording.Prize(prize)));
    }

    private static XElement MeasureSection(FittingMeasures fitting, AdviceWording wording) => Classed(
        "section",
        "measures",
        Element("h2", wording.Terms.MeasuresForYou),
        Classed("p", "soft", wording.Collections(fitting.Ranking.Collections)),
        fitting.Measures.Count == 0
            ? Element("p", wording.Terms.NoMeasures)
            : Element("ol", fitting.Measures.Select(ranked => Measure(ranked, wording))),
        wording.Unmarked(fitting) is { } unmarked ? Classed("p", "soft", unmarked) : null);

    private static XElement Measure(RankedMeasure ranked, AdviceWording wording) => Element(
        "li",
        Classed("span", "rank", Wording.Rank(ranked)),
        Element(
            "div",
            Element("h3", wording.MarkedName(ranked)),
            ranked.Measure.Summary is { } summary ? Element("p", wording.Text(summary)) : null,
            Classed("p", "soft", wording.Why(ranked)),
            wording.Conditions(ranked).Select(condition => Classed("p", "condition", condition))));
}
