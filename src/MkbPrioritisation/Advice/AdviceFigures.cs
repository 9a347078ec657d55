namespace MkbPrioritisation.Advice;

/// <summary>The indicators of a firm, each by its formula.</summary>
internal static class AdviceFigures
{
    private const int DaysOfYear = 365;

    public static IReadOnlyList<AdviceFigure> Of(FirmProfile profile)
    {
        var (before, after) = (Productivity("earlier", profile.Productivity), Productivity("later", profile.Productivity));
        Formula liquidAssets = "liquid-assets", fteBefore = "earlier.fte", fteAfter = "later.fte";
        var earlier = new AdviceFigure(Indicator.EarlierProductivity, before, profile);
        var growth = new AdviceFigure(Indicator.ProductivityGrowth, (after / before) - 1, profile);
        return
        [
            earlier,
            new(Indicator.LaterProductivity, after, profile),

            // Of a growth from a loss no percentage can be given; which way it went is seen all the same.
            earlier.Value is { Sign: > 0 } ? growth : new(Indicator.ProductivityGrowth, growth.Expression, profile) { Value = null },
            new(Indicator.JobGrowth, (fteAfter / fteBefore) - 1, profile),
            new(Indicator.CashBufferDays, liquidAssets / ((Formula)"yearly-costs" / DaysOfYear), profile),
            new(Indicator.QuickRatio, (liquidAssets + "receivables") / "short-term-debts", profile),
            new(Indicator.Solvency, (Formula)"equity" / "balance-total", profile),
        ];
    }

    private static Formula Productivity(string year, ProductivityBasis basis)
    {
        Formula margin = $"{year}.gross-margin", fte = $"{year}.fte";
        return (basis == ProductivityBasis.GrossMargin ? margin : margin + $"{year}.wage-costs") / fte;
    }
}
