using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>A matrix as a table: a row a level of net impact, the highest first, and a column a level of feasibility.</summary>
public sealed class MatrixTable : ITextTable
{
    /// <summary>Creates the table of a ranking's matrix.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The language.</param>
    public MatrixTable(MeasureRanking ranking, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var shown = new RankingTable(ranking, options);
        (Title, Note) = (shown.Title, shown.Note);
        Columns =
        [
            new($"{wording.Terms.NetImpact} ↓ {wording.Terms.Feasibility} →", IsNumber: false),
            .. new[] { Level.Low, Level.Medium, Level.High }.Select(level => new TableColumn(wording.Level(level), IsNumber: false)),
        ];
        Rows = [.. PriorityMatrix.Cells.Chunk(3).Select(row => new TableRow(IsShortlisted: false,
        [
            wording.Level(row[0].NetImpact),
            .. row.Select(cell => string.Join("; ", ranking.Matrix[cell].Select(ranked => RankingTable.Numbered(ranked, options.Language)))),
        ]))];
    }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Note { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TableRow> Rows { get; }
}
