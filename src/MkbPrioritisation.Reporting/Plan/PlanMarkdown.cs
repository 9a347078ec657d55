using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Writes plans as Markdown tables.</summary>
public static class PlanMarkdown
{
    /// <summary>Writes plans.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<InvestmentPlan> plans, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return TableMarkdown.Write(plans.SelectMany(plan => PlanTables.Of(plan, options)));
    }
}
