using System.Globalization;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>The participants that measures plan in numbers, beside those reported.</summary>
internal static class ParticipantsTable
{
    /// <summary>The table; none where no measure plans numbers and nothing is reported.</summary>
    public static IEnumerable<ITextTable> Of(PlanProgress progress, Wording wording)
    {
        var measures = progress.Measures.Where(measure => measure.Participants is { PlannedTotal: not null } or { Actual: not null }).ToList();
        return measures.Count == 0 ? [] : [Of(progress, measures, wording)];
    }

    private static TextTable Of(PlanProgress progress, IEnumerable<MeasureProgress> measures, Wording wording) => new(
        wording.Terms.Participants,
        [
            new(wording.Terms.Measure, IsNumber: false),
            new(wording.Terms.PlannedSoFar, IsNumber: true),
            new(wording.Terms.Actual, IsNumber: true),
            new($"{wording.Terms.PlannedUntil} {progress.Plan.Years[^1].ToString(CultureInfo.InvariantCulture)}", IsNumber: true),
            new(wording.Terms.State, IsNumber: false),
        ],
        [
            .. measures.Select(measure => new TableRow(measure.Measure.Ranked.IsShortlisted,
            [
                wording.Text(measure.Measure.Ranked.Measure.Name),
                measure.Participants.Planned is { } planned ? wording.Count(planned) : ProgressTables.NotKnown,
                measure.Participants.Actual is { } actual ? wording.Count(new(actual, actual)) : ProgressTables.NotKnown,
                measure.Participants.PlannedTotal is { } all ? wording.Count(all) : ProgressTables.NotKnown,
                wording.Terms.Name(measure.Participants.State),
            ])),
        ],
        wording.Terms.ParticipantsNote);
}
