using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// How likely each measure is to have each rank, to be on the shortlist and to lie in each cell, if the assumptions of its
/// model are as unsure as they are said to be.
/// </summary>
/// <remarks>
/// Monte Carlo: each draw takes a figure from the range of every assumption, those of a collection once for all its measures;
/// gives each score that has a model the band of what its formula makes of them, exactly; takes the others from their own
/// ranges; and ranks, in whole numbers. Scores that rest on one figure so rise and fall together, which counting cannot have.
/// </remarks>
internal static class AssumptionAnalysis
{
    /// <summary>Draws: one item a measure, in display order, and one a modelled score; the same whatever the number of threads.</summary>
    public static (IReadOnlyList<MeasureProbabilities> Probabilities, IReadOnlyList<ModelledScore> Scores) Compute(
        MeasureRanking ranking,
        IReadOnlyList<Criterion> criteria,
        RobustnessOptions options,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        var grid = new ScoreGrid(ranking);
        var models = new ModelGrid(grid, criteria, options.Seed);
        var others = new UnmodelledScores(grid, options.Seed);
        var total = new AssumptionCounts(ranking.Count, models.Models.Count);
        DrawingBlocks.Run(
            options,
            () => new AssumptionTally(grid, models, others, Math.Min(DrawingBlocks.Most, options.Samples)),
            (tally, from, to) => tally.Draw(from, to, cancellation),
            tally => tally.AddTo(total),
            progress,
            cancellation);
        return ([.. ranking.Select((measure, index) => Probabilities(measure, index))], [.. models.Models.Select((model, index) => Score(model, index))]);

        MeasureProbabilities Probabilities(RankedMeasure measure, int index) => new(
            measure,
            total.RanksOf(index),
            ranking.Scheme.Shortlist,
            options.Samples,
            [.. PriorityMatrix.Cells.Select(cell => new CellProbability(cell, (double)total.CellOf(index, cell) / options.Samples))]);

        ModelledScore Score(ScoreModel model, int index) => new(
            ranking[model.Place.Measure], grid.Criteria[model.Place.Criterion], total.ScoresOf(index), options.Samples);
    }
}
