using System.Xml.Linq;
using MkbPrioritisation.Measures;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>Where a collection comes from, and what to bear in mind with its scores.</summary>
internal sealed class Cautions(ReportView view, MeasureCollection collection)
{
    private readonly IReadOnlyList<CriterionScore> _known = [.. collection.Measures.SelectMany(measure => measure.Scores).Where(score => !score.IsUnknown)];

    private bool IsJudged => _known.Any(score => score.Basis == Basis.Judgement) && _known.All(score => score.Basis != Basis.Published);

    public IEnumerable<XElement> Draw()
    {
        if (IsJudged)
            yield return Paragraph("notice", string.Join(' ', Judged()));
        if (collection.Caution is { } said)
            yield return Paragraph("notice", view.Wording.Text(said));
        if (collection.Plan?.Caution is { } caution)
            yield return Paragraph("notice", view.Wording.Text(caution));
        if (collection.Source is { } source)
            yield return Paragraph("source", $"{view.Terms.Source}: {view.Wording.Source(source)}.");
    }

    private IEnumerable<string> Judged()
    {
        yield return view.Terms.ReportJudged;
        if (collection.Source is { IsScored: false, Publisher: { } publisher })
            yield return view.Terms.ReportNotTheirs(view.Wording.Text(publisher));
        if (_known.Any(score => score.IsRelative))
            yield return view.Terms.ReportRelative;
    }
}
