using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Says what to write instead of a band that the criterion does not have; looked for once it is shown.</summary>
internal sealed partial record BandAdvice(string Text, Criterion Criterion, CriteriaSet Criteria) : IPhrase
{
    private IPhrase? _found;

    public static NameList List(Criterion criterion) => NameList.Of(criterion.Bands.Select(band => band.Id));

    public string In(Language language) => (_found ??= Find()).In(language);

    private IPhrase Find()
    {
        if (Text == CriterionScore.UnknownId)
            return new Phrase($"; a range runs between two bands, so write {Text} alone", $"; een bereik loopt tussen twee klassen, dus schrijf alleen {Text}");
        var bare = Text.Trim(' ', '“', '”', '„', '‘', '’', '"');
        if (bare != Text && Criterion.FindBand(bare) is not null)
            return new Phrase($"; write it without those quotation marks: {bare:bare}", $"; schrijf het zonder die aanhalingstekens: {bare:bare}");
        if (Text.Replace('–', '-') is var hyphened && hyphened != Text && Criterion.FindBand(hyphened) is not null)
            return new Phrase($"; write it with plain hyphens: {hyphened:bare}", $"; schrijf het met gewone koppeltekens: {hyphened:bare}");
        if (ByName(bare) is { } named)
            return new Phrase($"; write {named}", $"; schrijf {named}");
        if (Range() is var (low, high))
            return new Phrase($"; a range is written {low:bare}..{high:bare}", $"; een bereik schrijft u als {low:bare}..{high:bare}");
        if (Criterion.Unit is { } unit && QuantityAdvice.IsFigure(Text) && !KebabCase.IsValid(Text))
        {
            return QuantityReader.IsWellFormed(Text)
                ? new Phrase(
                    $"; a figure is written {{ estimate: {Text:bare} }}, a band is one of {List(Criterion)}",
                    $"; een getal schrijft u als {{ estimate: {Text:bare} }}, een klasse is een van {List(Criterion)}")
                : new Phrase(
                    $"; a figure is written {{ estimate: … }}: {QuantityAdvice.Example(unit)}; a band is one of {List(Criterion)}",
                    $"; een getal schrijft u als {{ estimate: … }}: {QuantityAdvice.Example(unit)}; een klasse is een van {List(Criterion)}");
        }

        if (Criteria.Criteria.FirstOrDefault(other => other != Criterion && other.FindBand(Text) is not null) is { } owner)
            return new Phrase($", though {owner.Id} has; this criterion's are {List(Criterion)}", $", maar {owner.Id} wel; dit criterium heeft {List(Criterion)}");
        return new Suggestion(Text, [.. Criterion.Bands.Select(band => band.Id), CriterionScore.UnknownId]);
    }

    // Analysts write what they read elsewhere: the band's name, in either language.
    private string? ByName(string text)
    {
        if (text.Equals("onbekend", StringComparison.OrdinalIgnoreCase) || text is "?" or "-" or "n/a" or "n.v.t.")
            return CriterionScore.UnknownId;
        return Criterion.Bands.FirstOrDefault(band =>
            text.Equals(band.Name?.English, StringComparison.OrdinalIgnoreCase) || text.Equals(band.Name?.Dutch, StringComparison.OrdinalIgnoreCase))?.Id;
    }

    private (string Low, string High)? Range()
    {
        if (Text.Length > 100 || Between().Match(Text) is not { Success: true } match)
            return null;
        var (one, other) = (Criterion.FindBand(match.Groups["one"].Value), Criterion.FindBand(match.Groups["other"].Value));
        if (one is null || other is null)
            return null;
        return one.Score <= other.Score ? (one.Id, other.Id) : (other.Id, one.Id);
    }

    [GeneratedRegex("^(?<one>[a-z0-9-]+)( *(\\.{3}|…|–|/) *| +(-|to|tot|\\.\\.) +|\\.\\. +| +\\.\\.)(?<other>[a-z0-9-]+)\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
