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
        plans = Frozen.List(plans, nameof(plans));
        return TableMarkdown.Write(plans.SelectMany(plan => PlanTables.Of(plan, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<InvestmentPlan> plans, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(plans, options));
}
