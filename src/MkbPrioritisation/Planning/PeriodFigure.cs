using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>A sum over the years of a period beside what the plan's source prints for it.</summary>
/// <param name="Computed">The sum.</param>
/// <param name="Printed">What is printed; <see langword="null"/> where nothing is.</param>
public sealed record PeriodFigure(MoneyRange Computed, MoneyRange? Printed)
{
    /// <summary>Whether the sum lies within the printed range; <see langword="null"/> where none is printed.</summary>
    public bool? IsWithin => Printed?.Contains(Computed);

    /// <summary>The sum, and what is printed.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Printed is null ? $"{Computed}" : $"{Computed}, printed {Printed}";
}
