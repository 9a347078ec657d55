using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Says how the limit of a band is written that a text means: as a figure alone, on the side that it is the end of.</summary>
internal static partial class LimitAdvice
{
    private const int LongestLimit = 60;

    /// <summary>The cure; <see langword="null"/> where the text says nothing of a side.</summary>
    /// <param name="key">The key that the text stands behind, <c>from</c> or <c>to</c>.</param>
    /// <param name="text">What was written.</param>
    /// <param name="unit">The unit of the criterion.</param>
    public static Phrase? For(string key, string text, Unit unit)
    {
        if (text.Length > LongestLimit)
            return null;
        if (Endless().IsMatch(text))
            return new($"leave {key} out where nothing ends the band on that side", $"laat {key} weg als de klasse aan die kant geen einde heeft");
        var (isLower, isUpper) = (Lower().Match(text), Upper().Match(text));
        if ((isLower.Success ? isLower : isUpper) is not { Success: true } match
            || QuantityRewriter.Rewrite(Bare(match), unit) is not { } figure
            || figure.Contains('-', StringComparison.Ordinal))
            return null;
        var (meant, other) = isLower.Success ? ("from", "to") : ("to", "from");
        return key == meant
            ? new($"write {meant:bare}: {figure:whole}", $"schrijf {meant:bare}: {figure:whole}")
            : new(
                $"write {meant:bare}: {figure:whole}, and leave {other} out of that band",
                $"schrijf {meant:bare}: {figure:whole}, en laat {other} in die klasse weg");
    }

    private static string Bare(Match match) => (match.Groups["figure"].Value + " " + match.Groups["unit"].Value).Trim();

    [GeneratedRegex(
        "^(∞|-+|–|—|\\+?inf(inity)?|onbeperkt|oneindig|unlimited|no limit|geen( grens)?|none|n\\.?v\\.?t\\.?|n/?a|\\.\\.\\.|…)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Endless();

    [GeneratedRegex(
        "^(>=?|=>|≥|meer dan|hoger dan|groter dan|boven|vanaf|ten ?minste|minstens|min(imaal|imum|\\.)?|more than|greater than|over|above|from|at "
            + "least)(?![a-z]) *(?<figure>.*[0-9].*)$|^(?<figure>.*[0-9]) ?\\+ ?(?<unit>[a-z]*)$|^(?<figure>.*[0-9].*?) ?(\\+|(of|en) "
            + "(meer|hoger|ruimer)|(or|and) (more|over|above|higher|up)|plus)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lower();

    [GeneratedRegex(
        "^(<=?|=<|≤|minder dan|lager dan|kleiner dan|onder|tot( en met)?|t/m|hooguit|hoogstens|ten hoogste|max(imaal|imum|\\.)?|less "
            + "than|under|below|up to|at most)(?![a-z]) *(?<figure>.*[0-9].*)$|^(?<figure>.*[0-9].*?) ?((of|en) (minder|lager)|(or|and) "
            + "(less|under|below|lower))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Upper();
}
