using System.Collections.ObjectModel;
using System.Text.Json;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Turns advice into JSON.</summary>
public static class AdviceJson
{
    private const int Decimals = 10;

    /// <summary>The document of advice to a firm.</summary>
    /// <param name="scheme">The scheme that the measures are ranked by.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The measures are ranked by another scheme.</exception>
    public static AdviceDocument Document(ScoringScheme scheme, FirmAdvice advice, PeerComparison? peers)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(advice);
        var profile = advice.Profile;
        return new(
            scheme.Id,
            profile.Sector,
            profile.Size is { } size ? EnumId.Of(size) : null,
            EnumId.Of(profile.Productivity),
            advice.Segment is { } segment ? Entry(segment, advice) : null,
            [.. advice.Figures.Select(Entry)],
            peers is null ? null : Entry(peers),
            [.. SharedScheme.Require(advice.Measures, scheme, fitting => fitting.Ranking, nameof(advice)).Select(fitting => Entry(fitting, scheme))]);
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(AdviceDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Reads a document that <see cref="Write"/> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static AdviceDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.AdviceDocument);

    private static AdviceSegmentEntry Entry(SegmentDefinition segment, FirmAdvice advice) => new(
        EnumId.Of(segment.Segment),
        RankingJson.ByLanguage(segment.Name),
        EnumId.Of(segment.Productivity),
        EnumId.Of(segment.Jobs),
        [.. OnTheLine(advice)],
        segment.Share,
        [.. segment.Needs.Select(RankingJson.ByLanguage)]);

    private static IEnumerable<string> OnTheLine(FirmAdvice advice)
    {
        if (advice.Productivity is { IsOnTheLine: true })
            yield return "productivity";
        if (advice.Jobs is { IsOnTheLine: true })
            yield return "jobs";
    }

    private static AdviceFigureEntry Entry(AdviceFigure figure) => new(
        EnumId.Of(figure.Indicator),
        figure.Formula,
        new ReadOnlyDictionary<string, decimal>(new OrderedDictionary<string, decimal>(
            figure.Inputs.Where(input => input.Value is not null).Select(input => KeyValuePair.Create(input.Key, input.Value!.Value)), StringComparer.Ordinal)),
        [.. figure.Missing],
        figure.Value?.Round(Decimals),
        figure.Value is { } value ? $"{value:Q}" : null,
        figure.Mark?.Round(Decimals),
        figure.IsAboveMark);

    private static AdvicePeersEntry Entry(PeerComparison peers) => new(
        peers.Peers,
        [.. peers.Standings.Select(standing => new PeerStandingEntry(EnumId.Of(standing.Indicator), standing.Percentile.Round(Decimals), standing.Peers, standing.Below, standing.Equal))],
        peers.Prize is { } prize
            ? new(prize.PercentilesUp, prize.Percentile.Round(Decimals), prize.Productivity.Round(Decimals), prize.GrossMargin.Round(Decimals), prize.Gain.Round(Decimals))
            : null);

    private static AdviceMeasuresEntry Entry(FittingMeasures fitting, ScoringScheme scheme) => new(
        [.. fitting.Ranking.Collections.Select(collection => collection.Id)],
        [.. fitting.Measures.Select(ranked => new AdvisedMeasureEntry([.. ranked.Measure.Segments.Select(EnumId.Of)], RankingJson.Entry(ranked, scheme)))],
        fitting.Unmarked);
}
