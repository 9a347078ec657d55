using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Holds the years of a plan against their total.</summary>
internal static class PlanSums
{
    /// <summary>Warns where the years do not add up to the total. A reason explains rounding and ways of counting, and no slip in the unit.</summary>
    public static void Compare(YamlFile file, Position position, YearlyAmounts? years, MoneyRange? total, bool hasReason)
    {
        if (file.Findings.HasErrors || years is null || total is null || years.Currency != total.Currency || total.Contains(years.Total))
            return;
        if (IsFar(years.Total, total))
            file.Report(PlanRules.YearsAreFar($"{years.Total}", $"{total}"), position);
        else if (!hasReason)
            file.Report(PlanRules.YearsMake($"{years.Total}", $"{total}"), position);
    }

    // Years that are all printed as nothing may be of any small total.
    private static bool IsFar(MoneyRange years, MoneyRange total) =>
        years.Low.Amount > 2 * total.High.Amount || (years.High.Amount > 0 && 2 * years.High.Amount < total.Low.Amount);
}
