using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>
/// Draws a plan: investment and the growth of value added as bars a year, stacked by programme, with the totals, and with
/// what the plan's source prints below them.
/// </summary>
public static class PlanSvg
{
    /// <summary>Draws a plan, in English.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(InvestmentPlan plan) => Write(plan, RenderingOptions.Default);

    /// <summary>Draws one plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The language, and what is shown.</param>
    /// <returns>An SVG document.</returns>
    public static string Write(InvestmentPlan plan, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Write([plan], options);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The language, and what is shown.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, InvestmentPlan plan, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(plan, options));

    /// <summary>Draws plans, one below the other.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<InvestmentPlan> plans, RenderingOptions options)
    {
        plans = Frozen.List(plans, nameof(plans));
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var pictures = plans.Select((plan, index) => new PlanPicture(plan, wording, index));
        return SvgDocument.Of(PlanPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<InvestmentPlan> plans, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(plans, options));
}
