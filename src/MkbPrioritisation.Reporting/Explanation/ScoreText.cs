using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Says what a measure's score on one criterion is.</summary>
internal static class ScoreText
{
    /// <summary>The score, or the ends of its range: <c>2–4</c>.</summary>
    public static string Figures(CriterionScore score) => score.IsCertain
        ? score.Low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{score.Low}–{score.High}");

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
