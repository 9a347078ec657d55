using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Snapshots;

/// <summary>What plans consist of, in the order in which a snapshot holds it.</summary>
internal static class PlanParts
{
    public static PlanOutline Outline(SnapshotPass pass, PlanOutline? outline) => new(
        pass.Text(outline?.Currency),
        pass.List(outline?.Programmes, Programme),
        pass.Map(outline?.Sources, DefinitionParts.Text))
    {
        ReturnPercent = pass.OptionalNumber(outline?.ReturnPercent),
        Printed = Printed(pass, outline?.Printed),
        Caution = pass.Optional(outline?.Caution, DefinitionParts.Text),
        Because = pass.Optional(outline?.Because, DefinitionParts.Text),
    };

    public static MeasurePlan Plan(SnapshotPass pass, MeasurePlan? plan) => new(
        pass.Text(plan?.Programme),
        Amounts(pass, plan?.Investment),
        Amounts(pass, plan?.Growth),
        Range(pass, plan?.TotalInvestment),
        Range(pass, plan?.TotalGrowth),
        pass.List(plan?.Financing, Share))
    {
        Participants = pass.Optional(plan?.Participants, DefinitionParts.Text),
        Reach = pass.Optional(plan?.Reach, DefinitionParts.Text),
        Because = pass.Optional(plan?.Because, DefinitionParts.Text),
    };

    private static Programme Programme(SnapshotPass pass, Programme? programme) => new(
        pass.Text(programme?.Id), DefinitionParts.Text(pass, programme?.Name), pass.List(programme?.Parts, Programme));

    private static PrintedTotals Printed(SnapshotPass pass, PrintedTotals? printed) => new()
    {
        Investment = pass.Optional(printed?.Investment, Amounts),
        Growth = pass.Optional(printed?.Growth, Amounts),
        ValueAdded = pass.Optional(printed?.ValueAdded, Amounts),
        TotalInvestment = pass.Optional(printed?.TotalInvestment, Range),
        TotalGrowth = pass.Optional(printed?.TotalGrowth, Range),
        TotalValueAdded = pass.Optional(printed?.TotalValueAdded, Range),
        TotalReturn = pass.Optional(printed?.TotalReturn, Range),
        Programmes = pass.Map(printed?.Programmes, Range),
        Sources = pass.Map(printed?.Sources, Range),
    };

    private static FinancingShare Share(SnapshotPass pass, FinancingShare? share) =>
        new(pass.Text(share?.Source), pass.Number(share?.Percent));

    private static YearlyAmounts Amounts(SnapshotPass pass, YearlyAmounts? amounts) => new(
        pass.Text(amounts?.Currency), pass.List(amounts, Amount));

    private static YearAmount Amount(SnapshotPass pass, YearAmount? amount) =>
        new(pass.Number(amount?.Year), Range(pass, amount?.Amount));

    private static MoneyRange Range(SnapshotPass pass, MoneyRange? range)
    {
        var currency = pass.Text(range?.Currency);
        return new(new(pass.Figure(range?.Low.Amount), currency), new(pass.Figure(range?.High.Amount), currency));
    }
}
