using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The report in one language.</summary>
internal sealed class ReportBody(ReportView view)
{
    // Where the title is the name already, only those who hear the page need the heading.
    private bool HasNames => view.Content.Groups.Count > 1 || view.Content.Options.Title is not null;

    public XElement Draw(bool isShown) => Deferred(
        "div",
        Attributes(("class", "page"), ("lang", view.Code), ("data-language", view.Code), ("data-title", view.Title), ("hidden", isShown ? null : "")),
        Parts());

    private IEnumerable<XElement> Parts()
    {
        yield return Element("a", Attributes(("class", "skip"), ("href", $"#{view.Code}-results")), view.Terms.ReportSkip);
        yield return Header();
        yield return Deferred(
            "main",
            Attributes(("id", $"{view.Code}-results"), ("tabindex", "-1")),
            view.Content.Groups.Select(Group).Prepend(new ReportControls(view).Draw()));
    }

    private XElement Header() => Element(
        "header",
        view.Title == view.Terms.ReportTitle ? null : Paragraph("kicker", view.Terms.ReportTitle),
        Element("h1", view.Title),
        Paragraph("imprint", Imprint().SelectMany((part, index) => index == 0 ? new[] { part } : [" · ", part])),
        Paragraph("lead", view.Terms.ReportLead),
        view.Content.Schemes.Select(Scheme));

    private IEnumerable<object> Imprint()
    {
        if (view.Content.Options.Date is { } date)
            yield return Element("time", Attributes(("datetime", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), view.Terms.ReportDate(date));
        yield return view.Terms.ReportVersion(view.Content.Version);
        yield return view.Terms.ReportColophon;
    }

    private XElement Scheme(ScoringScheme scheme) => Element(
        "p",
        Attributes(("class", "note")),
        view.InSchemes(scheme.Id),
        $"{view.Terms.Scheme}: {view.Wording.Text(scheme.Name)}. "
        + $"{view.Terms.NetImpact}: {MeanOf(scheme.NetImpact)}. {view.Terms.Feasibility}: {MeanOf(scheme.Feasibility)}.");

    // It stands before the first scores, once: criteria are the same for all collections.
    private XElement? Judged(ScoringScheme scheme)
    {
        var described = scheme.Criteria.Select(id => view.Criteria[id]).Where(criterion => criterion.Description is not null).ToList();
        return described.Count == 0 ? null : Element(
            "details",
            Attributes(("class", "judged")),
            view.InSchemes(scheme.Id),
            Element("summary", Element("h3", view.Terms.WhatIsJudged)),
            Element("dl", described.Select(criterion => Fact(view.Wording.Text(criterion.Name), view.Wording.Text(criterion.Description!)))));
    }

    private string MeanOf(IEnumerable<string> criteria) =>
        $"{view.Terms.MeanOf} {string.Join(", ", criteria.Select(criterion => view.Wording.Text(view.Criteria[criterion].Name)))}";

    private XElement Group(ReportGroup group) => Deferred(
        "section",
        Attributes(
            ("class", "group"),
            ("data-collections", string.Join(' ', group.Collections.Select(collection => collection.Id))),
            ("aria-label", view.Wording.Collections(group.Collections))),
        Sections(group));

    private IEnumerable<XElement> Sections(ReportGroup group)
    {
        yield return Element("h2", Attributes(("class", HasNames ? null : "unseen")), view.Wording.Collections(group.Collections));
        foreach (var robustness in group.Rankings)
            yield return Element("div", view.InSchemes(robustness.Ranking.Scheme.Id), new Overview(view, group, robustness).Draw());
        foreach (var caution in group.Collections.SelectMany(collection => new Cautions(view, collection).Draw()))
            yield return caution;
        if (view.Content.Options.IsSummary)
            yield break;
        if (group.Plan is { } plan)
            yield return new MoneySection(view.Wording, plan).Draw();
        if (group.Progress(view.Content.Options.Actuals) is { } progress)
            yield return new ProgressSection(view, progress, view.Language).Draw();
        if (new TimelineSection(view, group).Draw() is { } timeline)
            yield return timeline;
        foreach (var figures in KeyFigures(group))
            yield return figures;
        foreach (var robustness in group.Rankings)
            yield return Deferred("div", view.InSchemes(robustness.Ranking.Scheme.Id), Details(group, robustness));
        foreach (var judged in group.Number == 1 ? view.Content.Schemes.Select(Judged).OfType<XElement>() : [])
            yield return judged;
        yield return new MeasureList(view, group).Draw();
    }

    private IEnumerable<XElement> KeyFigures(ReportGroup group) => group.Collections.Where(collection => collection.Indicators.Count > 0).Select(collection =>
    {
        var title = group.Collections.Count > 1 ? $"{view.Terms.KeyFigures} · {view.Wording.Text(collection.Name)}" : view.Terms.KeyFigures;
        return Element(
            "section", Attributes(("class", "figures")), TextTableSection.Fold("figures", KeyFigureTable.Of(collection, title, view.Wording), "h3"));
    });

    private IEnumerable<XElement> Details(ReportGroup group, RankingRobustness robustness) =>
        [new SortableRanking(view, group, robustness).Draw(), new TippingTable(view, group, robustness).Draw(), .. Checks(robustness)];

    private IEnumerable<XElement> Checks(RankingRobustness robustness) => robustness.Ranking.Count == 0 ? [] : [new Checks(view, robustness).Draw()];
}
