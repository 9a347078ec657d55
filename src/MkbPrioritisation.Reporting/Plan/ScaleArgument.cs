using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>At how many times its size a measure is planned, as a command line or a page gives it.</summary>
internal static partial class ScaleArgument
{
    /// <summary>The most times that a measure can be planned at its size.</summary>
    public const int MostTimes = 100;

    // From here on a multiple is rare, and a percentage without its sign common.
    private const decimal LeastPercent = 10;

    private const int LongestFactor = 20;

    /// <summary>A measure and the factor it is planned at, such as <c>strengthen-equity=0.5</c>; <see langword="null"/> for anything else.</summary>
    public static KeyValuePair<string, decimal>? Of(string text) =>
        text.Split('=') is [{ Length: > 0 } id, var factor] && PlanChoice.Number(factor) is { } number and <= MostTimes ? new(id, number) : null;

    /// <summary>Says how a scale is written, and which was meant where that can be told.</summary>
    /// <param name="option">What whoever asks writes before it, such as <c>--scale </c>.</param>
    /// <param name="text">What they wrote.</param>
    public static Phrase IsNone(string option, string text) => Meant(text) is { } meant
        ? new($"{text} is not a scale; write {option:bare}{meant:bare}.", $"{text} is geen schaal; schrijf {option:bare}{meant:bare}.")
        : new(
            $"{text} should look like strengthen-equity=0.5, with a decimal point and at most {MostTimes}.",
            $"{text} hoort eruit te zien als strengthen-equity=0.5, met een decimale punt en ten hoogste {MostTimes}.");

    /// <summary>Says of a factor that may be meant in per cent how it is read, and what to write otherwise; <see langword="null"/> of others.</summary>
    /// <param name="option">What whoever asks writes before it, such as <c>--scale </c>.</param>
    /// <param name="scale">The measure and its factor.</param>
    public static Phrase? MayBePercent(string option, KeyValuePair<string, decimal> scale)
    {
        if (scale.Value < LeastPercent)
            return null;
        var (times, share) = (Money.Written(scale.Value), Money.Written(scale.Value / 100));
        return new(
            $"{scale.Key:bare} is planned at {times:bare} times its size; if {times:bare}% is meant, write {option:bare}{scale.Key:bare}={share:bare}.",
            $"{scale.Key:bare} is gepland op {times:bare} keer de eigen grootte; is {times:bare}% bedoeld, schrijf dan " +
            $"{option:bare}{scale.Key:bare}={share:bare}.");
    }

    private static string? Meant(string text)
    {
        if (Slip().Match(text) is not { Success: true } match)
            return null;
        var (id, factor) = (match.Groups["id"].Value, match.Groups["factor"].Value);
        return factor.Length <= LongestFactor && Factor(factor.Replace(',', '.')) is { } number and <= MostTimes ? $"{id}={Money.Written(number)}" : null;
    }

    // A share of one, a multiple or a fraction of the measure's size.
    private static decimal? Factor(string factor)
    {
        if (factor.EndsWith('%') || factor.EndsWith("procent", StringComparison.OrdinalIgnoreCase))
            return PlanChoice.Number(factor[..^(factor.EndsWith('%') ? 1 : "procent".Length)].TrimEnd()) / 100;
        if (factor.Split('/') is [var part, var whole])
            return PlanChoice.Number(part) is { } above
                && PlanChoice.Number(whole) is { } below and > 0
                && decimal.Round(above / below, 4) is var share && share * below == above
                ? share : null;
        return PlanChoice.Number(Times().Replace(factor, ""));
    }

    [GeneratedRegex("^(?<id>[a-z0-9]+(-[a-z0-9]+)*) *[=: ] *(?<factor>[^=: ].*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slip();

    [GeneratedRegex("^[x×]|( *([x×]|times|keer|maal))$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
