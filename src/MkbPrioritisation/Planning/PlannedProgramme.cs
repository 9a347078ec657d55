using System.Diagnostics;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Planning;

/// <summary>A programme, or a part of one, with the sums over its measures.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedProgramme
{
    internal PlannedProgramme(Programme programme, PlanFigures figures, IReadOnlyList<PlannedProgramme> parts)
    {
        Programme = programme;
        Figures = figures;
        Parts = [.. parts];
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>What its measures take and yield together.</summary>
    public PlanFigures Figures { get; }

    /// <summary>The parts, in the order of the file; mostly none.</summary>
    public IReadOnlyList<PlannedProgramme> Parts { get; }

    /// <summary>The id and the figures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Programme.Id}: {Figures}";
}
