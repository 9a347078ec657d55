namespace MkbPrioritisation.Robustness;

/// <summary>A measure's overall score as weights move: where it starts, and what a whole step adds.</summary>
internal readonly record struct OverallLine(long Start, long Slope)
{
    /// <summary>The line seen in a direction: 1 as it is, -1 backwards.</summary>
    public OverallLine Facing(int direction) => new(Start, direction * Slope);

    /// <summary>The score after a step, over the step's denominator.</summary>
    public Int128 At(Step step) => ((Int128)Start * step.Denominator) + ((Int128)Slope * step.Numerator);

    /// <summary>Where the line comes down to another that lies below it or level; <see langword="null"/> where it never does.</summary>
    public Step? Meets(OverallLine lower) => lower.Slope > Slope ? new(Start - lower.Start, lower.Slope - Slope) : null;

    /// <summary>Where another that lies above the line or level comes down to it; <see langword="null"/> where it never does.</summary>
    public Step? MetBy(OverallLine upper) => upper.Meets(this);
}
