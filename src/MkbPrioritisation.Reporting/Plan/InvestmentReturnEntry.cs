using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>
/// What flows back over all years for what is invested, as JSON holds it: 3.2 is 3.2 times as much. Each is the double nearest
/// to the exact value.
/// </summary>
/// <param name="Low">The least that flows back over the most that is invested.</param>
/// <param name="Middle">The middle of what flows back over the middle of what is invested.</param>
/// <param name="High">The most that flows back over the least that is invested; absent where that may be nothing.</param>
/// <param name="PayBackYear">The first year by whose end as much has flowed back as was invested; absent where no year of the plan is.</param>
/// <param name="Printed">What the plan's source prints; absent where it prints nothing, and of single measures.</param>
public sealed record InvestmentReturnEntry(double Low, double Middle, double? High, int? PayBackYear, PrintedReturnEntry? Printed)
{
    internal static InvestmentReturnEntry? Of(InvestmentReturn? back, PrintedTotals? printed) => back is null
        ? null
        : new(
            back.Low.ToDouble(),
            back.Middle.ToDouble(),
            back.High?.ToDouble(),
            back.PayBackYear,
            printed?.ReturnOnInvestment is { } figure ? new(figure.Low.ToDouble(), figure.High.ToDouble(), IsWithin(back, figure)) : null);

    private static bool IsWithin(InvestmentReturn back, Figure printed) => back.High is { } high && back.Low >= printed.Low && high <= printed.High;
}
