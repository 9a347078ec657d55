using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Tests.Matrix;

public sealed class PriorityMatrixTests
{
    private static readonly MeasureRanking Ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

    [Fact]
    public void The_nine_cells_stand_as_they_are_drawn()
    {
        Assert.Equal(9, PriorityMatrix.Cells.Distinct().Count());
        Assert.Equal(new MatrixCell(Level.High, Level.Low), PriorityMatrix.Cells[0]);
        Assert.Equal(new MatrixCell(Level.Low, Level.High), PriorityMatrix.Cells[^1]);
    }

    [Fact]
    public void A_cell_has_its_measures_in_display_order()
    {
        var cell = Ranking["targeted-debt-relief"].Cell;

        Assert.Equal(new(Level.High, Level.Medium), cell);
        Assert.Equal(Ranking.Where(ranked => ranked.Cell == cell), Ranking.Matrix[cell]);
    }

    [Fact]
    public void All_measures_are_in_the_matrix_once() =>
        Assert.Equal(Ranking.Count, PriorityMatrix.Cells.SelectMany(cell => Ranking.Matrix[cell]).Distinct().Count());

    [Fact]
    public void Without_a_ranking_or_a_measure_there_is_no_place()
    {
        Assert.Equal("ranking", Assert.Throws<ArgumentNullException>(() => new PriorityMatrix(null!)).ParamName);
        Assert.Equal("measure", Assert.Throws<ArgumentNullException>(() => ((RankedMeasure)null!).Cell).ParamName);
    }
}
