using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>Says from where on each assumption alone changes something: <c>exposure &gt; EUR 26.6667 bn: 5 → 4</c>.</summary>
internal static class TippingText
{
    private const int Digits = 6;

    public static void Append<T>(IProse text, string heading, IReadOnlyList<AssumptionTipping<T>> tippings, Func<T, string> say, Wording wording)
    {
        if (tippings.Count == 0)
            return;
        text.Append($"{heading}:", 2);
        foreach (var tipping in tippings)
            text.Append(Line(tipping, say, wording), 6);
    }

    private static string Line<T>(AssumptionTipping<T> tipping, Func<T, string> say, Wording wording)
    {
        if (tipping.Value is not { } value)
            return $"{tipping.Assumption.Id}: {wording.Terms.NoValueTips}";
        var sign = (value.IsUp, value.IsIncluded) switch { (true, true) => "≥", (true, false) => ">", (false, true) => "≤", (false, false) => "<" };
        var within = value.IsWithinRange ? $" ({wording.Terms.WithinItsRange})" : "";
        return $"{tipping.Assumption.Id} {sign} {wording.Figure(Rounded(value.Range.Midpoint, tipping.Assumption.Value))}{within}: " +
            $"{say(tipping.Before)} → {say(tipping.After)}";
    }

    // For the eye; JSON has what is exact.
    private static Figure Rounded(Fraction value, Figure like) => like.Kind switch
    {
        FigureKind.Percent => Percent(Round(value * 100)),
        FigureKind.Number => Number(Round(value)),
        _ => Figure.Money(MoneyRange.Of(new(Round(value), like.Currency!))),
    };

    private static Figure Percent(decimal value) => Figure.Percent(value, value);

    private static Figure Number(decimal value) => Figure.Number(value, value);

    private static decimal Round(Fraction value)
    {
        var step = 1m;
        while (value / step >= 1_000_000)
            step *= 10;
        var decimals = Digits;
        while (decimals > 0 && value / step * PowerOfTen(decimals) >= 1_000_000)
            decimals--;
        return (value / step).Round(decimals) * step;
    }

    private static long PowerOfTen(int power) => power == 0 ? 1 : 10 * PowerOfTen(power - 1);
}
