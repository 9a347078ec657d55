using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The report in one language.</summary>
internal sealed class ReportBody(ReportView view, IReadOnlyList<ReportGroup> groups)
{
    public XElement Draw(bool isShown) => Element(
        "div",
        Attributes(
            ("class", "page"), ("lang", view.Code), ("data-language", view.Code), ("data-title", view.Terms.ReportTitle), ("hidden", isShown ? null : "")),
        Element("a", Attributes(("class", "skip"), ("href", $"#{view.Code}-results")), view.Terms.ReportSkip),
        Element(
            "header",
            Element("h1", view.Terms.ReportTitle),
            Paragraph("lead", view.Terms.ReportLead),
            Schemes().Select(Scheme)),
        new ReportControls(view, groups).Draw(),
        Element("main", Attributes(("id", $"{view.Code}-results"), ("tabindex", "-1")), groups.Select(Group)),
        Element("footer", Paragraph("note", view.Terms.ReportColophon)));

    private IEnumerable<ScoringScheme> Schemes() => ReportControls.SchemesOf(groups);

    private XElement Scheme(ScoringScheme scheme) => Element(
        "dl",
        Attributes(("class", "facts")),
        view.InSchemes(scheme.Id),
        Fact(view.Terms.Scheme, view.Wording.Text(scheme.Name)),
        Fact(view.Terms.NetImpact, MeanOf(scheme.NetImpact)),
        Fact(view.Terms.Feasibility, MeanOf(scheme.Feasibility)),
        Fact(view.Terms.Shortlist, $"{Wording.ShortlistMark} {view.Terms.ReportRanks(scheme.Shortlist)}"));

    private string MeanOf(IEnumerable<string> criteria) =>
        $"{view.Terms.MeanOf} {string.Join(", ", criteria.Select(criterion => view.Wording.Text(view.Criteria[criterion].Name)))}";

    private XElement Group(ReportGroup group) => Element(
        "section",
        Attributes(
            ("class", "group"),
            ("data-collections", string.Join(' ', group.Collections.Select(collection => collection.Id))),
            ("aria-labelledby", $"{view.Code}-{group.Number}")),
        Element("h2", Attributes(("id", $"{view.Code}-{group.Number}")), view.Wording.Collections(group.Collections)),
        group.Collections.SelectMany(Introduction),
        group.Rankings.Select(robustness => Ranking(group, robustness)),
        new MeasureList(view, group).Draw());

    private IEnumerable<XElement> Introduction(MeasureCollection collection)
    {
        if (collection.Source is { } source)
            yield return Paragraph("source", $"{view.Terms.Source}: {view.Wording.Source(source)}.");
        var known = collection.Measures.SelectMany(measure => measure.Scores).Where(score => !score.IsUnknown).ToList();
        if (known.Exists(score => score.Basis == Basis.Judgement) && !known.Exists(score => score.Basis == Basis.Published))
            yield return Paragraph("notice", string.Join(' ', Caution(collection, known.Exists(score => score.IsRelative))));
    }

    private IEnumerable<string> Caution(MeasureCollection collection, bool isRelative)
    {
        yield return view.Terms.ReportJudged;
        if (collection.Source?.Publisher is { } publisher)
            yield return view.Terms.ReportNotTheirs(view.Wording.Text(publisher));
        if (isRelative)
            yield return view.Terms.ReportRelative;
    }

    private XElement Ranking(ReportGroup group, RankingRobustness robustness) => Element(
        "div",
        view.InSchemes(robustness.Ranking.Scheme.Id),
        InShort(robustness),
        new MatrixFigure(view, group, robustness.Ranking).Draw(),
        new SortableRanking(view, group, robustness).Draw(),
        new HeatMap(view, group, robustness).Draw(),
        new TippingTable(view, group, robustness).Draw());

    private XElement InShort(RankingRobustness robustness) => Element(
        "section",
        Element("h3", view.Terms.InShort),
        Element("dl", Attributes(("class", "summary")), new RobustnessSummary(robustness, view.Wording).Places.Select(item => Element(
            "div",
            Element("dt", item.Term),
            (item.Texts.Count == 0 ? [view.Terms.None] : item.Texts).Select(text => Element("dd", text))))));
}
