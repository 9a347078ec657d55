using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What the measures take and yield, and what fits a budget.</summary>
internal sealed class PlanSection(PageView view, InvestmentPlan plan)
{
    public XElement Draw()
    {
        var (unit, _) = PlanTables.UnitOf(plan, view.Language);
        return Element(
            "section",
            Attributes(("id", "plan"), ("aria-labelledby", "plan-title")),
            Element("h2", Attributes(("id", "plan-title")), view.Terms.ReportMoney),
            Element("h3", view.Page.BudgetTitle),
            Paragraph("note", $"{view.Page.BudgetNote(unit)} {view.Page.NeverSaved}"),
            Element(
                "div",
                Attributes(("class", "fields budgets")),
                plan.Years.Select(year => Field(year.ToString(CultureInfo.InvariantCulture), null)),
                Field("total", view.Page.AllYears)),
            view.Scenario.RefusedBudgets.Select((refused, index) => Element(
                "p", Attributes(("class", "notice"), ("id", RefusalOf(index))), refused.Value.In(view.Language))),
            plan.Budgeted is { } budgeted ? TextTableSection.Draw(BudgetTable.Of(budgeted, view.Wording)) : null,
            new MoneySection(view.Wording, plan).Content(),
            Element("details", Element("summary", view.Terms.Measures), TextTableSection.Draw(PlanTables.Measures(plan, view.Wording))));
    }

    private static string RefusalOf(int index) => string.Create(CultureInfo.InvariantCulture, $"budget-refused-{index}");

    private XElement Field(string key, string? name)
    {
        var text = view.Scenario.Query.Budgets.FirstOrDefault(budget => budget.StartsWith($"{key}=", StringComparison.Ordinal)) ?? "";
        var refusal = view.Scenario.RefusedBudgets.Keys.ToList().IndexOf(text);
        var given = text.Length == 0 ? "" : text[(key.Length + 1)..];
        return Element(
            "label",
            Element("span", name ?? key),
            Element("input", Attributes(
                ("id", $"budget-{key}"), ("data-budget", key), ("inputmode", "decimal"), ("maxlength", "24"), ("autocomplete", "off"),
                ("aria-invalid", refusal < 0 ? null : "true"), ("aria-describedby", refusal < 0 ? null : RefusalOf(refusal)),
                // Whoever came from a page with decimal points sees what they would type here.
                ("value", refusal < 0 ? view.Language.Choose(given, given.Replace('.', ',')) : given))));
    }
}
