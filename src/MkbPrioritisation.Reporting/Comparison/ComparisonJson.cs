using System.Text.Json;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>Turns comparisons into JSON.</summary>
public static class ComparisonJson
{
    /// <summary>The document of comparisons of rankings under one scheme each side.</summary>
    /// <param name="before">The scheme of the rankings before.</param>
    /// <param name="after">The scheme of the rankings after.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A ranking before or after is by another scheme.</exception>
    public static ComparisonDocument Document(ScoringScheme before, ScoringScheme after, params IEnumerable<RankingComparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(comparisons);
        var compared = SharedScheme.Require(comparisons, before, comparison => comparison.Before);
        compared = SharedScheme.Require(compared, after, comparison => comparison.After, nameof(comparisons));
        return new()
        {
            Scheme = new(before.Id, after.Id),
            Comparisons =
            [
                .. compared.Select(comparison => new ComparisonEntry
                {
                    Collections = [.. comparison.Collections.Select(collection => collection.Id)],
                    Changes = [.. comparison.Changes.Select(Entry)],
                }),
            ],
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(ComparisonDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, ComparisonDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static ComparisonDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.ComparisonDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ComparisonDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static ChangeEntry Entry(MeasureChange change) => new()
    {
        Id = change.Measure.Measure.Id,
        FormerId = change.FormerId,
        Collection = change.Measure.Collection.Id,
        Name = RankingJson.ByLanguage(change.Measure.Measure.Name),
        Before = PlaceEntry.Of(change.Before),
        After = PlaceEntry.Of(change.After),
        Reasons = [.. change.Reasons.Select(EnumId.Of)],
        Criteria = change.Criteria,
    };
}
