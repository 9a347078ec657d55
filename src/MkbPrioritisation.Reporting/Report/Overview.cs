using System.Xml.Linq;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What those who decide need first: the shortlist, the matrix, and what would change them.</summary>
internal sealed class Overview(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    private const int MostNames = 12;

    public XElement Draw() => Element(
        "div",
        Attributes(("class", "overview")),
        new ShortlistTable(view, group, robustness).Draw(),
        new MatrixFigure(view, group, robustness.Ranking).Draw(),
        robustness.Ranking.Count == 0 ? null : Changes());

    private XElement Changes() => Element(
        "section",
        Element("h3", view.Terms.ReportWhatChanges),
        Paragraph("note", string.Join(' ', [view.Wording.Supposed(robustness), .. view.Wording.AssessorsDrawn(robustness.Ranking)])),
        Element("dl", Attributes(("class", "summary")), new RobustnessSummary(robustness, view.Wording).Decisive.Select(item => Element(
            "div",
            Element("dt", item.Term),
            Shown(item.Texts).Select(text => Element("dd", text))))));

    private IEnumerable<string> Shown(IReadOnlyList<string> texts) => texts.Count == 0 ? [view.Terms.None]
        : texts.Count <= MostNames ? texts
        : texts.Take(MostNames - 1).Append(view.Terms.ReportMore(texts.Count - MostNames + 1));
}
