using System.Xml.Linq;
using MkbPrioritisation.AspNetCore.LivePage.Sections;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Writes the page, or only what of it changes.</summary>
internal static class PageDocument
{
    private static readonly string[] Styles = ["report.css", "page.css"];

    /// <summary>The whole page.</summary>
    public static string Write(PageView view) => HtmlText.Write(Element(
        "html",
        Attributes(("lang", view.Language.Code())),
        Element(
            "head",
            Element("meta", Attributes(("charset", "utf-8"))),
            Element("meta", Attributes(("name", "viewport"), ("content", "width=device-width, initial-scale=1"))),
            Element("meta", Attributes(("name", "color-scheme"), ("content", "light dark"))),
            Element("title", view.Page.Title),
            Element("link", Attributes(("rel", "icon"), ("href", $"{view.Origin.Root}icon.svg"))),
            Styles.Select(style => Element("link", Attributes(("rel", "stylesheet"), ("href", view.Origin.Root + style)))),
            Element("script", Attributes(("type", "module"), ("src", $"{view.Origin.Root}page.js")), "")),
        Element(
            "body",
            Attributes(("data-root", view.Origin.Root)),
            Element("a", Attributes(("class", "skip"), ("href", "#ranking")), view.Page.Skip),
            View(view),
            Element("p", Attributes(("id", "live"), ("class", "unseen"), ("role", "status"), ("aria-live", "polite")), ""),
            Editor(view))));

    /// <summary>What follows the measures and the changes.</summary>
    public static string WriteView(PageView view) => HtmlText.WritePart(View(view));

    private static XElement View(PageView view)
    {
        var scenario = view.Scenario;
        return Element(
            "main",
            Attributes(
                ("id", "view"),
                ("class", scenario.State is { IsRejected: true, HasMeasures: true } ? "stale" : null),
                ("data-state", scenario.State.Id),
                ("data-version", scenario.State.Version.Id),
                ("data-said", Said(view))),
            new HeadSection(view).Draw(),
            new FindingsSection(view).Draw(),
            scenario.News is { } news ? new NewsSection(view, news).OfFiles() : null,
            Body(view));
    }

    private static IEnumerable<XElement> Body(PageView view)
    {
        if (view.Scenario is not { Ranking: { } ranking, Files: { } files } scenario)
        {
            yield return Element("section", Attributes(("id", "ranking"), ("tabindex", "-1")), Paragraph("lead", view.Page.NoRanking));
            yield break;
        }

        yield return Element("div", Attributes(("class", "side")), new MatrixSection(view, ranking).Draw());
        yield return Element(
            "div",
            Attributes(("class", "middle")),
            new ChangesSection(view).Draw(),
            new RankingSection(view, ranking).Draw(),
            new ShortlistSection(view, ranking).Draw());
        yield return new WeightsSection(view, ranking).Draw();
        yield return new CriteriaSection(view, ranking.Scheme, files.Scheme).Draw();
        if (scenario.WhatIf is { } effects)
            yield return new NewsSection(view, effects).OfChanges();
        if (new AssessorComparison(ranking) is { Assessors.Count: > 0 } comparison)
            yield return new AssessorsSection(view, comparison).Draw();
        if (scenario.Plan is { } plan)
            yield return new PlanSection(view, plan).Draw();
        yield return new TippingSection(view, robustness: null).Draw();
    }

    // What a window that was told of a change reads out.
    private static string Said(PageView view) => view.Scenario switch
    {
        { RefusedBudgets: { Count: > 0 } refused } => string.Join(' ', refused.Values.Select(phrase => phrase.In(view.Language))),
        { State.IsRejected: true } => view.Page.FindingsTitle(view.Scenario.State.Findings.Count),
        { News: { } news } => $"{view.Page.News}: {new MoveList(news, view.Language).Sentence()}",
        { Changes.Count: > 0, WhatIf: not null } => $"{view.Page.ChangesTitle(view.Scenario.Changes.Count)}. {view.Moves.Sentence()}",
        _ => view.Page.ChangesTitle(view.Scenario.Changes.Count),
    };

    private static XElement Editor(PageView view) => Element(
        "dialog",
        Attributes(("id", "editor"), ("aria-labelledby", "editor-title")),
        Element("h2", Attributes(("id", "editor-title")), ""),
        Element("p", Attributes(("id", "editor-criterion"), ("class", "note")), ""),
        Field("editor-from", view.Page.EditorFrom),
        Field("editor-to", view.Page.EditorTo),
        Element(
            "div",
            Attributes(("class", "actions")),
            Element("button", Attributes(("type", "button"), ("id", "editor-apply"), ("class", "main")), view.Page.Apply),
            Element("button", Attributes(("type", "button"), ("id", "editor-undo")), view.Page.Undo),
            Element("button", Attributes(("type", "button"), ("id", "editor-cancel")), view.Page.Cancel)));

    private static XElement Field(string id, string label) =>
        Element("label", Element("span", label), Element("select", Attributes(("id", id)), ""));
}
