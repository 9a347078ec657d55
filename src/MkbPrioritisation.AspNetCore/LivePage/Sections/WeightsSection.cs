using System.Xml.Linq;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>How far each weight can move, and which single scores would tip the list. It comes after the rest.</summary>
internal sealed class WeightsSection(PageView view, RankingRobustness? robustness)
{
    public XElement Draw() => Element(
        "section",
        Attributes(("id", "weights"), ("aria-labelledby", "weights-title")),
        Element("h2", Attributes(("id", "weights-title")), view.Page.WeightsTitle),
        robustness is null ? [Paragraph("note", view.Page.BeingReckoned)] : Tables(robustness));

    // The weights, what would happen without each criterion, and the tipping points; not how drawn weightings rank each measure.
    private IEnumerable<XElement> Tables(RankingRobustness found) =>
        new RobustnessTables(found, view.Scenario.Catalogue.Criteria, view.Wording).Tables.Skip(1).SelectMany(table => TextTableSection.Draw(table, "h3"));
}
