using System.Xml.Linq;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What came of saving.</summary>
internal sealed class OutcomePart(PageView view)
{
    /// <summary>Files and what they are to become, as a patch.</summary>
    public static string Diff(IEnumerable<EditedFile> files) => string.Concat(files.Select(file => UnifiedDiff.Write(file.Path, file.Before, file.After)));

    public XElement OfSaved(ScoreEdit edit) => Paragraph("done", view.Page.Saved(view.Scenario.Savable.Count, edit.Files.Count));

    public XElement OfFailure(Phrase phrase) => Element(
        "div", Attributes(("class", "notice")), Element("strong", $"{view.Page.NotSaved}. "), phrase.In(view.Language));

    public XElement OfFindings(IEnumerable<Diagnostic> findings) => Element(
        "div",
        Attributes(("class", "notice")),
        Element("strong", view.Page.NotSaved),
        Element("ul", findings.Take(20).Select(finding => Element("li", finding.ToString(view.Language)))));

    public XElement OfConflicts(ScoreEdit edit) => Element(
        "div",
        Attributes(("class", "notice conflict"), ("role", "group"), ("aria-labelledby", "conflict-title")),
        Element("h3", Attributes(("id", "conflict-title"), ("tabindex", "-1")), view.Page.ConflictTitle),
        Paragraph("note", view.Page.ConflictNote),
        Table(
            "sums",
            view.Page.ConflictTitle,
            [
                ColumnHeading(null, view.Terms.Measure),
                ColumnHeading(null, view.Page.ConflictSeen),
                ColumnHeading(null, view.Page.ConflictNow),
                ColumnHeading(null, view.Page.ConflictMine),
            ],
            edit.Conflicts.Select(Row)),
        Element("pre", Diff(edit.Files).Split('\n').Select(line => Element("span", line))),
        Element(
            "div",
            Attributes(("class", "actions")),
            Element("button", Attributes(("type", "button"), ("id", "write-mine")), view.Page.WriteMine),
            Element("button", Attributes(("type", "button"), ("id", "take-theirs")), view.Page.TakeTheirs)));

    private XElement Row(ScoreConflict conflict)
    {
        var (change, criterion) = (conflict.Change, conflict.Change.Criterion);
        var measure = view.Scenario.Catalogue.GetMeasure(change.Collection, change.Measure);
        var mine = view.Scenario.Catalogue.With([change]).GetMeasure(change.Collection, change.Measure).ScoreOn(criterion);
        return Element(
            "tr",
            Attributes(("data-key", $"{change.Collection}/{change.Measure}/{criterion}")),
            RowHeading($"{view.Wording.Text(measure.Name)} · {view.Name(criterion)}"),
            Cell(view.Page.ConflictSeen, conflict.Seen is null ? "–" : view.Score(criterion, conflict.Seen)),
            Cell(view.Page.ConflictNow, view.Score(criterion, conflict.Now)),
            Cell(view.Page.ConflictMine, view.Score(criterion, mine)));
    }

    private static XElement Cell(string label, string text) => Element("td", Attributes(("data-label", label)), text);
}
