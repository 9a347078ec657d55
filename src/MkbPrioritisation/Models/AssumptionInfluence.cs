using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>How far one assumption alone moves what a formula makes, all others in the middle of their ranges.</summary>
/// <param name="Assumption">The assumption.</param>
/// <param name="AtLow">What the formula makes at the assumption's lower end, in the unit of the criterion.</param>
/// <param name="AtHigh">What it makes at the upper end.</param>
/// <param name="IsVaried">Whether the assumption is a single figure, which is varied by a tenth down and up.</param>
public sealed record AssumptionInfluence(Assumption Assumption, Fraction AtLow, Fraction AtHigh, bool IsVaried)
{
    /// <summary>The distance between the two results; not negative.</summary>
    public Fraction Swing => AtHigh > AtLow ? AtHigh - AtLow : AtLow - AtHigh;
}
