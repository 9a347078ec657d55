using System.Xml.Linq;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Report;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What a change did to the ranking, and why: of the files, or of what if.</summary>
internal sealed class NewsSection(PageView view, RankingComparison comparison)
{
    /// <summary>What happened to the files since the window looked at them last.</summary>
    public XElement OfFiles() => Element(
        "section",
        Attributes(("id", "news"), ("aria-labelledby", "news-title")),
        Element("h2", Attributes(("id", "news-title")), view.Page.News),
        Paragraph("lead", new MoveList(comparison, view.Language).Sentence()),
        comparison.Changes.Count == 0 ? null : Element("details", Element("summary", view.Terms.Why), Table()),
        Element("button", Attributes(("type", "button"), ("id", "dismiss")), view.Page.Dismiss));

    /// <summary>What the changes of the address do.</summary>
    public XElement OfChanges() => Element(
        "section",
        Attributes(("id", "effects"), ("aria-labelledby", "effects-title")),
        Element("h2", Attributes(("id", "effects-title")), view.Page.CauseAndEffect),
        comparison.Changes.Count == 0 ? Table() : [Fold("effects", Element("span", view.Page.EachEffect(comparison.Changes.Count)), Table())]);

    private IEnumerable<XElement> Table() => comparison.Changes.Count == 0
        ? [Paragraph("note", view.Page.NothingMoves)]
        : TextTableSection.Content(new ComparisonTable(comparison, new RenderingOptions { Language = view.Language }));
}
