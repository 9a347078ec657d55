using MkbPrioritisation.Planning;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What a measure, a programme or a plan takes and yields, as JSON holds it.</summary>
/// <param name="Investment">What is invested, by year.</param>
/// <param name="Growth">By how much value added grows, by year.</param>
/// <param name="ValueAdded">The value added that growth has led to, by year.</param>
/// <param name="TotalInvestment">The investment of all years.</param>
/// <param name="TotalGrowth">The growth of all years: the value added in the last one.</param>
public sealed record PlanFiguresEntry(
    IReadOnlyDictionary<string, AmountEntry> Investment,
    IReadOnlyDictionary<string, AmountEntry> Growth,
    IReadOnlyDictionary<string, AmountEntry> ValueAdded,
    AmountEntry TotalInvestment,
    AmountEntry TotalGrowth)
{
    internal static PlanFiguresEntry Of(PlanFigures figures) => new(
        AmountEntry.Of(figures.Investment), AmountEntry.Of(figures.Growth), AmountEntry.Of(figures.ValueAdded), AmountEntry.Of(figures.TotalInvestment), AmountEntry.Of(figures.TotalGrowth));
}
