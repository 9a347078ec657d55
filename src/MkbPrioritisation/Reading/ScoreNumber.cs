using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a score in numbers: <c>4</c> or <c>2..4</c>.</summary>
internal static class ScoreNumber
{
    public static ScoreBounds? Read(YamlFile file, YamlNode node)
    {
        if (Values.Text(file, node, Subjects.Score) is not { } text)
            return null;
        if (Between(text) is { } below)
        {
            file.Report(ScoreRules.IsBetweenScores(text, below), node.Start);
            return null;
        }

        // A zero in front changes no number, here as elsewhere.
        ScoreBounds? range = WithoutZeros(text) switch
        {
            [var score] when IsScore(score) => new(score - '0', score - '0'),
            [var low, '.', '.', var high] when IsScore(low) && IsScore(high) => new(low - '0', high - '0'),
            _ => null,
        };
        if (range is null)
        {
            file.Report(ScoreRules.IsNoScore(text), node.Start);
            return null;
        }

        if (range.Value.Low <= range.Value.High)
            return range;
        file.Report(QuantityRules.ScoresAreReversed(range.Value.High, range.Value.Low), node.Start);
        return null;
    }

    /// <summary>Whether a text is a score, or a range of scores.</summary>
    public static bool IsScore(string text) => text is [var score] ? IsScore(score) : text is [var low, '.', '.', var high] && IsScore(low) && IsScore(high);

    /// <summary>The score below a number with decimals, such as 3.5 or 3,5.</summary>
    public static int? Between(string text) =>
        text is [var whole, '.' or ',', _, ..] && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0 && IsScore(whole) && whole != '0' + Scale.Maximum
            ? whole - '0'
            : null;

    private static string WithoutZeros(string text) => string.Join("..", text.Split("..").Select(part => part.TrimStart('0')));

    private static bool IsScore(char digit) => digit - '0' is >= Scale.Minimum and <= Scale.Maximum;
}
