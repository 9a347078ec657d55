using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A programme of a plan, or a part of one, as JSON holds it.</summary>
public sealed record PlannedProgrammeEntry
{
    /// <summary>The programme's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>What its measures take and yield together.</summary>
    public required PlanFiguresEntry Figures { get; init; }

    /// <summary>The parts; mostly none.</summary>
    public required IReadOnlyList<PlannedProgrammeEntry> Parts { get; init => field = Frozen.List(value); }
}
