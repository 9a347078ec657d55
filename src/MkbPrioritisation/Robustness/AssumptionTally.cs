using MkbPrioritisation.Formulas;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Robustness;

/// <summary>Draws all scores of all measures, some draws at a time, and remembers who had which rank, cell and modelled score.</summary>
internal sealed class AssumptionTally(ScoreGrid grid, ModelGrid models, UnmodelledScores others, int most)
{
    private readonly int _measures = grid.Ranking.Count;
    private readonly OverallFormula _overall = new(grid.Ranking.Scheme);
    private readonly Ratio[] _figures = new Ratio[models.FigureCount];
    private readonly int[] _scores = new int[grid.Ranking.Count * grid.Criteria.Count];
    private readonly long[] _overalls = new long[grid.Ranking.Count];
    private readonly int[] _order = new int[grid.Ranking.Count];
    private readonly ushort[] _ranks = new ushort[most * grid.Ranking.Count];
    private readonly byte[] _cells = new byte[most * grid.Ranking.Count];
    private readonly byte[] _modelled = new byte[most * models.Models.Count];
    private int _draws;

    /// <summary>Makes the draws from here to there, at most as many as were announced.</summary>
    public void Draw(int from, int to, CancellationToken cancellation)
    {
        _draws = to - from;
        for (var draw = 0; draw < _draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            others.Draw(from + draw, _scores);
            models.Draw(from + draw, _figures);
            Model(_modelled.AsSpan(draw * models.Models.Count, models.Models.Count));
            Add(_cells.AsSpan(draw * _measures, _measures));
            Rank(_ranks.AsSpan(draw * _measures, _measures));
        }
    }

    /// <summary>Adds the last draws to others.</summary>
    public void AddTo(AssumptionCounts total)
    {
        for (var draw = 0; draw < _draws; draw++)
        {
            for (var measure = 0; measure < _measures; measure++)
            {
                total.AddRank(measure, _ranks[(draw * _measures) + measure]);
                total.AddCell(measure, _cells[(draw * _measures) + measure]);
            }

            for (var model = 0; model < models.Models.Count; model++)
                total.AddScore(model, _modelled[(draw * models.Models.Count) + model]);
        }
    }

    private void Model(Span<byte> modelled)
    {
        foreach (var (index, model) in models.Models.Index())
        {
            var score = model.Score(_figures);
            modelled[index] = (byte)score;
            _scores[(model.Place.Measure * grid.Criteria.Count) + model.Place.Criterion] = score;
        }
    }

    private void Add(Span<byte> cells)
    {
        for (var measure = 0; measure < _measures; measure++)
        {
            var (impact, feasibility) = (0, 0);
            for (var criterion = 0; criterion < grid.Criteria.Count; criterion++)
            {
                var score = _scores[(measure * grid.Criteria.Count) + criterion];
                impact += grid.CountsInImpact[criterion] ? score : 0;
                feasibility += grid.CountsInFeasibility[criterion] ? score : 0;
            }

            _overalls[measure] = _overall.Of(impact, feasibility);
            _order[measure] = measure;
            cells[measure] = (byte)AssumptionCounts.IndexOf(grid.ImpactLevels[impact], grid.FeasibilityLevels[feasibility]);
        }
    }

    // Equal scores share a rank, and the next is as many places on.
    private void Rank(Span<ushort> ranks)
    {
        _overalls.AsSpan().Sort(_order.AsSpan());
        var rank = 0;
        for (var place = 0; place < _measures; place++)
        {
            if (place > 0 && _overalls[^(place + 1)] != _overalls[^place])
                rank = place;
            ranks[_order[^(place + 1)]] = (ushort)rank;
        }
    }
}
