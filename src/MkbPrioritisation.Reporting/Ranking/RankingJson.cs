using System.Collections.ObjectModel;
using System.Text.Json;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Turns rankings into JSON.</summary>
public static class RankingJson
{
    /// <summary>The document of rankings under one scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">How many measures are shown; names stand in all languages.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A ranking is by another scheme.</exception>
    public static RankingDocument Document(ScoringScheme scheme, IEnumerable<MeasureRanking> rankings, RenderingOptions options) =>
        Document(scheme, rankings, options, shown => [.. shown.Select(ranked => Entry(ranked, scheme))]);

    /// <summary>The document of one ranking, with all its measures.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>The document.</returns>
    public static RankingDocument Document(MeasureRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return Document(ranking.Scheme, [ranking], RenderingOptions.Default);
    }

    /// <summary>Writes rankings under one scheme into a stream, in UTF-8 and as they are made: of a hundred thousand measures no document is kept.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rankings">The rankings.</param>
    /// <param name="options">How many measures are shown; names stand in all languages.</param>
    /// <exception cref="ArgumentException">A ranking is by another scheme.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, ScoringScheme scheme, IEnumerable<MeasureRanking> rankings, RenderingOptions options) => Write(
        output, Document(scheme, rankings, options, shown => new MadeWhenAsked<MeasureEntry>(shown.Count, index => Entry(shown[index], scheme))));

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(RankingDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, RankingDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static RankingDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.RankingDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RankingDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static RankingDocument Document(
        ScoringScheme scheme,
        IEnumerable<MeasureRanking> rankings,
        RenderingOptions options,
        Func<IReadOnlyList<RankedMeasure>, IReadOnlyList<MeasureEntry>> measures)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(rankings);
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Scheme = scheme.Id,
            Rankings =
            [
                .. SharedScheme.Require(rankings, scheme, ranking => ranking).Select(ranking => new RankingEntry
                {
                    Collections = [.. ranking.Collections.Select(collection => collection.Id)],
                    Measures = measures([.. ranking.Where(ranked => options.Shows(ranked))]),
                    KeyFigures = KeyFigures(ranking),
                }),
            ],
        };
    }

    internal static MeasureEntry Entry(RankedMeasure ranked, ScoringScheme scheme) => new()
    {
        Id = ranked.Measure.Id,
        Collection = ranked.Collection.Id,
        Name = ByLanguage(ranked.Measure.Name),
        Category = ranked.Measure.Category,
        Rank = ranked.Rank,
        BestRank = ranked.BestRank,
        WorstRank = ranked.WorstRank,
        Shortlisted = ranked.IsShortlisted,
        Scores = Scores(ranked, scheme),
        NetImpact = RangeEntry.Of(ranked.NetImpact),
        Feasibility = RangeEntry.Of(ranked.Feasibility),
        Overall = RangeEntry.Of(ranked.Overall),
        Cell = CellEntry.Of(ranked.Cell),
    };

    internal static ReadOnlyDictionary<string, string> ByLanguage(LocalizedText text) => ValueDictionary<string>.Of(
        new[] { KeyValuePair.Create("nl", text.Dutch), KeyValuePair.Create("en", text.English) }.Where(name => name.Value is not null)!, nameof(text));

    private static KeyFigureEntry[]? KeyFigures(MeasureRanking ranking) => ranking.Collections.All(collection => collection.Indicators.Count == 0)
        ? null
        : [.. ranking.Collections.SelectMany(collection => collection.Indicators, KeyFigureEntry.Of)];

    private static ReadOnlyDictionary<string, ScoreEntry> Scores(RankedMeasure ranked, ScoringScheme scheme) => ValueDictionary<ScoreEntry>.Of(
        scheme.Criteria.Select(criterion => KeyValuePair.Create(criterion, ScoreEntry.Of(ranked.ScoreOn(criterion)))), nameof(ranked));
}
