using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Says what a measure's score on one criterion is.</summary>
internal static class ScoreText
{
    /// <summary>The score, or the ends of its range: <c>2–4</c>; where assessors scored, their mean before it: <c>11/3 (2–5)</c>.</summary>
    public static string Figures(CriterionScore score)
    {
        var ends = string.Create(CultureInfo.InvariantCulture, $"{score.Low}–{score.High}");
        return score.IsCertain ? score.Low.ToString(CultureInfo.InvariantCulture) : score.IsAssessed ? $"{score.Value} ({ends})" : ends;
    }

    /// <summary>The bands that the score stands for; empty for a score that only compares measures with each other.</summary>
    public static string Bands(Wording wording, Criterion criterion, CriterionScore score)
    {
        if (score.IsUnknown)
            return wording.Terms.Unknown;
        if (score.IsRelative)
            return "";
        var low = wording.Band(criterion.BandOf(score.Low), criterion.Unit);
        return score.IsCertain ? low : $"{low} … {wording.Band(criterion.BandOf(score.High), criterion.Unit)}";
    }
}
