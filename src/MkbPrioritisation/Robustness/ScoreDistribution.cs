using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// What one measure may turn out to score, each whole score in its ranges being equally likely, or as likely as an assessor
/// has it: how many combinations of scores give each overall numerator and each cell. Counted over the two dimensions' sums
/// together, as a criterion may be in both.
/// </summary>
internal sealed class ScoreDistribution
{
    // Up to here doubles hold every whole number; beyond, counts give way to shares.
    private const double MostExact = 1L << 53;

    private readonly Dictionary<MatrixCell, double> _cells = [];

    public ScoreDistribution(ScoreGrid grid, int measure, int noise, string? assessor)
    {
        var (counts, lowestImpact, lowestFeasibility) = Convolve(grid, measure, noise, assessor);
        var isWeighted = grid.Ranking.Scheme.Weights is not null;
        for (var impact = 0; impact < counts.GetLength(0); impact++)
        {
            for (var feasibility = 0; feasibility < counts.GetLength(1); feasibility++)
            {
                if (counts[impact, feasibility] is > 0 and var count)
                    Add(lowestImpact + impact, lowestFeasibility + feasibility, count);
            }
        }

        if (isWeighted)
            Overalls = Weighted(grid, measure, noise, assessor);

        void Add(int impactSum, int feasibilitySum, double count)
        {
            var cell = new MatrixCell(grid.ImpactLevels[impactSum], grid.FeasibilityLevels[feasibilitySum]);
            if (!isWeighted)
                AddTo(Overalls, grid.Overall.Of(impactSum, feasibilitySum), count);
            _cells[cell] = _cells.GetValueOrDefault(cell) + count;
            Combinations += count;
        }
    }

    /// <summary>How many combinations there are, or a share of them all where they are beyond exact counting.</summary>
    public double Combinations { get; private set; }

    /// <summary>How many of the combinations give each overall numerator.</summary>
    public Dictionary<long, double> Overalls { get; } = [];

    public T Probability<T>(MatrixCell cell)
        where T : struct, IChance<T> => T.Ratio(_cells.GetValueOrDefault(cell), Combinations);

    // Under weights the two sums do not say the overall score: it is counted criterion by criterion, shrunk as they are.
    private Dictionary<long, double> Weighted(ScoreGrid grid, int measure, int noise, string? assessor)
    {
        var overalls = new Dictionary<long, double> { [0] = 1 };
        for (var criterion = 0; criterion < grid.Criteria.Count; criterion++)
        {
            var (low, weights) = grid.Chances(measure, criterion, noise, assessor);
            var next = new Dictionary<long, double>();
            foreach (var (overall, count) in overalls)
            {
                foreach (var (score, weight) in weights.Index().Where(item => item.Item > 0))
                    AddTo(next, overall + (grid.Units[criterion] * (low + score)), weight * count);
            }

            overalls = next;
        }

        var shrunk = overalls.Values.Sum() / Combinations;
        return shrunk == 1 ? overalls : overalls.ToDictionary(item => item.Key, item => item.Value / shrunk);
    }

    private static void AddTo(Dictionary<long, double> counts, long numerator, double count) => counts[numerator] = counts.GetValueOrDefault(numerator) + count;

    private static (double[,] Counts, int LowestImpact, int LowestFeasibility) Convolve(ScoreGrid grid, int measure, int noise, string? assessor)
    {
        var counts = new double[1, 1] { { 1 } };
        var (total, lowestImpact, lowestFeasibility) = (1.0, 0, 0);
        for (var criterion = 0; criterion < grid.Criteria.Count; criterion++)
        {
            var (low, weights) = grid.Chances(measure, criterion, noise, assessor);
            var (impact, feasibility) = (grid.CountsInImpact[criterion] ? 1 : 0, grid.CountsInFeasibility[criterion] ? 1 : 0);
            lowestImpact += impact * low;
            lowestFeasibility += feasibility * low;
            counts = Spread(counts, weights, impact, feasibility);
            total *= weights.Sum();
            if (total > MostExact)
            {
                Shrink(counts, 1 / total);
                total = 1;
            }
        }

        return (counts, lowestImpact, lowestFeasibility);
    }

    // Every count goes to each of the sums that another score, from 0 to its width more, can make of it, as often as that comes.
    private static double[,] Spread(double[,] counts, int[] weights, int impact, int feasibility)
    {
        var width = weights.Length - 1;
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var spread = new double[rows + (width * impact), columns + (width * feasibility)];
        for (var score = 0; score <= width; score++)
        {
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns; column++)
                    spread[row + (score * impact), column + (score * feasibility)] += weights[score] * counts[row, column];
            }
        }

        return spread;
    }

    private static void Shrink(double[,] counts, double factor)
    {
        for (var row = 0; row < counts.GetLength(0); row++)
        {
            for (var column = 0; column < counts.GetLength(1); column++)
                counts[row, column] *= factor;
        }
    }
}
