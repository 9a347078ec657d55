using System.Globalization;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Writes matrices as comma-separated values, one row a measure, cell by cell as in the matrix.</summary>
public static class MatrixCsv
{
    /// <summary>Writes matrices.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language of names; headings, levels and numbers are the same in all.</param>
    /// <returns>The text, with line breaks.</returns>
    public static string Write(IEnumerable<MeasureRanking> rankings, RenderingOptions options)
    {
        rankings = Frozen.List(rankings, nameof(rankings));
        ArgumentNullException.ThrowIfNull(options);
        return CsvText.Write(
            ["collection", "net-impact-level", "feasibility-level", "rank", "shortlisted", "id", "name", "net-impact", "feasibility"],
            from ranking in rankings
            from cell in PriorityMatrix.Cells
            from ranked in ranking.Matrix[cell]
            select (IEnumerable<string>)
            [
                ranked.Collection.Id, EnumId.Of(cell.NetImpact), EnumId.Of(cell.Feasibility), ranked.Rank.ToString(CultureInfo.InvariantCulture),
                ranked.IsShortlisted ? "true" : "false", ranked.Measure.Id, ranked.Measure.Name.PrintableIn(options.Language),
                Number(ranked.NetImpact.Value), Number(ranked.Feasibility.Value),
            ]);
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">The language of names; headings, levels and numbers are the same in all.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(rankings, options));

    private static string Number(Score score) => score.ToDouble().ToString("R", CultureInfo.InvariantCulture);
}
