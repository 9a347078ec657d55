using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Matrix;

/// <summary>Places ranked measures in the matrix.</summary>
public static class MatrixExtensions
{
    extension(MeasureRanking ranking)
    {
        /// <summary>The impact-versus-feasibility matrix of the ranking.</summary>
        public PriorityMatrix Matrix => new(ranking);
    }

    extension(RankedMeasure measure)
    {
        /// <summary>The cell that the measure's values lie in.</summary>
        public MatrixCell Cell
        {
            get
            {
                ArgumentNullException.ThrowIfNull(measure);
                return MatrixCell.Of(measure.Score);
            }
        }
    }
}
