using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads amounts (<c>EUR 1.0-1.4 bn</c>) and time spans (<c>8 months</c>).</summary>
internal static class QuantityReader
{
    // With so many digits and decimals no sum or product of figures rounds in a decimal.
    private const int MostDigits = 15;
    private const int MostDecimals = 6;

    // Longer than any amount: such a text is not taken apart.
    private const int LongestText = 80;

    /// <summary>Reads an estimate in a criterion's unit; what cannot be read is reported.</summary>
    public static Estimate? Estimate(YamlFile file, YamlNode? node, Unit unit)
    {
        if (QuantityAdvice.AsRange(node, unit) is { } range)
        {
            file.Report(ValueRules.IsRange(Subjects.Estimate, range), node!.Start);
            return null;
        }

        if (Values.Text(file, node, Subjects.Estimate) is not { } text || Figures(file, node!, text) is not { } figures)
            return null;
        if (figures is not { Quantity: { } quantity })
        {
            file.Report(QuantityRules.IsNoEstimate(text, QuantityAdvice.For(text, unit)), node!.Start);
            return null;
        }

        if (quantity.Currency != unit.Currency)
        {
            file.Report(QuantityRules.ShouldBeIn(text, unit.ToString(), QuantityAdvice.Example(unit)), node!.Start);
            return null;
        }

        return IsInOrder(file, node!, text, quantity) ? new(quantity.Low, quantity.High, unit) : null;
    }

    /// <summary>Reads an amount of a plan, one or a range; what cannot be read is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="node">The amount.</param>
    /// <param name="what">What the amount is of.</param>
    /// <param name="currency">The currency it should be in; <see langword="null"/> where that cannot be told.</param>
    public static MoneyRange? Money(YamlFile file, YamlNode? node, Subject what, string? currency)
    {
        if (Values.Text(file, node, what) is not { } text || Figures(file, node!, text) is not { } figures)
            return null;
        var unit = Unit.MoneyPerYear(currency ?? "EUR");
        if (figures.Quantity is not { Currency: { } given } quantity)
        {
            file.Report(
                figures.Quantity is null ? QuantityRules.IsNoAmount(text, QuantityAdvice.ForAmount(text, unit)) : QuantityRules.SpanIsNoAmount(text, QuantityAdvice.Example(unit)),
                node!.Start);
            return null;
        }

        if (!HasFewDigits(Plain(text).Split(' ')))
        {
            file.Report(QuantityRules.IsMoreThanAPlanHolds(text, unit.Currency!), node!.Start);
            return null;
        }

        if (currency is not null && given != currency)
            file.Report(QuantityRules.ShouldBeIn(text, currency, QuantityAdvice.Example(unit)), node!.Start);
        else if (IsInOrder(file, node!, text, quantity))
            return new(new(quantity.Low, given), new(quantity.High, given));
        return null;
    }

    /// <summary>Whether a text is an amount or a time span in the form that files have.</summary>
    public static bool IsWellFormed(string text) => !ThousandsPoint.IsIn(Plain(text)) && Parse(Plain(text)) is not null;

    // The figures in a text, if it has any in that form; nothing, reported, where they may be read in two ways.
    private static Reading? Figures(YamlFile file, YamlNode node, string text)
    {
        var plain = Plain(text);
        var quantity = Parse(plain);
        if (quantity is not null && ThousandsPoint.IsIn(plain))
        {
            file.Report(QuantityRules.HasTwoReadings(text, ThousandsPoint.AsDecimals(plain), ThousandsPoint.AsThousands(plain)), node.Start);
            return null;
        }

        if (quantity is { Currency: not null } && (IsSmall(quantity.Low) || IsSmall(quantity.High)))
            file.Report(QuantityRules.IsSmall(text, $"{plain} mln"), node.Start);
        return new(quantity);
    }

    private static bool IsSmall(decimal amount) => amount is > 0 and < 1000;

    private static bool IsInOrder(YamlFile file, YamlNode node, string text, Quantity quantity)
    {
        if (quantity.Low <= quantity.High)
            return true;
        file.Report(QuantityRules.IsReversed(text), node.Start);
        return false;
    }

    // A space that does not break looks like any other and is what word processors put between a currency and its figure.
    private static string Plain(string text) => text.Length > LongestText ? text : text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static Quantity? Parse(string text) => text.Length > LongestText ? null : text.Split(' ') switch
    {
        [var currency, var figures] when Quantities.Money.IsCurrency(currency) => Quantity.Of(figures, 1, currency),
        [var currency, var figures, "mln"] when Quantities.Money.IsCurrency(currency) => Quantity.Of(figures, 1_000_000, currency),
        [var currency, var figures, "bn"] when Quantities.Money.IsCurrency(currency) => Quantity.Of(figures, 1_000_000_000, currency),
        [var figures, "month" or "months"] => Quantity.Of(figures, 1, currency: null),
        [var figures, "year" or "years"] => Quantity.Of(figures, 12, currency: null),
        _ => null,
    };

    // Below a million billions, so that no sum over the measures of a plan overflows.
    private static bool HasFewDigits(string[] amount)
    {
        var most = amount switch { [_, _, "bn"] => 6, [_, _, "mln"] => 9, _ => MostDigits };
        return amount[1].Split('-').All(figure => figure.Split('.')[0].Length <= most);
    }

    private sealed record Reading(Quantity? Quantity);

    /// <summary>Figures, from low to high where they stand in that order, in whole units of a currency or in months.</summary>
    private sealed record Quantity(decimal Low, decimal High, string? Currency)
    {
        public static Quantity? Of(string figures, int scale, string? currency) => figures.Split('-') switch
        {
            [var figure] when IsFigure(figure) => new(Figure(figure) * scale, Figure(figure) * scale, currency),
            [var low, var high] when IsFigure(low) && IsFigure(high) => new(Figure(low) * scale, Figure(high) * scale, currency),
            _ => null,
        };

        private static decimal Figure(string figure) => decimal.Parse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        private static bool IsFigure(string text) => text.Split('.') switch
        {
            [var whole] => IsDigits(whole, MostDigits),
            [var whole, var decimals] => IsDigits(whole, MostDigits) && IsDigits(decimals, MostDecimals),
            _ => false,
        };

        private static bool IsDigits(string text, int most) => text.Length >= 1 && text.Length <= most && text.All(char.IsAsciiDigit);
    }
}
