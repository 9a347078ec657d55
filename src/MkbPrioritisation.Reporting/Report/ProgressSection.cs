using System.Xml.Linq;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The plan beside what is reported of it.</summary>
internal sealed class ProgressSection(ReportView view, PlanProgress progress, Language language)
{
    public XElement Draw() => Element(
        "section",
        Attributes(("class", "progress")),
        Element("h3", view.Terms.ReportProgress),
        ProgressTables.Of(progress, new() { Language = language }).SelectMany(TextTableSection.Draw));
}
