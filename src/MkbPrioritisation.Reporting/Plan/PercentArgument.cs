using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A share as a command line or a page gives it, in per cent.</summary>
internal static partial class PercentArgument
{
    private const decimal Most = 100;
    private const int LongestFigure = 20;

    /// <summary>
    /// A number of per cents from 0 to 100, with or without %. Without it a number between 0 and 1 may be a share of one as
    /// well, and is none; <see langword="null"/> for anything else too.
    /// </summary>
    public static decimal? Of(string text)
    {
        var hasSign = text.EndsWith('%');
        return PlanChoice.Number(hasSign ? text[..^1].TrimEnd(' ') : text) is { } percent and <= Most && (hasSign || percent is 0 or >= 1) ? percent : null;
    }

    /// <summary>Says how a share is written, and which was meant where that can be told.</summary>
    /// <param name="option">What whoever asks writes before it, such as <c>--return-share </c>.</param>
    /// <param name="text">What they wrote.</param>
    public static Phrase IsNone(string option, string text)
    {
        var plain = text.Length > LongestFigure ? text : Spaces().Replace(Words().Replace(text.ToLowerInvariant(), "%"), "").Replace(',', '.');
        var name = option.TrimEnd(' ', '=');
        if (PlanChoice.Number(plain) is { } share and > 0 and < 1)
        {
            var (percents, fraction) = (Money.Written(share * 100), Money.Written(share));
            return new(
                $"{name:bare} {text:bare} can be read in two ways; write {option:bare}{percents:bare}% or {option:bare}{fraction:bare}%.",
                $"{name:bare} {text:bare} is op twee manieren te lezen; schrijf {option:bare}{percents:bare}% of {option:bare}{fraction:bare}%.");
        }

        return Of(plain) is { } percent
            ? new(
                $"{name:bare} {text:bare} cannot be read; write {option:bare}{Money.Written(percent):bare}%.",
                $"{name:bare} {text:bare} is niet te lezen; schrijf {option:bare}{Money.Written(percent):bare}%.")
            : new(
                $"{name:bare} takes a number from 0 to 100 with a decimal point, and not {text}.",
                $"{name:bare} is een getal van 0 tot en met 100 met een decimale punt, en niet {text}.");
    }

    [GeneratedRegex("per ?cent|procent|pct\\.?|percentage", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("[\\s\\u00A0\\u202F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
