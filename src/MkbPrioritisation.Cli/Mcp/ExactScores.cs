using System.Text.Json.Nodes;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>
/// Adds to each score of a document, which JSON holds as the nearest double, the fraction that it is; so that whoever
/// reads it need not round.
/// </summary>
internal sealed class ExactScores
{
    private readonly Dictionary<(string Collection, string Id), RankedMeasure> _measures;

    /// <summary>Knows the measures of rankings, each of which stands in one of them.</summary>
    public ExactScores(IEnumerable<MeasureRanking> rankings) =>
        _measures = rankings.SelectMany(ranking => ranking).ToDictionary(ranked => (ranked.Collection.Id, ranked.Measure.Id));

    /// <summary>Adds fractions wherever a document shows a measure by id and collection.</summary>
    public void AddTo(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                AddTo(item);
        }
        else if (node is JsonObject item)
        {
            if (Find(item) is { } ranked)
                Add(item, ranked);
            foreach (var (_, value) in item)
                AddTo(value);
        }
    }

    /// <summary>Adds fractions to the place that a measure has in a member of its own, such as <c>before</c>.</summary>
    public void AddTo(JsonObject item, string member)
    {
        if (item[member] is JsonObject place && Find(item) is { } ranked)
            Add(place, ranked);
    }

    private RankedMeasure? Find(JsonObject item) =>
        Text(item, "id") is { } id && Text(item, "collection") is { } collection ? _measures.GetValueOrDefault((collection, id)) : null;

    private static string? Text(JsonObject item, string member) => item[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static void Add(JsonObject item, RankedMeasure ranked)
    {
        Add(item["netImpact"], ranked.NetImpact);
        Add(item["feasibility"], ranked.Feasibility);
        Add(item["overall"], ranked.Overall);
    }

    private static void Add(JsonNode? node, ScoreRange exact)
    {
        if (node is not JsonObject range || !range.ContainsKey("value"))
            return;
        range["exact"] = $"{exact.Value:Q}";
        range["exactLow"] = $"{exact.Low:Q}";
        range["exactHigh"] = $"{exact.High:Q}";
    }
}
