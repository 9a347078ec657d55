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

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "ranking"), ("tabindex", "-1"), ("aria-labelledby", "ranking-title")),
        Element("h2", Attributes(("id", "ranking-title")), view.Terms.Ranking),
        Paragraph("note", $"{Wording.ShortlistMark} {view.Terms.Shortlisted}. {view.Page.ScoresNote}"),
        Element(
            "table",
            Attributes(("class", "board"), ("aria-labelledby", "ranking-title")),
            Element("thead", Element("tr", Headings())),
            Element("tbody", ranking.Select(Row))));

    private IEnumerable<XElement> Headings() =>
    [
        ColumnHeading("number", view.Terms.Rank),
        ColumnHeading(null, view.Terms.Measure),
        .. ranking.Scheme.Criteria.Select(criterion => ColumnHeading("criterion", view.Name(criterion))),
        ColumnHeading("number", view.Terms.Overall),
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
                ("class", string.Join(' ', new[] { ranked.IsShortlisted ? "listed" : "", change is null ? "" : MoveList.Way(change) }.Where(look => look.Length > 0)) is { Length: > 0 } look ? look : null)),
            Element("td", Attributes(("class", "number rank")), Wording.MarkedRank(ranked)),
            RowHeading(view.Name(ranked), _withCollection ? Element("small", view.Wording.Text(ranked.Collection.Name)) : ""),
            ranking.Scheme.Criteria.Select(criterion => Score(ranked, criterion)),
            Labelled("number", view.Terms.Overall, view.Wording.Score(ranked.Overall)),
            Element("td", Attributes(("class", "number chance"), ("data-label", view.Page.Chance)), "…"),
            Element("td", Attributes(("class", "move")), change is null ? "" : view.Moves.Say(change)));
    }

    private static XElement Labelled(string look, string label, string text) => Element("td", Attributes(("class", look), ("data-label", label)), text);

    private XElement Score(RankedMeasure ranked, string criterion)
    {
        var score = ranked.ScoreOn(criterion);
        var file = view.Scenario.ScoreInFiles(ranked.Collection.Id, ranked.Measure.Id, criterion);
        var (written, saved) = (view.Written(criterion, score), view.Written(criterion, file));
        var words = view.Score(criterion, score);
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
                    ("data-file", saved),
                    ("data-says", view.Page.FileSays(view.Score(criterion, file))),
                    ("title", $"{view.Name(criterion)}: {words}"),
                    ("aria-label", $"{ScoreText.Figures(score)}, {view.Name(criterion)}: {words}. {view.Name(ranked)}")),
                ScoreText.Figures(score)));
    }

    // Of an unsure score the colour is that of its middle, rounded down.
    private static string Middle(CriterionScore score) => ((score.Low + score.High) / 2).ToString(CultureInfo.InvariantCulture);
}
