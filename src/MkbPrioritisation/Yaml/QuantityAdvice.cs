using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Yaml;

/// <summary>Says what to write instead of a figure that cannot be read, by the slip that was probably made.</summary>
internal static class QuantityAdvice
{
    private static readonly (string Slip, string Advice)[] Slips =
    [
        ("€", "write the currency's code: EUR instead of €"),
        ("$", "write the currency's code: USD instead of $"),
        (",", "use a decimal point and no thousands separator: 1.5, 1200"),
        ("–", "use a plain hyphen between the figures"),
        ("..", "use a single hyphen between the figures"),
        ("mld", "write bn instead of mld"),
        ("miljard", "write bn instead of miljard"),
        ("miljoen", "write mln instead of miljoen"),
        ("million", "write mln instead of million"),
        ("billion", "write bn instead of billion"),
        ("mio", "write mln instead of mio"),
        ("maand", "write months instead of maanden"),
        ("jaar", "write years instead of jaar"),
        ("jaren", "write years instead of jaren"),
        ("week", "write months instead of weeks"),
        ("day", "write months instead of days"),
        ("%", "a share is no estimate here"),
        ("per ", "leave out \"per …\": amounts are per year"),
        ("euro", "write the currency's code, EUR, before the figure"),
    ];

    public static string For(string text, Unit unit)
    {
        foreach (var (slip, advice) in Slips)
        {
            if (text.Contains(slip, StringComparison.OrdinalIgnoreCase))
                return $"{advice}; {Example(unit)}";
        }

        return Example(unit);
    }

    public static string Example(Unit unit) => unit.Currency is { } currency
        ? $"amounts look like {currency} 120 mln or {currency} 1.0-1.4 bn"
        : "time spans look like 8 months or 1-2 years";
}
