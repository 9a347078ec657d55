using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Plan;

/// <summary>What returns of a plan bears the name that its collection gives it.</summary>
public sealed class NameOfReturnTests
{
    private static readonly MeasureCatalogue Named = With(new("Back to the region", "Terug naar de regio"));

    [Theory]
    [InlineData(Language.English, "Back to the region", "public purse", "Assumption: 50 per cent of value added flows back (Back to the region).")]
    [InlineData(Language.Dutch, "Terug naar de regio", "schatkist", "Aanname: 50 procent van de toegevoegde waarde vloeit terug (Terug naar de regio).")]
    public void Tables_and_report_say_it_and_never_the_public_purse(Language language, string name, string usual, string note)
    {
        var tables = PlanTables.Of(new InvestmentPlan(Named.Rank("recovery-plan-2020")), new() { Language = language });
        var text = TableMarkdown.Write(tables).Replace("\\", "", StringComparison.Ordinal);
        var page = ReportHtml.Write(
            [Named.Rank("recovery-plan-2020").Robustness(RobustnessOptions.Default with { Samples = 100 })],
            Named,
            ReportOptions.Default with { Language = language });

        Assert.Equal(2, text.Split('\n').Count(line => line.StartsWith($"| {name} |", StringComparison.Ordinal)));
        Assert.Contains(note, text, StringComparison.Ordinal);
        Assert.DoesNotContain(usual, text, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">{name}</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain($">{Usual(language)}<", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "| Return to the public purse |")]
    [InlineData(Language.Dutch, "| Terug naar de schatkist |")]
    public void Without_a_name_it_is_the_public_purse(Language language, string row) => Assert.Contains(
        row,
        TableMarkdown.Write(PlanTables.Of(new InvestmentPlan(With(null).Rank("recovery-plan-2020")), new() { Language = language })),
        StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_name_by_language_where_there_is_one()
    {
        Assert.Equal("Back to the region", Document(Named).Plans[0].ReturnName!["en"]);
        Assert.Null(Document(With(null)).Plans[0].ReturnName);
    }

    private static string Usual(Language language) => language == Language.Dutch ? "Terug naar de schatkist" : "Return to the public purse";

    private static PlanDocument Document(MeasureCatalogue catalogue)
    {
        var ranking = catalogue.Rank("recovery-plan-2020");
        return PlanJson.Document(ranking.Scheme, new InvestmentPlan(ranking));
    }

    private static MeasureCatalogue With(LocalizedText? name)
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        var collection = builtIn.GetCollection("recovery-plan-2020");
        return MeasureCatalogue.Create(
            builtIn.Criteria, builtIn.Schemes, [collection with { Plan = collection.Plan! with { ReturnName = name } }]);
    }
}
