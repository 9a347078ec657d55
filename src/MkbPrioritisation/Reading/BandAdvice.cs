using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Says what to write instead of a band that the criterion does not have; looked for once it is shown.</summary>
internal sealed partial record BandAdvice(string Text, Criterion Criterion, CriteriaSet Criteria, bool IsInRow) : IPhrase
{
    private const int LongestRange = 100;

    private IPhrase? _found;

    public static NameList List(Criterion criterion) => NameList.Of(criterion.Bands.Select(band => band.Id));

    public string In(Language language) => (_found ??= Find()).In(language);

    /// <summary>Whether the text is a range of two bands, in other words or in another form than files have.</summary>
    public bool IsRange => Range() is not null;

    private List<string> Ids => [.. Criterion.Bands.Select(band => band.Id), CriterionScore.UnknownId];

    private IPhrase Find()
    {
        if (Text == CriterionScore.UnknownId)
            return new Phrase($"; a range runs between two bands, so write {Text} alone", $"; een bereik loopt tussen twee klassen, dus schrijf alleen {Text}");
        var bare = Text.Trim(' ', '“', '”', '„', '‘', '’', '"');
        if (bare != Text && Criterion.FindBand(bare) is not null)
            return new Phrase($"; write it without those quotation marks: {bare:bare}", $"; schrijf het zonder die aanhalingstekens: {bare:bare}");
        if (Hyphens().Replace(Text, "-") is var hyphened && hyphened != Text && Criterion.FindBand(hyphened) is not null)
            return new Phrase($"; write it with plain hyphens: {hyphened:bare}", $"; schrijf het met gewone koppeltekens: {hyphened:bare}");
        if (ByName(bare) is { } named)
            return new Phrase($"; write {named}", $"; schrijf {named}");
        if (InvisibleCharacter.IndexIn(Text) >= 0)
            return new Suggestion(Text, Ids);
        if (BandSpelling.Meant(Text, [.. Criterion.Bands.Select(band => band.Id)]) is { } spelt)
            return new Phrase($"; did you mean {spelt}?", $"; bedoelt u {spelt}?");
        if (Range() is var (low, high))
            return new Phrase($"; a range is written {low:bare}..{high:bare}", $"; een bereik schrijft u als {low:bare}..{high:bare}");
        if (SpreadsheetSlip.Advice(Text, Criterion) is { } advice)
            return advice;
        return WithKey() ?? AsFigure() ?? OfAnother();
    }

    private IPhrase? WithKey()
    {
        if (Key().Match(Text) is { Success: true } key)
        {
            var (word, rest) = (key.Groups["key"].Value, key.Groups["rest"].Value);
            return new Phrase($"; {word} is a key: write {{ {word:bare}: {rest:bare} }}", $"; {word} is een sleutel: schrijf {{ {word:bare}: {rest:bare} }}");
        }

        if (!IsInRow && ScoreInWords().Match(Text) is { Success: true } number)
        {
            var score = number.Groups["score"].Value;
            return new Phrase(
                $"; if 5 is the most favourable write {{ score: {score:bare} }}, or a band: {List(Criterion)}",
                $"; schrijf {{ score: {score:bare} }} als 5 het gunstigst is, of een klasse: {List(Criterion)}");
        }

        return Leading() is { } leading
            ? new Phrase(
                $"; write {leading:bare} alone, a reason as {{ band: {leading:bare}, because: … }}, and a note behind two spaces and a #",
                $"; schrijf alleen {leading:bare}, een reden als {{ band: {leading:bare}, because: … }}, en een opmerking achter twee spaties en een #")
            : null;
    }

    private IPhrase? AsFigure()
    {
        if (Criterion.Unit is { } unit && QuantityAdvice.IsFigure(Text) && !KebabCase.IsValid(Text))
        {
            if (IsInRow)
            {
                var figure = QuantityRewriter.Rewrite(Text, unit) ?? Text;
                return new Phrase(
                    $"; put {figure:bare} in the column \"{Criterion.Id:bare}: estimate\"; a band is one of {List(Criterion)}",
                    $"; zet {figure:bare} in de kolom \"{Criterion.Id:bare}: estimate\"; een klasse is een van {List(Criterion)}");
            }

            return QuantityReader.IsWellFormed(Text)
                ? new Phrase(
                    $"; a figure is written {{ estimate: {Text:bare} }}, a band is one of {List(Criterion)}",
                    $"; een getal schrijft u als {{ estimate: {Text:bare} }}, een klasse is een van {List(Criterion)}")
                : new Phrase(
                    $"; a figure is written {{ estimate: … }}: {QuantityAdvice.Example(unit)}; a band is one of {List(Criterion)}",
                    $"; een getal schrijft u als {{ estimate: … }}: {QuantityAdvice.Example(unit)}; een klasse is een van {List(Criterion)}");
        }

        return null;
    }

    private IPhrase OfAnother()
    {
        if (Criteria.Criteria.FirstOrDefault(other => other != Criterion && other.FindBand(Text) is not null) is { } owner)
            return new Phrase(
                $", though {owner.Id} has; this criterion's are {List(Criterion)}", $", maar {owner.Id} wel; dit criterium heeft {List(Criterion)}");
        return IsOtherFigure() ? new Phrase($"; known: {List(Criterion)}", $"; bekend: {List(Criterion)}") : new Suggestion(Text, Ids);
    }

    // Analysts write what they read elsewhere: the band's name, in either language.
    private string? ByName(string text)
    {
        if (text.Equals("onbekend", StringComparison.OrdinalIgnoreCase) || text is "?" or "-" or "n/a" or "n.v.t.")
            return CriterionScore.UnknownId;
        return Criterion.Bands.FirstOrDefault(band =>
            text.Equals(band.Name?.English, StringComparison.OrdinalIgnoreCase) || text.Equals(band.Name?.Dutch, StringComparison.OrdinalIgnoreCase))?.Id;
    }

    // A band, and something else behind it that is no part of an id.
    private string? Leading() => Text.Length > LongestRange ? null : Behind().Matches(Text)
        .Select(match => FindBand(Text[..match.Index])).FirstOrDefault(band => band is not null)?.Id;

    // A band of other criteria, whose figures differ, is no slip of the keyboard.
    private bool IsOtherFigure()
    {
        if (NearestName.Find(Text, Ids) is not { } nearest || !Text.Any(char.IsAsciiDigit))
            return false;
        return Only(Text, char.IsAsciiLetter) == Only(nearest, char.IsAsciiLetter) && Only(Text, char.IsAsciiDigit) != Only(nearest, char.IsAsciiDigit);

        static string Only(string text, Func<char, bool> kind) => string.Concat(text.Where(kind));
    }

    // Two bands with anything between them, be it a hyphen as in the bands' own ids.
    private (string Low, string High)? Range()
    {
        if (Text.Length > LongestRange)
            return null;
        var text = BeforeRange().Replace(Text, "");
        foreach (Match match in Between().Matches(text))
        {
            if (FindBand(text[..match.Index]) is { } one && FindBand(text[(match.Index + match.Length)..]) is { } other && one != other)
                return one.Score <= other.Score ? (one.Id, other.Id) : (other.Id, one.Id);
        }

        return null;
    }

    private Band? FindBand(string text)
    {
        var id = text.Trim();
        return Criterion.FindBand(id) ?? (ByName(id) is { } named ? Criterion.FindBand(named) : null)
            ?? (DutchWords.Find(id, Ids) is { } translated ? Criterion.FindBand(translated) : null);
    }

    [GeneratedRegex("^ *(between|from|tussen|van) +", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeRange();

    [GeneratedRegex("^(?<key>score|estimate|band) (?<rest>[^:{}\\[\\]]+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    // A number with its scale, or with a word beside it.
    [GeneratedRegex(
        "^(?<score>[1-5])( ?/ ?5| (van|uit|out of|of) (de )?(5|vijf|five)| ?\\([a-zA-Z][^)]*\\)| ?(punten|points?|pt|sterren|stars?))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ScoreInWords();

    [GeneratedRegex(" *[(#/]| +[a-z(/-]| *[,;] +", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex("[\u2010-\u2015\u2212\uFE63\uFF0D]", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphens();

    [GeneratedRegex(
        " *(\\.{1,4}|…|[-–—/,;&+]) *| +(to|tot|tot en met|t/m|en|and|of|or|à|a|through|until) +",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
