using System.Text.Json;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Scoring;
using ModelContextProtocol;

namespace MkbPrioritisation.Cli.Tests.Mcp;

/// <summary><c>mkb mcp</c>, asked about the built-in measures.</summary>
public sealed class McpToolsTests(McpSession session) : IClassFixture<McpSession>
{
    private static readonly MeasureRanking Ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

    [Fact]
    public async Task Every_tool_has_a_title_and_a_description_and_only_reads()
    {
        var tools = await session.Client.ListToolsAsync();

        Assert.Equal(["list", "rank", "matrix", "explain", "compare", "robustness", "what_if", "plan", "advise", "check"], tools.Select(tool => tool.Name));
        Assert.All(tools, tool =>
        {
            Assert.NotEmpty(tool.Title!);
            Assert.NotEmpty(tool.Description);
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            Assert.False(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean());
            Assert.All(
                tool.JsonSchema.GetProperty("properties").EnumerateObject(),
                argument => Assert.NotEmpty(argument.Value.GetProperty("description").GetString()!));
        });
    }

    [Theory]
    [InlineData("list", "collections", "{}")]
    [InlineData("rank", "rankings", """{ "together": true, "scheme": "five-criteria", "actor": "member-states", "top": null }""")]
    [InlineData("matrix", "matrices", "{}")]
    [InlineData("explain", "explanations", """{ "measure": "recovery-plan-2020/targeted-debt-relief" }""")]
    [InlineData("compare", "comparisons", """{ "to": "five-criteria" }""")]
    [InlineData("robustness", "rankings", """{ "assumptions": true, "samples": 50 }""")]
    [InlineData("robustness", "rankings", """{ "collections": ["recovery-plan-2020"], "samples": 50, "noise": 0, "seed": 3 }""")]
    [InlineData("what_if", "models", """{ "assumptions": [{ "measure": "targeted-debt-relief", "name": "exposure", "value": "EUR 40 bn" }] }""")]
    [InlineData("plan", "plans", """{ "only": ["shortlist"], "scale": { "strengthen-equity": 0.5 }, "return_share": 40 }""")]
    [InlineData("advise", "segment",
        """{ "firm": { "earlier.gross-margin": 909000, "later.gross-margin": 965000, "earlier.fte": "56", "later.fte": 58.5 } }""")]
    [InlineData("check", "summary", "{}")]
    public async Task Every_tool_answers_the_same_as_text_and_as_an_object(string tool, string member, string arguments)
    {
        var result = await session.Call(tool, arguments);

        Assert.False(result.IsError ?? false, McpSession.Text(result));
        using var text = JsonDocument.Parse(McpSession.Text(result));
        Assert.True(JsonElement.DeepEquals(text.RootElement, result.StructuredContent!.Value));
        Assert.True(text.RootElement.TryGetProperty(member, out _));
    }

    [Fact]
    public async Task A_ranking_is_the_library_s_document_with_the_fraction_beside_each_score()
    {
        var answer = await session.Ask("rank", """{ "collections": ["recovery-plan-2020"] }""");

        Assert.Equal(RankingJson.Write(RankingJson.Document(Ranking)), RankingJson.Write(RankingJson.Read(answer.GetRawText())));
        var measures = answer.GetProperty("rankings")[0].GetProperty("measures").EnumerateArray().ToList();
        Assert.Equal(Ranking.Count, measures.Count);
        Assert.All(measures, measure =>
        {
            var ranked = Ranking[measure.GetProperty("id").GetString()!];
            AssertExact(ranked.Overall, measure.GetProperty("overall"));
            AssertExact(ranked.NetImpact, measure.GetProperty("netImpact"));
            AssertExact(ranked.Feasibility, measure.GetProperty("feasibility"));
        });
    }

    [Fact]
    public async Task The_ends_of_an_unsure_score_are_exact_as_well()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure.Replace("support: low,", "support: low..high,", StringComparison.Ordinal)));
        var asked = await McpSession.Of(folder.Path);

        var place = (await asked.Ask("matrix")).GetProperty("matrices")[0].GetProperty("cells").EnumerateArray()
            .SelectMany(cell => cell.GetProperty("measures").EnumerateArray()).Single();

        AssertExact(MeasureCatalogue.Load(folder.Path).Rank("test")["a"].Feasibility, place.GetProperty("feasibility"));
        Assert.NotEqual(
            place.GetProperty("feasibility").GetProperty("exactLow").GetString(), place.GetProperty("feasibility").GetProperty("exactHigh").GetString());
        await asked.DisposeAsync();
    }

    [Fact]
    public async Task An_explanation_has_its_ties_and_distances_as_fractions()
    {
        var explanation = (await session.Ask("explain", """{ "measure": "targeted-debt-relief" }""")).GetProperty("explanations")[0];

        var expected = Ranking.Explain("targeted-debt-relief");
        Assert.Equal(
            expected.Ties.Select(tie => $"{tie.Collection.Id}/{tie.Measure.Id}"),
            explanation.GetProperty("ties").EnumerateArray().Select(tie => tie.GetString()));
        Assert.Equal(expected.LevelDistances.Select(distance => distance.Distance), explanation.GetProperty("nextCells").EnumerateArray().Select(Distance));
        Assert.Equal(expected.ShortlistDistance, Distance(explanation.GetProperty("shortlistEdge")));

        static Fraction Distance(JsonElement item) => Fraction.Parse(item.GetProperty("exactDistance").GetString()!);
    }

    [Fact]
    public async Task What_fits_a_budget_has_its_sum_of_scores_as_a_fraction()
    {
        var answer = await session.Ask("plan", """{ "budget": { "2021": 2.0, "total": "9bn" } }""");

        var selection = answer.GetProperty("plans")[0].GetProperty("budget").GetProperty("bestOverall");
        var sum = selection.GetProperty("measures").EnumerateArray().Select(id => Ranking[id.GetString()!].Overall.Value.ToFraction())
            .Aggregate(Fraction.Zero, (total, score) => total + score);
        Assert.Equal(sum, Fraction.Parse(selection.GetProperty("exactTotalOverall").GetString()!));
        Assert.Equal(2_000_000_000m, PlanJson.Read(answer.GetRawText()).Plans[0].Budget!.Limits["2021"]);
    }

    [Fact]
    public async Task Another_score_gives_the_places_that_an_edit_of_the_file_would()
    {
        using var before = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure), ("b", MeasuresFolder.Measure.Replace("A measure", "Another", StringComparison.Ordinal)));
        using var after = MeasuresFolder.WithMeasures(
            ("a", MeasuresFolder.Measure.Replace("support: low", "support: medium..high", StringComparison.Ordinal)),
            ("b", MeasuresFolder.Measure.Replace("A measure", "Another", StringComparison.Ordinal)));
        var asked = await McpSession.Of(before.Path);

        var answer = await asked.Ask("what_if", """{ "scores": [{ "measure": "a", "criterion": "support", "score": "3..5" }] }""");

        var expected = MeasureCatalogue.Load(after.Path).Rank("test");
        var changes = ComparisonJson.Read(answer.GetRawText()).Comparisons[0].Changes.ToDictionary(change => change.Id, StringComparer.Ordinal);
        Assert.Equal((1, 1, 1), (expected["a"].Rank, changes["a"].Before!.Rank, changes["a"].After!.Rank));
        Assert.Equal((2, 1, 2), (expected["b"].Rank, changes["b"].Before!.Rank, changes["b"].After!.Rank));
        AssertExact(
            expected["a"].Overall,
            answer.GetProperty("comparisons")[0].GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("id").GetString() == "a")
                .GetProperty("after").GetProperty("overall"));
        await asked.DisposeAsync();
    }

    [Fact]
    public async Task Another_assumption_gives_the_places_that_follow_from_it()
    {
        var answer = await session.Ask("what_if", """{ "assumptions": [{ "measure": "targeted-debt-relief", "name": "exposure", "value": "EUR 40 bn" }] }""");

        var change = ComparisonJson.Read(answer.GetRawText()).Comparisons[0].Changes.Single(change => change.Id == "targeted-debt-relief");
        Assert.Equal((9, true, 11, false), (change.Before!.Rank, change.Before.Shortlisted, change.After!.Rank, change.After.Shortlisted));
        Assert.Equal(["scores"], change.Reasons);
    }

    [Theory]
    [InlineData("rank", """{ "colections": [] }""", "did you mean \"collections\"?")]
    [InlineData("rank", """{ "collections": ["recovry-plan-2020"] }""", "did you mean \"recovery-plan-2020\"?")]
    [InlineData("rank", """{ "collections": "recovery-plan-2020" }""", "a list of at most 1000 texts")]
    [InlineData("rank", """{ "scheme": "five-criterion" }""", "did you mean \"five-criteria\"?")]
    [InlineData("rank", """{ "actor": "member-state" }""", "did you mean \"member-states\"?")]
    [InlineData("rank", """{ "top": 0 }""", "top takes a whole number from 1 up, and not \"0\".")]
    [InlineData("rank", """{ "together": "yes" }""", "true or false")]
    [InlineData("explain", "{}", "Give measure")]
    [InlineData("explain", """{ "measure": "targeted-debt-relif" }""", "did you mean \"targeted-debt-relief\"?")]
    [InlineData("robustness", """{ "samples": 10001 }""", "samples takes a whole number from 1 to 10000")]
    [InlineData("robustness", """{ "noise": 1, "assumptions": true }""", "noise and assumptions exclude each other")]
    [InlineData("robustness", """{ "noise": 1.5 }""", "noise takes a whole number from 0 to 4")]
    [InlineData("plan", """{ "budget": { "2031": 2 } }""", "is not a year of the plan")]
    [InlineData("plan", """{ "scale": { "strengthen-equity": 1e3 } }""", "a number from 0 to 100")]
    [InlineData("plan", """{ "without": ["strengthen-equty"] }""", "did you mean \"strengthen-equity\"?")]
    [InlineData("advise", """{ "firm": { "later.ftes": 3 } }""", "did you mean \"later.fte\"?")]
    [InlineData("advise", """{ "firm": { "later.fte": "many" } }""", "later.fte")]
    [InlineData("what_if", "{}", "Give scores or assumptions")]
    [InlineData("what_if", """{ "scores": [{ "measure": "targeted-debt-relief", "criterion": "suport", "score": "3" }] }""", "did you mean \"support\"?")]
    [InlineData("what_if", """{ "scores": [{ "measure": "targeted-debt-relief", "criterion": "support", "score": "hig" }] }""", "did you mean \"high\"?")]
    [InlineData("what_if", """{ "scores": [{ "measure": "targeted-debt-relief", "criterion": "support", "score": "6" }] }""", "6")]
    [InlineData("what_if", """{ "assumptions": [{ "measure": "national-retraining-programme", "name": "retraind", "value": "5" }] }""",
        "did you mean \"retrained\"?")]
    public async Task What_cannot_be_answered_is_an_error_that_says_what_was_meant(string tool, string arguments, string expected)
    {
        var result = await session.Call(tool, arguments);

        Assert.True(result.IsError);
        Assert.Contains(expected, McpSession.Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_is_not_there_is_refused_with_the_name_that_was_meant()
    {
        var exception = await Assert.ThrowsAsync<McpProtocolException>(() => session.Call("rnk"));

        Assert.Contains("did you mean \"rank\"?", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertExact(ScoreRange expected, JsonElement actual)
    {
        Assert.Equal(expected.Value.ToFraction(), Exact("exact"));
        Assert.Equal(expected.Low.ToFraction(), Exact("exactLow"));
        Assert.Equal(expected.High.ToFraction(), Exact("exactHigh"));

        Fraction Exact(string member) => Fraction.Parse(actual.GetProperty(member).GetString()!);
    }
}
