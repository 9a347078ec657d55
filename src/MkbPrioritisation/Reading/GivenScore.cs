using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a score that stands in no file, under the rules for those that do.</summary>
internal static class GivenScore
{
    /// <summary>Reads a score: a band's id, a number from 1 to 5, a range of either, or <c>unknown</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="criteria">All criteria, of which one may have been meant.</param>
    /// <param name="score">The score, a judgement; or <see langword="null"/>.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(
        string text,
        Criterion criterion,
        IReadOnlyList<Criterion> criteria,
        [NotNullWhen(true)] out CriterionScore? score,
        [NotNullWhen(false)] out Phrase? problem)
    {
        var findings = new DiagnosticBag("");
        var file = new YamlFile(Root: null, IsWhole: true, findings);
        var node = new YamlScalar(Position.WholeFile, text, isPlain: false);
        var bounds = IsNumber(text) && criterion.FindBand(text) is null
            ? ScoreNumber.Read(file, node)
            : BandText.Read(file, node, criterion, new(criteria, IsWhole: true), isBare: false);
        score = bounds is { } read ? new(criterion.Id, read.Low, read.High, Basis.Judgement) : null;
        problem = score is null ? findings.Kept[0].InEachLanguage : null;
        return score is not null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '-');
}
