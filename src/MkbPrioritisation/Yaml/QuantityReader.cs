using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Reads amounts (<c>EUR 1.0-1.4 bn</c>) and time spans (<c>8 months</c>).</summary>
internal static partial class QuantityReader
{
    // Fifteen digits and six decimals: no sum or product of such figures rounds in a decimal.
    private const string Figures = "(?<low>[0-9]{1,15}(\\.[0-9]{1,6})?)(-(?<high>[0-9]{1,15}(\\.[0-9]{1,6})?))?";

    /// <summary>Reads an estimate in a criterion's unit; what cannot be read is reported.</summary>
    public static Estimate? Estimate(YamlFile file, YamlNode? node, Unit unit)
    {
        if (Values.Text(file, node, "the estimate") is not { } text)
            return null;
        if (Parse(text) is not { } quantity)
        {
            file.Report(DiagnosticRule.IllFormedEstimate, node!.Start, $"{PrintableText.Quote(text)} is not an estimate; {QuantityAdvice.For(text, unit)}");
            return null;
        }

        if (quantity.Currency != unit.Currency)
        {
            file.Report(DiagnosticRule.WrongUnit, node!.Start, $"{PrintableText.Quote(text)} should be in {unit}; {QuantityAdvice.Example(unit)}");
            return null;
        }

        if (quantity.Low > quantity.High)
        {
            file.Report(DiagnosticRule.ReversedRange, node!.Start, $"{PrintableText.Quote(text)} runs from high to low; write the lower figure first");
            return null;
        }

        return new(quantity.Low, quantity.High, unit);
    }

    /// <summary>Whether a text is an amount or a time span in the form that files have.</summary>
    public static bool IsWellFormed(string text) => Parse(text) is not null;

    private static (decimal Low, decimal High, string? Currency)? Parse(string text)
    {
        if (Amount().Match(text) is { Success: true } amount)
        {
            var scale = amount.Groups["word"].Value switch { "bn" => 1_000_000_000m, "mln" => 1_000_000m, _ => 1m };
            return (Low(amount) * scale, High(amount) * scale, amount.Groups["currency"].Value);
        }

        if (Span().Match(text) is { Success: true } span)
        {
            var scale = span.Groups["word"].Value.StartsWith('y') ? 12m : 1m;
            return (Low(span) * scale, High(span) * scale, null);
        }

        return null;
    }

    private static decimal Low(Match match) => Figure(match.Groups["low"]);

    private static decimal High(Match match) => match.Groups["high"] is { Success: true } high ? Figure(high) : Low(match);

    private static decimal Figure(Group group) => decimal.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<currency>[A-Z]{3}) " + Figures + "( (?<word>mln|bn))?\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("^" + Figures + " (?<word>months?|years?)\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
