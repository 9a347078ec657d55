using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// Scores as unsure as they are said to be, drawn: every score of a range equally often, and where assessors scored, as one of
/// them does, each equally often, for all measures alike.
/// </summary>
internal sealed class UnmodelledScores
{
    private readonly SplitMix64 _assessor;
    private readonly SplitMix64[] _random;

    // By assessor, or for none, and by place in the grid: every score as often as it comes.
    private readonly byte[][][] _outcomes;

    public UnmodelledScores(ScoreGrid grid, int seed)
    {
        // No id holds a blank, so that no score has this name.
        _assessor = SplitMix64.Named(seed, "the assessor");
        _random = [.. from ranked in grid.Ranking from criterion in grid.Criteria
            select SplitMix64.Named(seed, $"{ranked.Collection.Id}/{ranked.Measure.Id} {criterion}")];
        _outcomes = grid.Assessors.Count == 0 ? [Outcomes(grid, assessor: null)] : [.. grid.Assessors.Select(assessor => Outcomes(grid, assessor))];
    }

    /// <summary>Draws the scores, by measure and criterion.</summary>
    public void Draw(int draw, int[] scores)
    {
        var outcomes = _outcomes[_outcomes.Length == 1 ? 0 : _assessor.Below(_outcomes.Length, draw)];
        for (var place = 0; place < scores.Length; place++)
        {
            var possible = outcomes[place];
            scores[place] = possible[possible.Length == 1 ? 0 : _random[place].Below(possible.Length, draw)];
        }
    }

    private static byte[][] Outcomes(ScoreGrid grid, string? assessor) =>
    [
        .. from measure in Enumerable.Range(0, grid.Ranking.Count)
           from criterion in Enumerable.Range(0, grid.Criteria.Count)
           let chances = grid.Chances(measure, criterion, noise: 0, assessor)
           select chances.Weights.Index().SelectMany(weight => Enumerable.Repeat((byte)(chances.Low + weight.Index), weight.Item)).ToArray(),
    ];
}
