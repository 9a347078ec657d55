using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a band's id, a range of bands (<c>low..relatively-high</c>) or <c>unknown</c>.</summary>
internal static partial class BandText
{
    public static ScoreBounds? Read(YamlFile file, YamlNode node, Criterion criterion, CriteriaSet criteria, bool isBare)
    {
        if (node is YamlList)
        {
            file.Report(ScoreRules.IsSeveralScores(Subject.Named(Subjects.ScoreFor, criterion.Id), BandAdvice.List(criterion)), node.Start);
            return null;
        }

        if (!isBare && node is YamlMap map && Array.Find(["score", "estimate"], key => map.Find(key) is not null) is { } inside)
        {
            file.Report(ValueRules.HoldsKey(Subject.Named(Subjects.ScoreFor, criterion.Id), inside, "band"), node.Start);
            return null;
        }

        if (Values.Text(file, node, Subject.Named(Subjects.ScoreFor, criterion.Id)) is not { } text)
            return null;
        if (text == CriterionScore.UnknownId)
            return new(Scale.Minimum, Scale.Maximum);
        var named = criterion.FindBand(text);
        if (named is not null && text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return new(named.Score, named.Score);
        if (Number().IsMatch(text) && (isBare || !NamesBands(text, criterion)))
        {
            file.Report(
                ScoreNumber.IsScore(text) ? (
                    file.IsRow
                        ? ScoreRules.IsBareNumberInCell(text, criterion.Id, BandAdvice.List(criterion))
                        : ScoreRules.IsBareNumber(text, BandAdvice.List(criterion)))
                    : ScoreNumber.Between(text) is { } below ? ScoreRules.IsBetweenScores(text, below)
                    : file.IsRow ? ScoreRules.IsOffScaleInCell(text, criterion.Id, BandAdvice.List(criterion))
                    : ScoreRules.IsOffScale(text, BandAdvice.List(criterion)),
                node.Start);
            return null;
        }

        var separator = text.IndexOf("..", StringComparison.Ordinal);
        if (separator < 0 || text.AsSpan(separator).StartsWith("..."))
            return Find(text) is { } band ? new(band.Score, band.Score) : null;
        if (criterion.FindBand(text.AsSpan(0, separator)) is { } low && criterion.FindBand(text.AsSpan(separator + 2)) is { } high)
            return Range(file, node, low, high);
        if (new BandAdvice(text, criterion, criteria, file.IsRow) is { IsRange: true } advice)
        {
            file.Report(ScoreRules.HasNoBand(criterion.Id, text, advice), node.Start);
            return null;
        }

        foreach (var id in new[] { text[..separator], text[(separator + 2)..] }.Distinct(StringComparer.Ordinal))
            _ = Find(id);
        return null;

        Band? Find(string id)
        {
            if (criterion.FindBand(id) is { } found)
                return found;
            file.Report(ScoreRules.HasNoBand(criterion.Id, id, new BandAdvice(id, criterion, criteria, file.IsRow)), node.Start);
            return null;
        }
    }

    // An id may be all digits; written as "band: 2020" it can mean nothing else.
    private static bool NamesBands(string text, Criterion criterion) =>
        text.Split("..").All(id => criterion.FindBand(id) is not null);

    // A range runs from low to high. For a criterion such as cost, where the lowest figure has the highest score,
    // "low" can be meant of either, and both readings name the same bands; so a range may ascend in either.
    private static ScoreBounds? Range(YamlFile file, YamlNode node, Band from, Band to)
    {
        if (from.Score <= to.Score)
            return new(from.Score, to.Score);
        var ascendsInFigures = (from.From ?? decimal.MinValue) < (to.From ?? decimal.MinValue);
        if (ascendsInFigures)
            return new(to.Score, from.Score);
        file.Report(QuantityRules.BandsAreReversed(to.Id, from.Id), node.Start);
        return null;
    }

    [GeneratedRegex("^[+-]?[0-9]{1,9}([.,][0-9]{1,9})?(\\.\\.[0-9]{1,9})?\\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
