using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>Puts the sums of a plan beside the totals that its source prints.</summary>
internal static class PrintedComparison
{
    public static IEnumerable<PrintedFigure> Of(InvestmentPlan plan)
    {
        var (printed, total) = (plan.Outline.Printed, plan.Total);
        var programmes = plan.Programmes.SelectMany(programme => programme.Parts.Prepend(programme))
            .ToDictionary(programme => programme.Programme.Id, StringComparer.Ordinal);
        var sources = plan.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        return
        [
            .. Years(PlanQuantity.Investment, total.Investment, printed.Investment),
            .. Total(PlanQuantity.Investment, total.TotalInvestment, printed.TotalInvestment),
            .. printed.Sources.Select(source =>
                new PrintedFigure(PlanQuantity.Investment, Year: null, Programme: null, source.Key, sources[source.Key].TotalInvestment, source.Value)),
            .. Years(PlanQuantity.Growth, total.Growth, printed.Growth),
            .. Total(PlanQuantity.Growth, total.TotalGrowth, printed.TotalGrowth),
            .. printed.Programmes.Select(programme =>
                new PrintedFigure(
                    PlanQuantity.Growth, Year: null, programme.Key, Source: null, programmes[programme.Key].Figures.TotalGrowth, programme.Value)),
            .. Years(PlanQuantity.ValueAdded, total.ValueAdded, printed.ValueAdded),
            .. Total(PlanQuantity.ValueAdded, total.ValueAdded.Total, printed.TotalValueAdded),
            .. Total(PlanQuantity.Return, plan.Return?.Total, printed.TotalReturn),
        ];
    }

    private static IEnumerable<PrintedFigure> Years(PlanQuantity quantity, YearlyAmounts computed, YearlyAmounts? printed) =>
        printed?.Select(year => new PrintedFigure(quantity, year.Year, Programme: null, Source: null, computed.In(year.Year), year.Amount)) ?? [];

    private static IEnumerable<PrintedFigure> Total(PlanQuantity quantity, MoneyRange? computed, MoneyRange? printed)
    {
        if (computed is not null && printed is not null)
            yield return new(quantity, Year: null, Programme: null, Source: null, computed, printed);
    }
}
