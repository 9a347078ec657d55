using System.Xml.Linq;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What the ranking owes to its weights and to each criterion, for those who ask.</summary>
internal sealed class Checks(ReportView view, RankingRobustness robustness)
{
    public XElement Draw() => Element(
        "details",
        Attributes(("class", "checks")),
        Element("summary", Element("h3", view.Terms.ReportChecks)),
        Element(
            "div",
            Paragraph("note", view.Terms.ReportChecksNote),
            new RobustnessTables(robustness, [.. view.Criteria.Values], view.Wording).Checks.SelectMany(TextTableSection.Draw)));
}
