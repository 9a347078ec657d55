using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Robustness;

/// <summary>How often each whole score comes, from a lowest on, in whole numbers that compare with each other.</summary>
internal sealed record ScoreChances(int Low, int[] Weights)
{
    // Ranges are of one score to five; each of these numbers divides it.
    private const int Shares = 60;

    /// <summary>Every score from one to another, equally often.</summary>
    public static ScoreChances Of(int low, int high) => new(low, [.. Enumerable.Repeat(1, high - low + 1)]);

    /// <summary>What an assessor scores, every score of a range equally often; of one who gave none, what the others score, each equally often.</summary>
    public static ScoreChances Of(CriterionScore assessed, string assessor)
    {
        if (assessed.Assessors.FirstOrDefault(item => item.Assessor == assessor) is { } drawn)
            return Of(drawn.Score.Low, drawn.Score.High);
        var weights = new int[assessed.High - assessed.Low + 1];
        foreach (var score in assessed.Assessors.Select(item => item.Score))
        {
            for (var each = score.Low; each <= score.High; each++)
                weights[each - assessed.Low] += Shares / (score.High - score.Low + 1);
        }

        return new(assessed.Low, weights);
    }
}
