using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>The lines of a plan's CSV on what returns, when it pays back, and who pays in which period.</summary>
internal static class PlanReturnCsv
{
    private const int Decimals = 10;

    public static IEnumerable<IEnumerable<string>> Lines(InvestmentPlan plan, Language language) =>
    [
        .. plan.Measures.SelectMany(measure => Return(
            plan, ["measure", measure.Ranked.Measure.Id, measure.Ranked.Measure.Name.PrintableIn(language)], plan.ReturnOf(measure), printed: null)),
        .. Return(plan, ["total", "", ""], plan.ReturnOnInvestment, plan.Outline.Printed.ReturnOnInvestment),
        .. plan.Periods.SelectMany(period => Period(plan, period, language)),
    ];

    private static IEnumerable<IEnumerable<string>> Return(InvestmentPlan plan, string[] subject, InvestmentReturn? back, Figure? printed)
    {
        if (back is null)
            yield break;
        yield return
        [
            plan.Collection.Id, .. subject, "return-on-investment", "", "", Number(back.Low), back.High is { } high ? Number(high) : "",
            .. printed is null ? ["", ""] : new[] { Number(printed.Low), Number(printed.High) },
        ];
        if (back.PayBackYear is { } year)
            yield return [plan.Collection.Id, .. subject, "pay-back", year.ToString(CultureInfo.InvariantCulture), "", "", "", "", ""];
    }

    private static IEnumerable<IEnumerable<string>> Period(InvestmentPlan plan, PlannedPeriod period, Language language)
    {
        return
        [
            .. period.Sources.Select(
                paid => Line(["source", paid.Source.Id, paid.Source.Name.PrintableIn(language)], PlanQuantity.Investment, paid.Investment)),
            Line(["total", "", ""], PlanQuantity.Investment, period.Investment),
            .. period.Return is { } back ? [Line(["total", "", ""], PlanQuantity.Return, back)] : Array.Empty<IEnumerable<string>>(),
        ];

        IEnumerable<string> Line(string[] subject, PlanQuantity quantity, PeriodFigure figure) =>
        [
            plan.Collection.Id,
            .. subject,
            EnumId.Of(quantity),
            string.Create(CultureInfo.InvariantCulture, $"{period.FirstYear}-{period.LastYear}"),
            plan.Outline.Currency,
            .. PlanCsv.Ends(figure.Computed), .. figure.Printed is null ? ["", ""] : PlanCsv.Ends(figure.Printed),
        ];
    }

    private static string Number(Fraction ratio) => ratio.Round(Decimals).ToString("0.##########", CultureInfo.InvariantCulture);
}
