using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>The shortlist, one line a measure: what it is, what it takes and yields, and how sure its place is.</summary>
internal sealed class ShortlistTable(ReportView view, ReportGroup group, RankingRobustness robustness)
{
    private readonly MeasureRanking _ranking = robustness.Ranking;

    private readonly IReadOnlyList<MeasureProbabilities> _listed = [.. robustness.Probabilities.Where(item => item.Measure.IsShortlisted)];

    public XElement Draw()
    {
        var money = (group.Plan is { } plan ? Planned(plan) : Scored()).Where(column => _listed.Any(item => column.Text(item.Measure).Length > 0)).ToList();
        return Element(
            "section",
            Element("h3", view.Terms.Shortlist),
            Fewer() is { } fewer ? Paragraph("note", fewer) : null,
            _listed.Count == 0 ? null : Table(
                "shortlist",
                view.Terms.Shortlist,
                [
                    ColumnHeading("number", view.Terms.Rank),
                    ColumnHeading(null, view.Terms.Measure),
                    .. money.Select(column => ColumnHeading("number", column.Term)),
                    ColumnHeading("number", view.Terms.ReportChance),
                ],
                _listed.Select(item => Row(item, money))));
    }

    private string? Fewer() => _ranking.Count == 0 ? view.Terms.ReportNoMeasures
        : _ranking.Count < _ranking.Scheme.Shortlist ? view.Terms.ReportFewer(_ranking.Count, _ranking.Scheme.Shortlist)
        : null;

    private XElement Row(MeasureProbabilities item, IEnumerable<MoneyColumn> money) => Element(
        "tr",
        group.Of(item.Measure),
        Element("td", Attributes(("class", "number rank")), Wording.Rank(item.Measure)),
        RowHeading([view.Link(group, item.Measure), .. What(item.Measure.Measure)]),
        money.Select(column => Labelled(column.Term, column.Text(item.Measure))),
        Labelled(view.Terms.ReportChance, view.Wording.Percent(item.Shortlist)));

    // As much as a line holds; the whole stands with the measure, further down.
    private IEnumerable<XElement> What(Measure measure) =>
        measure.Summary is { } summary ? [Element("span", Attributes(("class", "what")), view.Wording.Text(summary))] : [];

    private static XElement Labelled(string term, string text) => Element("td", Attributes(("class", "number"), ("data-label", term)), text);

    private IEnumerable<MoneyColumn> Planned(InvestmentPlan plan)
    {
        var planned = plan.Measures.ToDictionary(measure => measure.Ranked.Measure.Id, measure => measure.Figures, StringComparer.Ordinal);
        var amounts = planned.Values.SelectMany(figures => new[] { figures.TotalInvestment, figures.TotalGrowth });
        var format = new AmountFormat(view.Wording, plan.Outline.Currency, amounts, mostDecimals: 2);
        yield return Column(view.Terms.Investment, figures => figures.TotalInvestment);
        yield return Column(PlanTables.ValueAddedInLastYear(plan, view.Wording), figures => figures.TotalGrowth);

        MoneyColumn Column(string term, Func<PlanFigures, MoneyRange> amount) => new(
            $"{term}, {format.Unit.Replace(' ', '\u00A0')}",
            ranked => planned.TryGetValue(ranked.Measure.Id, out var figures) ? format.Of(amount(figures)) : "");
    }

    // Without a plan, the criteria that are judged in money say what there is to say of it.
    private IEnumerable<MoneyColumn> Scored() =>
        from id in _ranking.Scheme.NetImpact.Union(_ranking.Scheme.Feasibility, StringComparer.Ordinal)
        let criterion = view.Criteria[id]
        where criterion.Unit?.Currency is not null
        select new MoneyColumn(view.Wording.Text(criterion.Name), ranked => Amount(criterion, ranked.Measure.ScoreOn(criterion.Id)));

    private string Amount(Criterion criterion, CriterionScore? score) => score switch
    {
        null or { IsUnknown: true } => "",
        { Estimate: { } estimate } => view.Wording.Estimate(estimate),
        _ => ScoreText.Bands(view.Wording, criterion, score),
    };

    private sealed record MoneyColumn(string Term, Func<RankedMeasure, string> Text);
}
