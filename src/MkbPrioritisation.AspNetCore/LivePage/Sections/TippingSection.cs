using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What would become of the list without each criterion, and which single scores would tip it. It comes after the rest.</summary>
internal sealed class TippingSection(PageView view, RankingRobustness? robustness)
{
    public XElement Draw() => Element(
        "section",
        Attributes(("id", "tipping"), ("aria-labelledby", "tipping-title")),
        Element("h2", Attributes(("id", "tipping-title")), view.Page.TippingTitle),
        robustness is null ? [Paragraph("note", view.Page.BeingReckoned)] : Tables(robustness));

    // Not how drawn weightings rank each measure, nor the weights, which stand on their sliders.
    private IEnumerable<XElement> Tables(RankingRobustness found) =>
        new RobustnessTables(found, view.Scenario.Catalogue.Criteria, view.Wording).Tables.Skip(2)
            .Select((table, index) => TextTableSection.Fold(string.Create(CultureInfo.InvariantCulture, $"tipping-{index}"), table, "h3"));
}
