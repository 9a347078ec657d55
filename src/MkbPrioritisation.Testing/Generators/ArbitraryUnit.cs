using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Units: months, or money per year in any currency.</summary>
public static class ArbitraryUnit
{
    private static readonly Gen<string> Currency = Gen.Frequency(
        (3, Gen.Elements("EUR", "USD")),
        (1, Gen.Elements("CHF", "GBP", "JPY", "NOK", "PLN", "SEK", "TRY", "XCG")));

    /// <summary>Any unit.</summary>
    public static Gen<Unit> Any { get; } = Gen.Frequency((1, Gen.Constant(Unit.Months)), (2, Currency.Select(Unit.MoneyPerYear)));

    /// <summary>What a figure may be a multiple of when it is written: a word such as <c>mln</c> or <c>years</c>.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>A generator of factors.</returns>
    public static Gen<decimal> ScaleOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Currency is null ? Gen.Elements(1m, 12m) : Gen.Elements(1m, 1_000_000m, 1_000_000_000m);
    }
}
