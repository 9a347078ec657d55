using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>Says what another figure does to the plan of the shortlist: its totals, and the measures that enter or leave.</summary>
internal static class ShortlistPlanText
{
    private const int Decimals = 3;

    public static void Append(IProse text, ShortlistPlans plans, Wording wording)
    {
        var (before, after) = (plans.Before.Total, plans.After.Total);
        var own = plans.Enters.Concat(plans.Leaves).Select(ranked => ranked.Measure.Plan).OfType<MeasurePlan>();
        var format = new AmountFormat(
            wording,
            plans.Before.Outline.Currency,
            [
                before.TotalInvestment, before.TotalGrowth, after.TotalInvestment, after.TotalGrowth,
                .. own.SelectMany(plan => new[] { plan.TotalInvestment, plan.TotalGrowth }),
            ],
            Decimals);
        text.AppendLine();
        text.Append($"{wording.Terms.PlanOfShortlist}, {format.Unit}:", 0);
        text.Append($"{wording.Terms.Investment}: {Change(before.TotalInvestment, after.TotalInvestment, format)}", 2);
        text.Append($"{PlanTables.ValueAddedInLastYear(plans.After, wording)}: {Change(before.TotalGrowth, after.TotalGrowth, format)}", 2);
        foreach (var ranked in plans.Enters)
            text.Append($"+ {Moved(ranked, plans, format, wording)}", 2);
        foreach (var ranked in plans.Leaves)
            text.Append($"− {Moved(ranked, plans, format, wording)}", 2);
        text.Append(wording.Terms.PlanKeepsFigures, 2);
    }

    private static string Change(MoneyRange before, MoneyRange after, AmountFormat format) =>
        before == after ? format.Of(before) : $"{format.Of(before)} → {format.Of(after)}";

    private static string Moved(RankedMeasure ranked, ShortlistPlans plans, AmountFormat format, Wording wording) => ranked.Measure.Plan is { } plan
        ? $"{wording.Text(ranked.Measure.Name)}: {wording.Terms.Investment.ToLowerInvariant()} {format.Of(plan.TotalInvestment)}, "
            + $"{PlanTables.ValueAddedInLastYear(plans.After, wording).ToLowerInvariant()} {format.Of(plan.TotalGrowth)}"
        : $"{wording.Text(ranked.Measure.Name)}: {wording.Terms.NoPlanInFile}";
}
