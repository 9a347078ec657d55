using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Robustness;

/// <summary>A measure's overall score as weights move: where it starts, and what a whole step adds.</summary>
internal readonly record struct LinearScore(long Start, long Slope)
{
    /// <summary>The score seen in a direction: 1 as it is, -1 backwards.</summary>
    public LinearScore Facing(int direction) => new(Start, direction * Slope);

    /// <summary>The score after a step, times the step's denominator: whole, so that scores after one step compare exactly.</summary>
    public Int128 At(long numerator, long denominator) => ((Int128)Start * denominator) + ((Int128)Slope * numerator);

    /// <summary>After what step it is level with one that starts no higher; <see langword="null"/> where it never is.</summary>
    public Fraction? Meets(LinearScore lower) => lower.Slope > Slope ? new(Start - lower.Start, lower.Slope - Slope) : null;
}
