using System.Text.Json;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>Turns timelines into JSON.</summary>
public static class TimelineJson
{
    /// <summary>The document of a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <returns>The document.</returns>
    public static TimelineDocument Document(MeasureTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return new()
        {
            Collections = [.. timeline.Collections.Select(collection => collection.Id)],
            Entries =
            [
                    .. timeline.Entries.Select(entry => new TimelineDocument.Entry
                    {
                        Measure = entry.Measure?.Id,
                        Collection = entry.Collection.Id,
                        Kind = EnumId.Of(entry.Kind),
                        Name = RankingJson.ByLanguage(entry.Name),
                        From = entry.From?.ToString(),
                        To = entry.To?.ToString(),
                        Actor = entry.Actor,
                    }),
            ],
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(TimelineDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, TimelineDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static TimelineDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.TimelineDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static TimelineDocument Read(Stream json) => Read(JsonText.TextOf(json));
}
