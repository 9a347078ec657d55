using System.Text.Json;
using System.Text.Json.Nodes;

namespace MkbPrioritisation.Reporting.Tests.Documents;

public sealed class ReadingTests
{
    // What the documents say of themselves: absent, or null, where there is none.
    private static readonly Dictionary<string, string[]> MayBeAbsent = new(StringComparer.Ordinal)
    {
        ["ranking"] =
            ["rankings.*.keyFigures", "rankings.*.keyFigures.*.limit", "rankings.*.keyFigures.*.year", "rankings.*.keyFigures.*.source"],
        ["explanation"] =
        [
            "explanations.*.summary", "explanations.*.criteria.*.band", "explanations.*.criteria.*.highBand", "explanations.*.criteria.*.estimate",
            "explanations.*.criteria.*.because", "explanations.*.shortlistEdge",
        ],
        ["plan"] =
        [
            "plans.*.returnPercent",
            "plans.*.return",
            "plans.*.caution",
            "plans.*.budget",
            "plans.*.budget.byRank.hasEqual",
            "plans.*.budget.bestOverall.hasEqual",
            "plans.*.budget.bestValueAdded.hasEqual",
            "plans.*.measures.*.participants",
            "plans.*.measures.*.participantsByYear",
            "plans.*.measures.*.reach",
            "plans.*.returnOnInvestment", "plans.*.returnOnInvestment.high", "plans.*.returnOnInvestment.payBackYear", "plans.*.returnOnInvestment.printed",
            "plans.*.measures.*.returnOnInvestment", "plans.*.measures.*.returnOnInvestment.high", "plans.*.measures.*.returnOnInvestment.payBackYear",
            "plans.*.periods.*.return", "plans.*.periods.*.return.printed", "plans.*.periods.*.return.within", "plans.*.periods.*.investment.printed",
            "plans.*.periods.*.investment.within", "plans.*.periods.*.sources.*.investment.printed", "plans.*.periods.*.sources.*.investment.within",
            "plans.*.measures.*.because", "plans.*.printed.*.year", "plans.*.printed.*.programme", "plans.*.printed.*.source",
        ],
        ["robustness of assumptions"] = ["drawnFrom", "modelledScores", "measures.*.shortlistProbabilityError"],
        ["model"] = ["results.*.printed", "results.*.bandTippings.*.value", "shortlistTippings.*.value"],
        ["model of a what-if"] =
        [
            "results.*.printed", "results.*.bandTippings.*.value", "shortlistTippings.*.value", "plan",
            "plan.leaves.*.investment", "plan.leaves.*.valueAdded",
        ],
        ["advice"] =
        [
            "publicCheck", "publicCheck.marginPercent", "publicCheck.figures.*.given", "publicCheck.figures.*.deviationPercent", "publicCheck.figures.*.within",
            "sector", "size", "headcount", "segment", "segment.share", "segment.shareOf", "peers", "peers.prize", "peers.leaders", "peers.leaders.timesOwn",
            "rankings.*.measures.*.conditions.*.met", "practices.*.practices.*.evidence", "whatIf", "whatIf.changes.*.from", "whatIf.segment",
            "whatIf.segment.share", "whatIf.segment.shareOf", "whatIf.figures.*.value", "whatIf.figures.*.fraction", "whatIf.figures.*.mark",
            "whatIf.figures.*.isAboveMark", "figures.*.value", "figures.*.fraction", "figures.*.mark", "figures.*.isAboveMark",
        ],
    };

    private static readonly Dictionary<string, string[]> MayBeNull = new(StringComparer.Ordinal)
    {
        ["robustness"] = ["measures.*.centralWeights", "leaveOneOut.*.kendallTau", "leaveOneOut.*.enters", "leaveOneOut.*.leaves"],
        ["robustness of assumptions"] = ["measures.*.centralWeights", "leaveOneOut.*.kendallTau", "leaveOneOut.*.enters", "leaveOneOut.*.leaves"],
        ["comparison"] = ["comparisons.*.changes.*.before", "comparisons.*.changes.*.after"],
        ["timeline"] = ["entries.*.measure", "entries.*.from", "entries.*.to", "entries.*.actor"],
        ["progress"] =
        [
            "lastYear",
            "years.*.planned.investment",
            "years.*.planned.growth",
            "years.*.actual.investment",
            "years.*.actual.growth",
            "years.*.actual.participants",
            "measures.*.planned.investment",
            "measures.*.planned.growth", "measures.*.planned.participants", "measures.*.plannedTotal.participants", "years.*.planned.participants",
            "measures.*.actual.investment",
            "measures.*.actual.growth",
            "measures.*.actual.participants",
            "measures.*.decidedBy", "measures.*.plannedTotal.investment", "measures.*.plannedTotal.growth", "measures.*.projected.investment",
            "measures.*.projected.growth", "steps.*.actor",
        ],
    };

    public static TheoryData<string> Kinds => [.. WrittenDocument.All.Select(document => document.Kind)];

    [Fact]
    public void Every_class_that_writes_json_reads_it_and_is_tried_here()
    {
        var classes = typeof(DocumentContext).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Json", StringComparison.Ordinal)).ToList();

        Assert.All(classes, type => Assert.NotNull(type.GetMethod("Read", [typeof(string)])));
        Assert.Equal(classes.Count, WrittenDocument.All.Count(document => !document.Kind.Contains(" of ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_read_writes_the_same(string kind) => Assert.Equal(Of(kind).Text, Of(kind).Rewrite(Of(kind).Text));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_no_document_is_refused(string kind)
    {
        foreach (var text in new[] { "", " ", "null", "{}", "[null]", "[[]]", "[{}]", "1", "true", "\"text\"",
            "{", "scheme: a", Of(kind).Text[..^2], Of(kind).Text + "{}", Of(kind).Text + "]" })
            Refused(kind, text);
        if (!Of(kind).IsList)
            Refused(kind, "[]");
        Assert.Throws<ArgumentNullException>(() => Of(kind).Rewrite(null!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_member_that_is_always_written_must_be_there(string kind) =>
        AcceptedAre(Expected(kind, MayBeAbsent), kind, SpoiledJson.WithoutOne(Of(kind).Text).Where(spoiled => !spoiled.Path.EndsWith('*')));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_null_but_what_may_be(string kind) =>
        AcceptedAre(Expected(kind, MayBeAbsent).Concat(Expected(kind, MayBeNull)), kind, SpoiledJson.WithNull(Of(kind).Text));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_of_another_kind_is_refused(string kind) =>
        AcceptedAre([], kind, SpoiledJson.WithAnotherKind(Of(kind).Text));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_member_that_a_later_version_writes_is_passed_over(string kind) =>
        Assert.All(SpoiledJson.WithMore(Of(kind).Text), later => Assert.Equal(Of(kind).Text, Of(kind).Rewrite(later.Text)));

    [Theory]
    [InlineData("robustness")]
    [InlineData("progress")]
    public void One_document_alone_is_read_as_several(string kind)
    {
        var several = JsonNode.Parse(Of($"{kind} of several").Rewrite(Of(kind).Text))!.AsArray();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Of(kind).Text), Assert.Single(several)));
    }

    [Theory]
    [InlineData("robustness of several")]
    [InlineData("progress of several")]
    [InlineData("diagnostics")]
    public void No_documents_are_read_as_none(string kind) => Assert.Equal("[]\n", Of(kind).Rewrite("[]"));

    private static WrittenDocument Of(string kind) => WrittenDocument.All.Single(document => document.Kind == kind);

    private static IEnumerable<string> Expected(string kind, Dictionary<string, string[]> paths)
    {
        var one = kind.Replace(" of several", "", StringComparison.Ordinal);
        return paths.GetValueOrDefault(one, []).Select(path => Of(kind).IsList ? $"$.*.{path}" : $"$.{path}");
    }

    private static void AcceptedAre(IEnumerable<string> expected, string kind, IEnumerable<SpoiledJson> spoiled)
    {
        var accepted = spoiled.Where(spoiled => IsAccepted(kind, spoiled)).Select(spoiled => spoiled.Path);

        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), accepted.Distinct().Order(StringComparer.Ordinal));
    }

    // What is refused is refused by name: the message holds the path, of which the test knows the members.
    private static bool IsAccepted(string kind, SpoiledJson spoiled)
    {
        try
        {
            _ = Of(kind).Rewrite(spoiled.Text);
            return true;
        }
        catch (JsonException exception)
        {
            var names = spoiled.Path.Split('.').Where(name => name != "*");
            Assert.All(names, name => Assert.Contains(name, exception.Message, StringComparison.Ordinal));
            return false;
        }
    }

    private static void Refused(string kind, string text) => Assert.Throws<JsonException>(() => Of(kind).Rewrite(text));
}
