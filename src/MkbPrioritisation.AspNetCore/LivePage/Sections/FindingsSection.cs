using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Diagnostics;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What is wrong with the files, each finding with its place and its cure, and whose ranking stands below.</summary>
internal sealed class FindingsSection(PageView view)
{
    private const int MostShown = 200;

    private readonly MeasureState _state = view.Scenario.State;

    public XElement? Draw() => !_state.IsRejected && _state.Findings.Count == 0 ? null : Element(
        "section",
        Attributes(("id", "findings"), ("class", _state.IsRejected ? "broken" : null), ("aria-labelledby", "findings-title")),
        Element("h2", Attributes(("id", "findings-title")), view.Page.FindingsTitle(_state.Findings.Count)),
        _state.IsRejected ? Paragraph("notice", Element("strong", _state.HasMeasures ? view.Page.LastGood : view.Page.NoneGood)) : null,
        _state.Findings.Count == 0
            ? Paragraph("note", view.Page.NoFolder)
            : _state.IsRejected
            ? List()
            : Element("details", Element("summary", view.Page.Warning), List()),
        _state.Findings.Count > MostShown ? Paragraph("note", view.Page.AndMore(_state.Findings.Count - MostShown)) : null);

    private XElement List() => Element(
        "ul",
        Attributes(("class", "findings")),
        _state.Findings.OrderBy(finding => finding.Severity != DiagnosticSeverity.Error).Take(MostShown).Select(finding => Element(
            "li",
            Element("code", string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}:{finding.Column}")),
            Element("b", $"{(finding.Severity == DiagnosticSeverity.Error ? view.Page.Error : view.Page.Warning)} {finding.Code}"),
            Element("span", finding.MessageIn(view.Language)))));
}
