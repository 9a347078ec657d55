using System.Text.Json;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Turns matrices into JSON.</summary>
public static class MatrixJson
{
    /// <summary>The document of the matrices of rankings under one scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rankings">The rankings.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A ranking is by another scheme.</exception>
    public static MatrixDocument Document(ScoringScheme scheme, params IEnumerable<MeasureRanking> rankings)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(rankings);
        return new() { Scheme = scheme.Id, Matrices = [.. SharedScheme.Require(rankings, scheme, ranking => ranking).Select(Entry)] };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(MatrixDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, MatrixDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static MatrixDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.MatrixDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MatrixDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static MatrixEntry Entry(MeasureRanking ranking)
    {
        var matrix = ranking.Matrix;
        return new()
        {
            Collections = [.. ranking.Collections.Select(collection => collection.Id)],
            Cells = [.. PriorityMatrix.Cells.Select(cell => new MatrixCellEntry
            {
                NetImpact = EnumId.Of(cell.NetImpact),
                Feasibility = EnumId.Of(cell.Feasibility),
                Measures = [.. matrix[cell].Select(Entry)],
            })],
        };
    }

    private static MatrixMeasureEntry Entry(RankedMeasure ranked) => new(
        ranked.Measure.Id,
        ranked.Collection.Id,
        ranked.Rank,
        ranked.IsShortlisted,
        RangeEntry.Of(ranked.NetImpact),
        RangeEntry.Of(ranked.Feasibility));
}
