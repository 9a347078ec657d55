using System.Xml.Linq;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The smallest changes of one score that change the shortlist.</summary>
internal sealed class TippingTable(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    public XElement Draw()
    {
        var groups = new TippingGroups(robustness, view.Criteria, view.Wording).Nearest;
        var heading = Element("h3", view.Terms.TippingPoints);
        return Element("section", groups.Count == 0
            ? new[] { heading, Paragraph("note", view.Terms.NoTippingPoints) }
            : Fold(
                "tipping",
                heading,
                Paragraph("note", $"{view.Terms.ReportTippingNote} {view.Terms.PlusMinusNote}"),
                Table(
                    "tipping",
                    view.Terms.TippingPoints,
                    [ColumnHeading(null, view.Terms.Measure), ColumnHeading(null, view.Terms.OneOfChanges), ColumnHeading(null, view.Terms.ShortlistChanges)],
                    groups.Select(item => Element(
                        "tr",
                        group.Of(item.Measure),
                        RowHeading(view.Link(group, item.Measure)),
                        Element("td", item.Changes),
                        Element("td", item.Effects.Select(effect => Element("div", effect))))))));
    }
}
