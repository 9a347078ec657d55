using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Says what to write instead of a band that the criterion does not have.</summary>
internal static partial class BandAdvice
{
    public static string For(YamlFile file, string text, Criterion criterion, CriteriaSet criteria)
    {
        if (file.Findings.IsFull)
            return "";
        if (text == CriterionScore.UnknownId)
            return $"; a range runs between two bands, so write \"{CriterionScore.UnknownId}\" alone";
        var bare = text.Trim(' ', '“', '”', '„', '‘', '’', '"');
        if (bare != text && criterion.FindBand(bare) is not null)
            return $"; write it without those quotation marks: {bare}";
        if (text.Replace('–', '-') is var hyphened && hyphened != text && criterion.FindBand(hyphened) is not null)
            return $"; write it with plain hyphens: {hyphened}";
        if (ByName(bare, criterion) is { } named)
            return $"; write \"{named}\"";
        if (RangeOf(text, criterion) is { } range)
            return $"; a range is written {range}";
        if (criterion.Unit is { } unit && QuantityAdvice.IsFigure(text) && !KebabCase.IsValid(text))
        {
            return QuantityReader.IsWellFormed(text)
                ? $"; a figure is written {{ estimate: {text} }}, a band is one of {List(criterion)}"
                : $"; a figure is written {{ estimate: … }}: {QuantityAdvice.Example(unit)}; a band is one of {List(criterion)}";
        }

        if (criteria.Criteria.FirstOrDefault(other => other != criterion && other.FindBand(text) is not null) is { } owner)
            return $", though {PrintableText.Quote(owner.Id)} has; this criterion's are {List(criterion)}";
        return file.Hint(text, [.. criterion.Bands.Select(band => band.Id), CriterionScore.UnknownId]);
    }

    public static string List(Criterion criterion) => string.Join(", ", criterion.Bands.Select(band => PrintableText.Short(band.Id)));

    // Analysts write what they read elsewhere: the band's name, in either language.
    private static string? ByName(string text, Criterion criterion)
    {
        if (text.Equals("onbekend", StringComparison.OrdinalIgnoreCase) || text is "?" or "-" or "n/a" or "n.v.t.")
            return CriterionScore.UnknownId;
        return criterion.Bands.FirstOrDefault(band =>
            text.Equals(band.Name?.English, StringComparison.OrdinalIgnoreCase) || text.Equals(band.Name?.Dutch, StringComparison.OrdinalIgnoreCase))?.Id;
    }

    private static string? RangeOf(string text, Criterion criterion)
    {
        if (text.Length > 100 || Between().Match(text) is not { Success: true } match)
            return null;
        var (one, other) = (criterion.FindBand(match.Groups["one"].Value), criterion.FindBand(match.Groups["other"].Value));
        if (one is null || other is null)
            return null;
        return one.Score <= other.Score ? $"{one.Id}..{other.Id}" : $"{other.Id}..{one.Id}";
    }

    [GeneratedRegex("^(?<one>[a-z0-9-]+)( *(\\.{3}|…|–|/) *| +(-|to|tot|\\.\\.) +|\\.\\. +| +\\.\\.)(?<other>[a-z0-9-]+)\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
