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
            Element("div", Attributes(("class", "fields budgets")), plan.Years.Select(year => Field(year.ToString(CultureInfo.InvariantCulture), null)), Field("total", view.Page.AllYears)),
            plan.Budgeted is { } budgeted ? TextTableSection.Draw(BudgetTable.Of(budgeted, view.Wording)) : null,
            new MoneySection(view.Wording, plan).Content(),
            Element("details", Element("summary", view.Terms.Measures), TextTableSection.Draw(PlanTables.Measures(plan, view.Wording))));
    }

    private XElement Field(string key, string? name) => Element(
        "label",
        Element("span", name ?? key),
        Element("input", Attributes(
            ("id", $"budget-{key}"), ("data-budget", key), ("inputmode", "decimal"), ("maxlength", "24"), ("autocomplete", "off"), ("value", Given(key)))));

    // Whoever came from a page with decimal points sees what they would type here.
    private string Given(string key)
    {
        var text = view.Scenario.Query.Budgets.FirstOrDefault(budget => budget.StartsWith($"{key}=", StringComparison.Ordinal))?[(key.Length + 1)..] ?? "";
        return plan.Budgeted is null ? text : view.Language.Choose(text, text.Replace('.', ','));
    }
}
