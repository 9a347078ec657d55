using System.Text.Json;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Turns explanations into JSON.</summary>
public static class ExplanationJson
{
    /// <summary>Explains places of measures in rankings under one scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="measures">The measures, each with the ranking it stands in.</param>
    /// <param name="criteria">The criteria that the scheme names.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A ranking is by another scheme.</exception>
    public static ExplanationDocument Document(
        ScoringScheme scheme, IEnumerable<(RankedMeasure Measure, MeasureRanking Ranking)> measures, IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(criteria);
        return new()
        {
            Scheme = scheme.Id,
            Explanations =
                [.. SharedScheme.Require(measures, scheme, item => item.Ranking).Select(item => Entry(item.Ranking.Explain(item.Measure), criteria))],
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(ExplanationDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, ExplanationDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static ExplanationDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.ExplanationDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ExplanationDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static ExplanationEntry Entry(MeasureExplanation explanation, IReadOnlyList<Criterion> criteria)
    {
        var ranked = explanation.Ranked;
        return new()
        {
            Collections = [.. explanation.Ranking.Collections.Select(collection => collection.Id)],
            Measure = RankingJson.Entry(ranked, explanation.Ranking.Scheme),
            Summary = ranked.Measure.Summary is { } summary ? RankingJson.ByLanguage(summary) : null,
            Criteria =
            [
                    .. explanation.NetImpact.Concat(explanation.Feasibility)
                        .Select(line => Line(line, criteria.First(criterion => criterion.Id == line.Criterion))),
            ],
            Fractions = new($"{ranked.NetImpact.Value:Q}", $"{ranked.Feasibility.Value:Q}", $"{ranked.Overall.Value:Q}"),
            Ties = [.. explanation.Ties.Select(tie => $"{tie.Collection.Id}/{tie.Measure.Id}")],
            NextCells = [.. explanation.LevelDistances.Select(distance => new LevelDistanceEntry(
                EnumId.Of(distance.Dimension), EnumId.Of(distance.Beyond), $"{distance.Limit:Q}", distance.Distance.ToDouble()))],
            ShortlistEdge = explanation.ShortlistEdge is { } edge
                ? new(edge.Measure.Id, edge.Collection.Id, explanation.ShortlistDistance!.Value.ToDouble())
                : null,
            ShortlistChanges = [.. explanation.ShortlistChanges.Select(change => new ScoreChangeEntry(change.Criterion, change.From.ToDouble(), change.To))],
        };
    }

    private static ExplainedScoreEntry Line(ExplainedScore line, Criterion criterion) => Line(line.Dimension, criterion, line.Score) with
    {
        Value = line.Score.IsAssessed ? line.Score.Value.ToDouble() : null,
        Assessors = ScoreEntry.Of(line.Score.Assessors),
        FurthestFromMean = line.Score.IsAssessed ? [.. line.FurthestFromMean.Select(item => item.Assessor)] : null,
    };

    private static ExplainedScoreEntry Line(Dimension dimension, Criterion criterion, CriterionScore score) => new()
    {
        Criterion = criterion.Id,
        Dimension = EnumId.Of(dimension),
        Low = score.Low,
        High = score.High,
        Band = score.IsRelative ? null : criterion.BandOf(score.Low).Id,
        HighBand = score.IsRelative || score.IsCertain ? null : criterion.BandOf(score.High).Id,
        Estimate = score.Estimate?.ToString(),
        Basis = EnumId.Of(score.Basis),
        Because = score.Because is { } because ? RankingJson.ByLanguage(because) : null,
    };
}
