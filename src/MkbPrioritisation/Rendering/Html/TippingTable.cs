using System.Xml.Linq;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Rendering.Html.HtmlElements;

namespace MkbPrioritisation.Rendering.Html;

/// <summary>The smallest changes of one score that change the shortlist.</summary>
internal sealed class TippingTable(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    public XElement Draw()
    {
        var groups = new TippingGroups(robustness, view.Criteria, view.Wording).Nearest;
        return Element(
            "section",
            Element("h3", view.Term("tipping-points")),
            groups.Count == 0
                ? Paragraph("note", view.Term("no-tipping-points"))
                : new[]
                {
                    Paragraph("note", $"{view.Term("report-tipping-note")} {view.Term("plus-minus-note")}"),
                    Table(
                        "tipping",
                        view.Term("tipping-points"),
                        [view.Column("measure"), view.Column("one-of-changes"), view.Column("shortlist-changes")],
                        groups.Select(item => Element(
                            "tr",
                            group.Of(item.Measure),
                            RowHeading(view.Link(group, item.Measure)),
                            Element("td", item.Changes),
                            Element("td", item.Effects.Select(effect => Element("div", effect)))))),
                });
    }
}
