using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MkbPrioritisation.Reporting.Tests.Documents;

/// <summary>A document with values that no ranking has is refused, and the message names the place.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("ranking", "rankings/0/measures/0/rank", "0", "$.rankings[0].measures[0].rank should be 1 or more, and is 0.")]
    [InlineData("ranking", "rankings/0/measures/0/bestRank", "99", "$.rankings[0].measures[0].bestRank should come no later than rank, ")]
    [InlineData("ranking", "rankings/0/measures/0/scores/cost/high", "9", "$.rankings[0].measures[0].scores['cost'].high should be from 1 to 5, and is 9.")]
    [InlineData("ranking", "rankings/0/measures/0/scores/cost/low", "5.0001e0", "low should be a whole number")]
    [InlineData(
        "ranking",
        "rankings/0/measures/0/scores/cost/basis",
        "\"guessed\"",
        "basis should be one of published, derived, judgement, and is \"guessed\".")]
    [InlineData("ranking", "rankings/0/measures/0/overall/low", "5", "overall.low should come no later than high, ")]
    [InlineData("ranking", "rankings/0/measures/0/cell/netImpact", "\"huge\"", "cell.netImpact should be one of low, medium, high, and is \"huge\".")]
    [InlineData("matrix", "matrices/0/cells/0/feasibility", "\"none\"", "$.matrices[0].cells[0].feasibility should be one of")]
    [InlineData("explanation", "explanations/0/criteria/0/low", "0", "$.explanations[0].criteria[0].low should be from 1 to 5, and is 0.")]
    [InlineData("explanation", "explanations/0/fractions/overall", "\"half\"", "fractions.overall should be a fraction, and is \"half\".")]
    [InlineData("comparison", "comparisons/0/changes/0/after/rank", "-1", "after.rank should be 1 or more, and is -1.")]
    [InlineData("robustness", "measures/0/shortlistProbability", "1.7", "$.measures[0].shortlistProbability should be from 0 to 1, and is 1.7.")]
    [InlineData("robustness", "measures/0/rankProbabilities/0", "-0.1", "$.measures[0].rankProbabilities[0] should be from 0 to 1, and is -0.1.")]
    [InlineData("robustness", "weights/0/stableFrom", "0.99", "$.weights[0].stableFrom should come no later than base, ")]
    [InlineData("robustness", "samples", "0", "$.samples should be 1 or more, and is 0.")]
    [InlineData("plan", "plans/0/years/0", "0", "$.plans[0].years[0] should be from 1900 to 2100, and is 0.")]
    [InlineData("plan", "plans/0/currency", "\"euro\"", "$.plans[0].currency should be the code of a currency, and is \"euro\".")]
    [InlineData("plan", "plans/0/total/totalInvestment/low", "1e15", "$.plans[0].total.totalInvestment.low should come no later than high, ")]
    [InlineData("plan", "plans/0/measures/0/rank", "0", "$.plans[0].measures[0].rank should be 1 or more, and is 0.")]
    [InlineData("timeline", "entries/0/kind", "\"party\"", "$.entries[0].kind should be one of")]
    [InlineData("timeline", "entries/0/from", "\"soon\"", "$.entries[0].from should be a year, month or day, and is \"soon\".")]
    [InlineData("progress", "years/0/year", "0", "$.years[0].year should be from 1900 to 2100, and is 0.")]
    [InlineData("progress", "measures/0/state", "\"fine\"", "$.measures[0].state should be one of ahead, on-track, behind, no-data, and is \"fine\".")]
    [InlineData("model", "before/rank", "0", "$.before.rank should be 1 or more, and is 0.")]
    [InlineData("model", "results/0/made/high", "7", "$.results[0].made.high should be from 1 to 5, and is 7.")]
    [InlineData("advice", "segment/share", "140", "$.segment.share should be from 0 to 100, and is 140.")]
    [InlineData("advice", "peers/standings/0/percentile", "101", "$.peers.standings[0].percentile should be from 0 to 100, and is 101.")]
    [InlineData("diagnostics", "0/line", "0", "$[0].line should be 1 or more, and is 0.")]
    [InlineData("diagnostics", "0/severity", "\"grave\"", "$[0].severity should be one of error, warning, and is \"grave\".")]
    public void A_value_that_cannot_be_is_refused_at_its_place(string kind, string place, string value, string message)
    {
        var document = WrittenDocument.All.Single(document => document.Kind == kind);
        var root = JsonNode.Parse(document.Text)!;
        var keys = place.Split('/');
        var parent = keys[..^1].Aggregate(root, (node, key) => node is JsonObject ? node[key]! : node[int.Parse(key, CultureInfo.InvariantCulture)]!);
        if (parent is JsonObject members)
            members[keys[^1]] = JsonNode.Parse(value);
        else
            parent[int.Parse(keys[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(value);

        var refused = Assert.Throws<JsonException>(() => document.Rewrite(root.ToJsonString()));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_is_none_is_refused_as_a_key_too()
    {
        var document = WrittenDocument.All.Single(document => document.Kind == "plan");

        var refused = Assert.Throws<JsonException>(() => document.Rewrite(document.Text.Replace("\"2021\": {", "\"0\": {", StringComparison.Ordinal)));

        Assert.Contains("['0'] should have a year for its key.", refused.Message, StringComparison.Ordinal);
    }
}
