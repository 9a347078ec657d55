using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>How each assessor alone would rank, who is furthest from the common ranking, and how far their scores are apart.</summary>
internal sealed class AssessorsSection(PageView view, AssessorComparison comparison)
{
    private const int MostNamed = 4;

    private readonly MeasureRanking _common = comparison.Common;

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "assessors"), ("aria-labelledby", "assessors-title")),
        Element("h2", Attributes(("id", "assessors-title")), view.Page.AssessorsTitle),
        Paragraph("lead", Furthest()),
        Paragraph("note", $"{Wording.ShortlistMark} {view.Terms.Shortlisted}. {view.Page.AssessorsNote}"),
        Table(
            "assessed",
            view.Page.AssessorsTitle,
            [
                ColumnHeading(null, view.Terms.Measure),
                ColumnHeading("number", view.Page.Common),
                .. comparison.Assessors.Select(assessor => ColumnHeading("number", Name(assessor))),
            ],
            [.. _common.Select(Ranks), Distances()]),
        Element("h3", view.Page.SpreadTitle),
        Paragraph("lead", Widest()),
        Element(
            "details",
            Element("summary", view.Page.SpreadOfEach),
            Paragraph("note", view.Page.SpreadNote),
            Table(
                "assessed",
                view.Page.SpreadTitle,
                [ColumnHeading(null, view.Terms.Measure), .. _common.Scheme.Criteria.Select(criterion => ColumnHeading("number", view.Name(criterion)))],
                _common.Select(Spreads))));

    private string Furthest() => comparison.Furthest switch
    {
        [] => view.Page.AssessorsRankAlike,
        var furthest => view.Page.FurthestFromCommon(furthest.Select(Name).ToList(), furthest[0].Distance),
    };

    private string Widest()
    {
        if (comparison.Widest is not [var (_, first), ..] widest)
            return view.Page.AssessorsScoreAlike;
        var named = widest.Take(MostNamed).Select(item => $"{view.Name(item.Measure)} · {view.Name(item.Score.Criterion)}");
        var scores = string.Join("; ", widest.Count > MostNamed ? named.Append(view.Page.AndMore(widest.Count - MostNamed)) : named);
        return $"{view.Page.FurthestApart(first.High - first.Low)}: {scores}.";
    }

    private XElement Ranks(RankedMeasure ranked) => Element(
        "tr",
        Attributes(("data-measure", PageView.KeyOf(ranked))),
        RowHeading(view.Name(ranked)),
        Rank(ranked, look: "number"),
        comparison.Assessors.Select(assessor => assessor[ranked])
            .Select(own => Rank(own, own.IsShortlisted == ranked.IsShortlisted ? "number" : "number differs")));

    private static XElement Rank(RankedMeasure ranked, string look) => Element(
        "td",
        Attributes(("class", look)),
        $"{(ranked.IsShortlisted ? $"{Wording.ShortlistMark} " : "")}{ranked.Rank.ToString(CultureInfo.InvariantCulture)}");

    private XElement Distances() => Element(
        "tr",
        Attributes(("class", "total")),
        RowHeading(view.Page.PlacesAway),
        Element("td", Attributes(("class", "number")), "–"),
        comparison.Assessors.Select(assessor => Element("td", Attributes(("class", "number")), assessor.Distance.ToString(CultureInfo.InvariantCulture))));

    private XElement Spreads(RankedMeasure ranked) => Element(
        "tr",
        RowHeading(view.Name(ranked)),
        _common.Scheme.Criteria.Select(criterion => Spread(ranked.ScoreOn(criterion))));

    private XElement Spread(CriterionScore score) => Element(
        "td",
        Attributes(("class", score.IsAssessed ? $"number s{score.High - score.Low + 1}" : "number")),
        !score.IsAssessed ? "–" : string.Create(CultureInfo.InvariantCulture, $"{score.High - score.Low}"),
        score.IsAssessed && !score.IsCertain ? Element("small", $"{score.Value.ToString("F2", view.Terms.Numbers)} ({score.Low}–{score.High})") : null);

    private string Name(AssessorRanking assessor) => view.Wording.Assessor(
        _common.Collections.First(collection => collection.Assessments.Any(assessment => assessment.Id == assessor.Assessor)), assessor.Assessor);
}
