using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>An assumption as it counts in a model.</summary>
/// <param name="Assumption">The assumption of the measure or its collection.</param>
/// <param name="Value">The figure that counts: the assumption's own, or the one that was set in its place.</param>
public sealed record AssumedFigure(Assumption Assumption, Figure Value)
{
    /// <summary>Whether another figure was set in place of the assumption's own.</summary>
    public bool IsSet => !Value.Equals(Assumption.Value);
}
