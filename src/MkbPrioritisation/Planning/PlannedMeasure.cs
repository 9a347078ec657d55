using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Planning;

/// <summary>A measure of a plan, with its place in the ranking.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedMeasure
{
    internal PlannedMeasure(RankedMeasure ranked, decimal scale, bool isRequired, PlanFigures figures)
    {
        Ranked = ranked;
        Scale = scale;
        IsRequired = isRequired;
        Figures = figures;
    }

    /// <summary>The measure and its place in the ranking.</summary>
    public RankedMeasure Ranked { get; }

    /// <summary>The measure's own plan, at its own size.</summary>
    public MeasurePlan Plan => Ranked.Measure.Plan!;

    /// <summary>How many times its own size the measure is planned; mostly 1.</summary>
    public decimal Scale { get; }

    /// <summary>Whether the measure is planned whatever else is chosen.</summary>
    public bool IsRequired { get; }

    /// <summary>What the measure takes and yields at that size.</summary>
    public PlanFigures Figures { get; }

    /// <summary>The id and the figures.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Ranked.Measure.Id}{(Scale == 1 ? "" : $" × {Scale}")}: {Figures}");
}
