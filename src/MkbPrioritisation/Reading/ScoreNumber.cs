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
        ScoreBounds? range = text switch
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

    private static bool IsScore(char digit) => digit - '0' is >= Scale.Minimum and <= Scale.Maximum;
}
