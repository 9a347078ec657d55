using System.Text.Json.Nodes;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Ranking;

/// <summary>How things stood when a collection was written stands beside its ranking.</summary>
public sealed class KeyFigureTests
{
    private const string Strategy = "eu-sme-strategy-2020";

    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    [Fact]
    public void Json_gives_each_key_figure_with_its_limit_its_year_and_its_source()
    {
        var figures = KeyFigures(Strategy)!;

        Assert.Equal(Catalogue.Collections.Single(collection => collection.Id == Strategy).Indicators.Count, figures.Count);
        Assert.Equal(
            """
            {"id":"talent-barrier","collection":"eu-sme-strategy-2020",
            "name":{"nl":"Ondernemingen die toegang tot talent als belemmering voor investeringen zien",
            "en":"Firms that see access to talent as a barrier to investment"},"value":"70%","limit":"over","year":2019,
            "source":{"nl":"EIB-investeringsrapport 2018/2019","en":"EIB Investment Report 2018/2019"}}
            """.ReplaceLineEndings(""),
            figures.Single(figure => (string)figure!["id"]! == "talent-barrier")!.ToJsonString());
    }

    [Fact]
    public void A_collection_without_key_figures_says_nothing_of_them()
    {
        Assert.Null(KeyFigures("recovery-plan-2020"));
        Assert.DoesNotContain("Key figures", RankingMarkdown.Write(Catalogue.Rank("recovery-plan-2020")), StringComparison.Ordinal);
        Assert.DoesNotContain("Key figures", Report("recovery-plan-2020", Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "## Key figures · EU strategy for SMEs", "| Finance gap of SMEs a year | EUR 20-35 bn | 2018 | COM(2018) 320 |")]
    [InlineData(
        Language.Dutch, "## Kerncijfers · EU-strategie voor kmo’s", "| Financieringstekort van kmo’s per jaar | € 20-35 mld | 2018 | COM(2018) 320 |")]
    public void Markdown_has_them_in_a_table_beneath_the_ranking(Language language, string title, string row)
    {
        var lines = RankingMarkdown.Write([Catalogue.Rank(Strategy)], new() { Language = language }).Split('\n');

        Assert.Contains(title, lines);
        Assert.Contains(row, lines);
    }

    [Theory]
    [InlineData(Language.English, "<h3>Key figures</h3>", "Firms lost each year in failed transfers", "some 150,000")]
    [InlineData(Language.Dutch, "<h3>Kerncijfers</h3>", "Ondernemingen die jaarlijks verloren gaan bij mislukte overdrachten", "ongeveer 150.000")]
    public void The_report_shows_them_with_their_collection(Language language, string heading, string name, string figure)
    {
        var page = Report(Strategy, language);

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Matches($"<th scope=\"row\">{name}</th>\\s*<td class=\"number\" data-label=\"[A-Za-z]+\">\\s*<span>{figure}</span>", page);
    }

    [Fact]
    public void A_limit_is_said_in_words_and_a_missing_year_or_source_is_a_dash()
    {
        var collection = Catalogue.Collections.Single(collection => collection.Id == Strategy) with
        {
            Indicators = [new("share", new("Share", "Aandeel"), Figure.Percent(5, 5)) { Limit = Measures.FigureLimit.UpTo }],
        };
        var changed = MeasureCatalogue.Create(Catalogue.Criteria, Catalogue.Schemes, [collection]);

        Assert.Contains("| Share | up to 5% | – | – |", RankingMarkdown.Write(changed.Rank(Strategy)), StringComparison.Ordinal);
        Assert.EndsWith(
            "– = without a source or year of its own: the collection's source says it so.\n",
            RankingMarkdown.Write(changed.Rank(Strategy)).Replace("\\", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    private static JsonArray? KeyFigures(string collection) =>
        (JsonArray?)JsonNode.Parse(RankingJson.Write(RankingJson.Document(Catalogue.Rank(collection))))!["rankings"]![0]!["keyFigures"];

    private static string Report(string collection, Language language) => ReportHtml.Write(
        [Catalogue.Rank(collection).Robustness(RobustnessOptions.Default with { Samples = 100 })],
        Catalogue,
        ReportOptions.Default with { Language = language });
}
