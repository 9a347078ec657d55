using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Ranking;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>The shortlist, with who came onto it and who left it.</summary>
internal sealed class ShortlistSection(PageView view, MeasureRanking ranking)
{
    public XElement Draw()
    {
        var left = (view.Scenario.Marked?.Changes ?? []).Where(change => change is { Before.IsShortlisted: true, After: null or { IsShortlisted: false } })
            .ToList();
        return Element(
            "section",
            Attributes(("id", "shortlist"), ("aria-labelledby", "shortlist-title")),
            Element("h2", Attributes(("id", "shortlist-title")), view.Terms.Shortlist),
            Element("ol", Attributes(("class", "places")), ranking.Shortlist.Select(Item)),
            left.Count == 0 ? null : Element(
                "p",
                Element("strong", $"{view.Page.Leaves}: "),
                string.Join("; ", left.Select(change => $"{view.Name(change.Measure)} ({view.Moves.Say(change)})"))));
    }

    private XElement Item(RankedMeasure ranked)
    {
        var change = view.Moves.Of(ranked);
        var isNew = change is { Before: null or { IsShortlisted: false } };
        return Element(
            "li",
            Attributes(("data-measure", PageView.KeyOf(ranked)), ("class", isNew ? "new" : null)),
            Element("b", ranked.Rank.ToString(CultureInfo.InvariantCulture)),
            Element("span", view.Name(ranked), isNew ? Element("em", view.Page.Enters) : ""));
    }
}
