using System.Text.Json;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Tests.Ranking;

public sealed class RankingJsonTests
{
    private static readonly JsonSerializerOptions WebOptions = new(JsonSerializerDefaults.Web) { TypeInfoResolver = DocumentContext.Default };

    [Theory]
    [InlineData("recovery-plan-2020")]
    [InlineData("eu-sme-strategy-2020")]
    public void What_is_written_reads_back_and_writes_the_same(string collection)
    {
        var json = RankingJson.Write(RankingJson.Document(MeasureCatalogue.BuiltIn.Rank(collection)));

        Assert.Equal(json, RankingJson.Write(RankingJson.Read(json)));
    }

    [Fact]
    public void A_score_of_several_assessors_has_its_exact_mean_and_each_of_theirs_by_id()
    {
        var json = RankingJson.Write(RankingJson.Document(Assessed.Catalogue.Rank("c")));

        var scores = JsonDocument.Parse(json).RootElement.GetProperty("rankings")[0].GetProperty("measures")[0].GetProperty("scores");
        Assert.Equal(
            """{"low":2,"high":5,"value":3.6666666666666665,"basis":"judgement","assessors":""" +
            """{"anna":{"low":5,"high":5},"bert":{"low":4,"high":4},"chris":{"low":2,"high":2}}}""",
            JsonSerializer.Serialize(scores.GetProperty("support")));
        Assert.Equal("""{"low":5,"high":5,"basis":"published"}""", JsonSerializer.Serialize(scores.GetProperty("cost")));
        Assert.Equal(json, RankingJson.Write(RankingJson.Read(json)));
    }

    [Fact]
    public void A_web_api_with_options_of_its_own_writes_the_same_values()
    {
        var document = RankingJson.Document(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

        var json = JsonSerializer.Serialize(document, WebOptions);

        Assert.Equal(RankingJson.Write(document), RankingJson.Write(RankingJson.Read(json)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"scheme\": 1}")]
    public void What_is_no_ranking_is_refused(string json) => Assert.Throws<JsonException>(() => RankingJson.Read(json));
}
