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
    public static string Write(InvestmentPlan plan) => Write([plan], RenderingOptions.Default);

    /// <summary>Draws plans, one below the other.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language.</param>
    /// <returns>An SVG document; text from files is escaped and cannot become markup.</returns>
    public static string Write(IEnumerable<InvestmentPlan> plans, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var pictures = plans.Select((plan, index) => new PlanPicture(plan, wording, index));
        return SvgDocument.Of(PlanPicture.Width, [.. pictures.Select(picture => (picture.Draw(), picture.Height))]);
    }
}
