using System.Text.Json;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>Turns what was found of rankings' robustness into JSON.</summary>
public static class RobustnessJson
{
    /// <summary>The document of one ranking.</summary>
    /// <param name="robustness">What was found.</param>
    /// <returns>The document.</returns>
    public static RobustnessDocument Document(RankingRobustness robustness)
    {
        ArgumentNullException.ThrowIfNull(robustness);
        var (ranking, options) = (robustness.Ranking, robustness.Options);
        var isDrawn = options.ModelledCriteria is not null;
        var ranks = RankSpans.Of(ranking.Count);
        var shared = ranking.CountBy(ranked => ranked.Measure.Id, StringComparer.Ordinal).Where(found => found.Value > 1)
            .Select(found => found.Key).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Scheme = ranking.Scheme.Id,
            Collections = [.. ranking.Collections.Select(collection => collection.Id)],
            Noise = isDrawn ? 0 : options.Noise,
            Samples = options.Samples,
            Seed = options.Seed,
            RanksEach = ranks.Width == 1 ? null : ranks.Width,
            Measures = [.. Enumerable.Range(0, ranking.Count).Select(index => Entry(robustness, index, ranks))],
            Weights = [.. robustness.WeightIntervals.Select(Entry)],
            LeaveOneOut = [.. robustness.LeaveOneOut.Select(left => Entry(left, shared))],
            TippingPoints = [.. robustness.TippingPoints.Select(point => Entry(point, shared))],
            DrawnFrom = isDrawn ? "assumptions" : null,
            ModelledScores = isDrawn ? [.. robustness.ModelledScores.Select(Entry)] : null,
        };
    }

    /// <summary>Writes the document of one ranking.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(RobustnessDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, RobustnessDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Writes the documents of several rankings as an array.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<RobustnessDocument> documents) => JsonText.Write(documents, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, IReadOnlyList<RobustnessDocument> documents) => JsonText.Write(output, documents, DocumentContext.Write);

    /// <summary>Reads a document that <see cref="Write(RobustnessDocument)"/> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static RobustnessDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.RobustnessDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RobustnessDocument Read(Stream json) => Read(JsonText.TextOf(json));

    /// <summary>Reads documents that <see cref="Write(IReadOnlyList{RobustnessDocument})"/> or <see cref="Write(RobustnessDocument)"/> wrote.</summary>
    /// <param name="json">The JSON: an array of documents, or one alone.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="JsonException">The text is not that; the message names the member.</exception>
    public static IReadOnlyList<RobustnessDocument> ReadAll(string json) =>
        JsonText.ReadAll(json, DocumentContext.Default.IReadOnlyListRobustnessDocument, DocumentContext.Default.RobustnessDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<RobustnessDocument> ReadAll(Stream json) => ReadAll(JsonText.TextOf(json));

    private static MeasureRobustnessEntry Entry(RankingRobustness robustness, int index, RankSpans ranks)
    {
        var (ranked, probabilities) = (robustness.Ranking[index], robustness.Probabilities[index]);
        var (acceptability, dominance) = (robustness.Acceptabilities[index], robustness.Dominances[index]);
        return new()
        {
            Id = ranked.Measure.Id,
            Collection = ranked.Collection.Id,
            Rank = ranked.Rank,
            Shortlisted = ranked.IsShortlisted,
            RankProbabilities = [.. ranks.ChancesOf(probabilities.Ranks).OfType<double>()],
            ShortlistProbability = probabilities.Shortlist,
            CellProbabilities = [.. probabilities.Cells.Select(cell => new CellProbabilityEntry(
                EnumId.Of(cell.Cell.NetImpact), EnumId.Of(cell.Cell.Feasibility), cell.Probability))],
            ShortlistAcceptability = acceptability.Shortlist,
            ShortlistAcceptabilityError = acceptability.StandardError,
            RankAcceptability = [.. ranks.ChancesOf(acceptability.Ranks).OfType<double>()],
            CentralWeights = acceptability.CentralWeights,
            Dominates = dominance.Dominates.Count,
            DominatedBy = dominance.DominatedBy.Count,
            OnFront = dominance.IsOnFront,
            ShortlistProbabilityError = robustness.Options.ModelledCriteria is null ? null : probabilities.StandardError,
        };
    }

    private static WeightIntervalEntry Entry(WeightInterval interval) => new()
    {
        Criterion = interval.Criterion,
        Base = interval.Base.ToDouble(),
        StableFrom = interval.From.Weight.ToDouble(),
        StableFromIncluded = interval.From.IsIncluded,
        StableTo = interval.To.Weight.ToDouble(),
        StableToIncluded = interval.To.IsIncluded,
        Fractions = new($"{interval.Base}", $"{interval.From.Weight}", $"{interval.To.Weight}"),
    };

    private static LeaveOneOutEntry Entry(LeaveOneOutResult left, HashSet<string> shared) => new()
    {
        Criterion = left.Criterion,
        KendallTau = left.KendallTau,
        Enters = left.Enters is null ? null : Ids(left.Enters, shared),
        Leaves = left.Leaves is null ? null : Ids(left.Leaves, shared),
    };

    private static TippingPointEntry Entry(TippingPoint point, HashSet<string> shared) => new()
    {
        Id = point.Measure.Measure.Id,
        Collection = point.Measure.Collection.Id,
        Criterion = point.Criterion,
        From = point.From.ToDouble(),
        To = point.To,
        Enters = Ids(point.Enters, shared),
        Leaves = Ids(point.Leaves, shared),
    };

    private static ModelledScoreEntry Entry(ModelledScore modelled)
    {
        var printed = modelled.Measure.ScoreOn(modelled.Criterion);
        return new()
        {
            Measure = modelled.Measure.Measure.Id,
            Collection = modelled.Measure.Collection.Id,
            Criterion = modelled.Criterion,
            Low = printed.Low,
            High = printed.High,
            Chances = modelled.Chances,
        };
    }

    // As rankings look them up: an id that several collections have says which of them.
    private static IReadOnlyList<string> Ids(IReadOnlyList<RankedMeasure> measures, HashSet<string> shared) =>
        [.. measures.Select(ranked => shared.Contains(ranked.Measure.Id) ? $"{ranked.Collection.Id}/{ranked.Measure.Id}" : ranked.Measure.Id)];
}
