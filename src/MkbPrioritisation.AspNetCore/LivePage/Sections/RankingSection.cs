using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Words;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>The ranking, in which every score can be changed.</summary>
internal sealed class RankingSection(PageView view, MeasureRanking ranking)
{
    private readonly bool _withCollection = ranking.Collections.Count > 1;

    private readonly bool _isWeighted = ranking.Scheme.Weights is not null;

    private string Overall => _isWeighted ? view.Page.OverallWeighted : view.Terms.Overall;

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "ranking"), ("tabindex", "-1"), ("aria-labelledby", "ranking-title")),
        Element("h2", Attributes(("id", "ranking-title")), view.Terms.Ranking),
        Paragraph("note", $"{Wording.ShortlistMark} {view.Terms.Shortlisted}. {view.Page.ScoresNote}"),
        !_isWeighted ? null : Paragraph(
            "notice", $"{view.Page.IsWeighted} {view.Page.NeverSaved} ", Element("a", Attributes(("href", "#weights")), view.Page.WeightsTitle)),
        Element(
            "table",
            Attributes(("class", "board"), ("aria-labelledby", "ranking-title")),
            Element("thead", Element("tr", Headings())),
            Element("tbody", ranking.Select(Row))));

    private IEnumerable<XElement> Headings() =>
    [
        ColumnHeading("number", view.Terms.Rank),
        ColumnHeading("name", view.Terms.Measure),
        .. ranking.Scheme.Criteria.Select(criterion => ColumnHeading("criterion", view.Name(criterion))),
        ColumnHeading("number", Overall),
        ColumnHeading("number", view.Page.Chance),
        ColumnHeading(null, view.Page.Change),
    ];

    private XElement Row(RankedMeasure ranked)
    {
        var change = view.Moves.Of(ranked);
        return Element(
            "tr",
            Attributes(
                ("id", $"row-{ranked.Collection.Id}-{ranked.Measure.Id}"),
                ("data-measure", PageView.KeyOf(ranked)),
                ("class", string.Join(' ', new[] { ranked.IsShortlisted ? "listed" : "", change is null ? "" : MoveList.Way(change) }
                    .Where(look => look.Length > 0))
                    is { Length: > 0 } look ? look : null)),
            Element("td", Attributes(("class", "number rank")), WithRange(Wording.MarkedRank(ranked))),
            RowHeading(view.Name(ranked), _withCollection ? Element("small", view.Wording.Text(ranked.Collection.Name)) : ""),
            ranking.Scheme.Criteria.Select(criterion => Score(ranked, criterion)),
            Element("td", Attributes(("class", "number overall"), ("data-label", Overall)), Element("span", WithRange(view.Wording.Score(ranked.Overall)))),
            Element("td", Attributes(("class", "number chance"), ("data-label", view.Page.Chance)), "…"),
            Element("td", Attributes(("class", "move")), change is null ? "" : view.Moves.Say(change)));
    }

    // Where there is no room beside the figure the range stands below it as a whole.
    private static object[] WithRange(string text) => text.Split(" (") is [var figure, var range]
        ? [$"{figure} ", Element("span", Attributes(("class", "range")), $"({range}")]
        : [text];

    private XElement Score(RankedMeasure ranked, string criterion)
    {
        var score = ranked.ScoreOn(criterion);
        var file = view.Scenario.ScoreInFiles(ranked.Collection.Id, ranked.Measure.Id, criterion);
        var (written, saved) = (view.Written(criterion, score), view.Written(criterion, file));
        var words = view.Score(criterion, score);
        // A mean of assessors stands before the range that it lies in, in decimals, which are narrower than fractions.
        var (mean, figures) = score is { IsAssessed: true, IsCertain: false }
            ? ($"{score.Value.ToString("0.##", view.Terms.Numbers)} ", string.Create(CultureInfo.InvariantCulture, $"{score.Low}–{score.High}"))
            : ("", ScoreText.Figures(score));
        return Element(
            "td",
            Attributes(("class", "criterion"), ("data-label", view.Name(criterion))),
            Element(
                "button",
                Attributes(
                    ("type", "button"),
                    ("class", written == saved ? $"score s{Middle(score)}" : $"score s{Middle(score)} other"),
                    ("data-key", $"{PageView.KeyOf(ranked)}/{criterion}"),
                    ("data-score", written),
                    ("data-file", written == saved ? null : saved),
                    ("data-says", view.Page.FileSays(view.Score(criterion, file))),
                    ("title", $"{view.Name(criterion)}: {words}"),
                    ("aria-label", $"{mean}{figures}, {view.Name(criterion)}: {words}. {view.Name(ranked)}")),
                mean,
                mean.Length > 0 ? Element("small", figures) : figures));
    }

    // Of an unsure score the colour is that of its middle, rounded down.
    private static string Middle(CriterionScore score) => ((score.Low + score.High) / 2).ToString(CultureInfo.InvariantCulture);
}
