using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What happens when: the phases of the collections, and of each measure when it can begin and what comes first.</summary>
internal sealed class TimelineSection(ReportView view, ReportGroup group)
{
    private const string None = "–";

    private IReadOnlyList<Phase> Phases => [.. group.Collections.SelectMany(collection => collection.Phases)];

    private IReadOnlyList<RankedMeasure> WithSteps => [.. group.Ranking.Where(ranked => ranked.Measure.Steps.Count > 0)];

    private IReadOnlyList<RankedMeasure> OnlyStarting => [.. group.Ranking.Where(ranked => ranked.Measure is { Start: not null, Steps.Count: 0 })];

    /// <summary>The section; <see langword="null"/> where no file says anything of when.</summary>
    public XElement? Draw() => Phases.Count + WithSteps.Count + OnlyStarting.Count == 0 ? null : Element(
        "section",
        Attributes(("class", "timeline")),
        Element("h3", view.Terms.ReportTimeline),
        Phases.Count == 0 ? null : Element("ol", Attributes(("class", "phases")), Phases.Select(Phase)),
        WithSteps.Count == 0 ? null : TextTableSection.Fold("steps", Table(), "h4"),
        OnlyStarting.Count == 0 ? null : Paragraph("note", Starts()));

    // A row each would take a page where a line will do.
    private string Starts() => $"{view.Terms.CanBeginFrom}: " + string.Join("; ", OnlyStarting
        .GroupBy(ranked => ranked.Measure.Start).OrderBy(same => same.Key)
        .Select(same => $"{string.Join(", ", same.Select(ranked => view.Wording.MarkedName(ranked, group.Collections.Count > 1)))} ({same.Key})"));

    private XElement Phase(Phase phase) => Element(
        "li",
        Element("b", view.Wording.Text(phase.Name)),
        Element("span", phase.To is { } to ? $"{phase.From} – {to}" : phase.From.ToString()),
        phase.Gate is { } gate ? Element("span", view.Wording.Text(gate)) : null);

    private TextTable Table() => new(
        view.Terms.FirstSteps,
        [
            new(view.Terms.Measure, IsNumber: false),
            new(view.Terms.CanBeginFrom, IsNumber: false),
            new(view.Terms.FirstStep, IsNumber: false),
            new(view.Terms.StepsInAll, IsNumber: true),
        ],
        [
            .. WithSteps.Select(ranked => new TableRow(ranked.IsShortlisted,
            [
                view.Wording.MarkedName(ranked, group.Collections.Count > 1),
                ranked.Measure.Start?.ToString() ?? None,
                StepText.Of(ranked.Measure.Steps[0], ranked.Collection, view.Wording),
                ranked.Measure.Steps.Count.ToString(view.Terms.Numbers),
            ])),
        ],
        Note: "");
}
