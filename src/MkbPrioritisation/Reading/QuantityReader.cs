using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads amounts (<c>EUR 1.0-1.4 bn</c>) and time spans (<c>8 months</c>).</summary>
internal static class QuantityReader
{
    /// <summary>Reads an estimate in a criterion's unit; what cannot be read is reported.</summary>
    public static Estimate? Estimate(YamlFile file, YamlNode? node, Unit unit)
    {
        if (QuantityRewriter.AsRange(node, unit) is { } range)
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
                figures.Quantity is null
                    ? QuantityRules.IsNoAmount(text, QuantityAdvice.ForAmount(text, unit))
                    : QuantityRules.SpanIsNoAmount(text, QuantityAdvice.Example(unit)),
                node!.Start);
            return null;
        }

        if (!HasFewDigits(QuantityText.Plain(text).Split(' ')))
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
    public static bool IsWellFormed(string text) => !ThousandsPoint.IsIn(QuantityText.Plain(text)) && QuantityText.Parse(QuantityText.Plain(text)) is not null;

    // The figures in a text, if it has any in that form; nothing, reported, where they may be read in two ways.
    private static Reading? Figures(YamlFile file, YamlNode node, string text)
    {
        var plain = QuantityText.Plain(text);
        var quantity = QuantityText.Parse(plain);
        if (quantity is not null && ThousandsPoint.IsIn(plain))
        {
            file.Report(ThousandsReport.Of(text, plain, reading => QuantityText.Parse(reading) is { } read && read.Low > read.High), node.Start);
            return null;
        }

        if (quantity is { Currency: not null } && (IsSmall(quantity.Low) || IsSmall(quantity.High)))
            file.Report(QuantityRules.IsSmall(text, $"{plain} mln"), node.Start);
        return new(quantity);
    }

    /// <summary>Whether an estimate may lack its millions, of which the reader has warned; what else it does not fit follows from that.</summary>
    public static bool MayLackMillions(Estimate estimate) => estimate.Unit.Currency is not null && (IsSmall(estimate.Low) || IsSmall(estimate.High));

    /// <summary>Whether the amount of an assumption may lack its millions.</summary>
    public static bool MayLackMillions(Figure figure) => figure.Currency is not null && (IsSmall(figure.WrittenLow) || IsSmall(figure.WrittenHigh));

    private static bool IsSmall(decimal amount) => amount is > 0 and < 1000;

    private static bool IsInOrder(YamlFile file, YamlNode node, string text, QuantityText quantity)
    {
        if (quantity.Low <= quantity.High)
            return true;
        file.Report(QuantityRules.IsReversed(text), node.Start);
        return false;
    }

    // Below a million billions, so that no sum over the measures of a plan overflows.
    private static bool HasFewDigits(string[] amount)
    {
        var most = amount switch { [_, _, "bn"] => 6, [_, _, "mln"] => 9, _ => QuantityText.MostDigits };
        return amount[1].Split('-').All(figure => figure.Split('.')[0].Length <= most);
    }

    private sealed record Reading(QuantityText? Quantity);
}
