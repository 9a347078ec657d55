using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Makes the table of what flows back for what is invested: of each measure, and of all.</summary>
internal static class ReturnTable
{
    private const string None = "–";

    public static IEnumerable<TextTable> Of(InvestmentPlan plan, Wording wording, bool withCollection)
    {
        if (plan.ReturnOnInvestment is not { } total)
            yield break;
        var (terms, printed) = (wording.Terms, plan.Outline.Printed.ReturnOnInvestment);
        yield return new(
            $"{(withCollection ? $"{wording.Text(plan.Collection.Name)} · " : "")}{terms.ReturnOnInvestment}, %",
            [
                new(terms.Measure, IsNumber: false),
                new(terms.LowestReturn, IsNumber: true),
                new(terms.MiddleReturn, IsNumber: true),
                new(terms.HighestReturn, IsNumber: true),
                .. printed is null ? [] : new[] { new TableColumn(terms.PrintedShort, IsNumber: true) },
                new(terms.PaidBackBy, IsNumber: true),
            ],
            [
                .. plan.Measures.Select(measure => Row(PlanTables.Name(measure, wording), plan.ReturnOf(measure), "")),
                Row(terms.Total, total, printed is null ? "" : $"{Percent(printed.Low)}–{Percent(printed.High)}"),
            ],
            terms.ReturnRule(PlanTables.NameOfReturn(plan, wording)));

        TableRow Row(string name, InvestmentReturn? back, string source) => new(IsShortlisted: false,
        [
            name,
            back is null ? None : Percent(back.Low),
            back is null ? None : Percent(back.Middle),
            back?.High is { } high ? Percent(high) : None,
            .. printed is null ? [] : new[] { source },
            back?.PayBackYear?.ToString(CultureInfo.InvariantCulture) ?? None,
        ]);

        string Percent(Fraction ratio) => wording.Number((ratio * 100).Round(0), 0);
    }
}
