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
    public static AdviceDocument Document(ScoringScheme scheme, FirmAdvice advice, PeerComparison? peers) => Document(scheme, new(advice) { Peers = peers });

    /// <summary>The document of advice to a firm, and of what is shown with it.</summary>
    /// <param name="scheme">The scheme that the measures are ranked by.</param>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The measures are ranked by another scheme.</exception>
    public static AdviceDocument Document(ScoringScheme scheme, AdviceContent content)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(content);
        var (advice, peers, profile) = (content.Advice, content.Peers, content.Advice.Profile);
        return new()
        {
            Scheme = scheme.Id,
            Sector = profile.Sector,
            Size = profile.KnownSize is { } size ? EnumId.Of(size) : null,
            Headcount = profile.Headcount,
            Productivity = EnumId.Of(profile.Productivity),
            Segment = advice.Segment is { } segment ? Entry(segment, advice) : null,
            Figures = [.. advice.Figures.Select(Entry)],
            Peers = peers is null ? null : Entry(peers),
            Rankings = [.. SharedScheme.Require(advice.Measures, scheme, fitting => fitting.Ranking, nameof(content))
                .Select(fitting => Entry(fitting, advice, scheme))],
            Practices = [.. content.Practices.Select(Entry)],
            WhatIf = content.WhatIf is { } whatIf ? Entry(whatIf, scheme) : null,
            PublicCheck = content.PublicFigures.Count == 0
                ? null
                : new()
                {
                    MarginPercent = content.PublicMargin,
                    Figures = [.. content.PublicFigures.Select(comparison => Entry(comparison, content.PublicMargin))],
                },
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(AdviceDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, AdviceDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static AdviceDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.AdviceDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AdviceDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static AdviceSegmentEntry Entry(SegmentDefinition segment, FirmAdvice advice) => new()
    {
        Id = EnumId.Of(segment.Segment),
        Name = RankingJson.ByLanguage(segment.Name),
        Productivity = EnumId.Of(segment.Productivity),
        Jobs = EnumId.Of(segment.Jobs),
        OnTheLine = [.. OnTheLine(advice)],
        Share = advice.Share?.Percent,
        ShareOf = advice.Share?.Size is { } size ? EnumId.Of(size) : null,
        Needs = [.. segment.Needs.Select(RankingJson.ByLanguage)],
    };

    private static PublicFigureEntry Entry(PublicComparison comparison, decimal? margin) => new(
        comparison.Key,
        comparison.Given,
        comparison.Public,
        comparison.Deviation is { } deviation ? (deviation * 100).Round(Decimals) : null,
        margin is { } percent ? comparison.IsWithin(percent) : null);

    private static IEnumerable<string> OnTheLine(FirmAdvice advice)
    {
        if (advice.Productivity is { IsOnTheLine: true })
            yield return "productivity";
        if (advice.Jobs is { IsOnTheLine: true })
            yield return "jobs";
    }

    private static AdviceFigureEntry Entry(AdviceFigure figure) => new()
    {
        Indicator = EnumId.Of(figure.Indicator),
        Formula = figure.Formula,
        Inputs = new ReadOnlyDictionary<string, decimal>(new OrderedDictionary<string, decimal>(
            figure.Inputs.Where(input => input.Value is not null).Select(input => KeyValuePair.Create(input.Key, input.Value!.Value)), StringComparer.Ordinal)),
        Missing = [.. figure.Missing],
        Value = figure.Value?.Round(Decimals),
        Fraction = figure.Value is { } value ? $"{value:Q}" : null,
        Mark = figure.Mark?.Round(Decimals),
        IsAboveMark = figure.IsAboveMark,
    };

    private static AdvicePeersEntry Entry(PeerComparison peers) => new()
    {
        Count = peers.Peers,
        Standings = [.. peers.Standings.Select(standing => new PeerStandingEntry(EnumId.Of(standing.Indicator), standing.Percentile.Round(Decimals),
            standing.Peers, standing.Below, standing.Equal))],
        Leaders = peers.Leaders is { } leaders ? new(leaders.Peers, leaders.Productivity.Round(Decimals), leaders.TimesOwn?.Round(Decimals)) : null,
        Prize = peers.Prize is { } prize
            ? new(
                prize.PercentilesUp,
                prize.Percentile.Round(Decimals),
                prize.Productivity.Round(Decimals),
                prize.GrossMargin.Round(Decimals),
                prize.Gain.Round(Decimals))
            : null,
    };

    private static AdviceMeasuresEntry Entry(FittingMeasures fitting, FirmAdvice advice, ScoringScheme scheme) => new()
    {
        Collections = [.. fitting.Ranking.Collections.Select(collection => collection.Id)],
        Measures = [.. fitting.Measures.Select(ranked => new AdvisedMeasureEntry
        {
            Segments = [.. ranked.Measure.Segments.Select(EnumId.Of)],
            Conditions = [.. advice.ConditionsOf(ranked.Measure).Select(Entry)],
            Measure = RankingJson.Entry(ranked, scheme),
        })],
        Unmarked = fitting.Unmarked,
    };

    private static ConditionEntry Entry(ConditionCheck check) => new(EnumId.Of(check.Condition.Figure), check.Condition.ToString(), check.IsMet);

    private static PracticeAspectEntry Entry(PracticeAspect aspect) => new()
    {
        Id = aspect.Id,
        Name = RankingJson.ByLanguage(aspect.Name),
        Practices = [.. aspect.Practices.Select(practice => new PracticeEntry
        {
            Id = practice.Id,
            Name = RankingJson.ByLanguage(practice.Name),
            Evidence = practice.Evidence is { } evidence ? RankingJson.ByLanguage(evidence) : null,
        })],
    };

    private static WhatIfEntry Entry(WhatIf whatIf, ScoringScheme scheme) => new()
    {
        Changes = [.. whatIf.Changes.Select(change => new ProfileChangeEntry(
            change.Key, change.ToString(), change.From(whatIf.Now.Profile), change.From(whatIf.Then.Profile)!.Value))],
        Segment = whatIf.Then.Segment is { } segment ? Entry(segment, whatIf.Then) : null,
        Figures = [.. whatIf.Then.Figures.Select(Entry)],
        Rankings = [.. whatIf.Then.Measures.Select(fitting => Entry(fitting, whatIf.Then, scheme))],
    };
}
