using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Tests.Planning;
using Sample = MkbPrioritisation.Tests.Planning.SamplePlans.Sample;

namespace MkbPrioritisation.Tests.Progress;

/// <summary>What holds for the progress of every plan, whatever is reported.</summary>
[Properties(Arbitrary = [typeof(SamplePlans)])]
public sealed class ProgressLaws
{
    [Property]
    public Property The_measures_actuals_add_up_to_those_of_the_years(Sample sample) => Holds(sample, progress =>
    {
        Assert.Equal(Sum(progress.Measures.Select(measure => measure.Investment.Actual)), Sum(progress.Years.Select(year => year.ActualInvestment)));
        Assert.Equal(Sum(progress.Measures.Select(measure => measure.Growth.Actual)), Sum(progress.Years.Select(year => year.ActualGrowth)));
        Assert.Equal(progress.Measures.Sum(measure => measure.Participants.Actual ?? 0), progress.Years.Sum(year => year.Participants ?? 0));
    });

    [Property]
    public Property A_planned_range_holds_the_sum_of_its_years_and_over_all_years_the_total(Sample sample) => Holds(sample, progress =>
    {
        foreach (var measure in progress.Measures)
        {
            var plan = measure.Measure.Figures;
            if (measure.Growth.Planned is not { } planned || plan.Growth.Total.High.Amount == 0)
                continue;
            Assert.True(planned.High <= new[] { plan.Growth.Total.High, plan.TotalGrowth.High }.Max());
            if (measure.Growth.Actual is null)
                Assert.True(
                    planned.Contains(
                        plan.Growth.Where(year => year.Year <= progress.LastYear).Aggregate(MoneyRange.Zero("EUR"), (sum, year) => sum + year.Amount)));
        }
    });

    [Property]
    public Property Reporting_as_planned_is_on_track_and_leads_to_the_plan(Sample sample) => Holds(sample, _ =>
    {
        var actuals = sample.Measures.SelectMany(measure =>
            measure.Plan!.Growth.Select(year => new ActualFigures(measure.Id, year.Year) { Growth = year.Amount.Low.Amount }));
        foreach (var measure in new PlanProgress(sample.Plan(), actuals).Measures.Where(measure => measure.Measure.Figures.Growth.Total.High.Amount > 0))
        {
            Assert.Equal(ProgressState.OnTrack, measure.State);
            Assert.Equal(measure.Measure.Figures.Growth.Total.High, measure.Growth.Projected);
        }
    });

    [Property]
    public Property More_growth_never_makes_a_state_worse(Sample sample, PositiveInt more) => Holds(sample, progress =>
    {
        foreach (var measure in progress.Measures.Where(measure => measure.Growth is { Actual: not null }))
        {
            var id = measure.Measure.Ranked.Measure.Id;
            var raised = new PlanProgress(sample.Plan(), new ActualFigures(id, 2021) { Growth = more.Get * 1_000_000m });
            var raisedMore = new PlanProgress(sample.Plan(), new ActualFigures(id, 2021) { Growth = more.Get * 2_000_000m });
            Assert.True(State(raisedMore, id) <= State(raised, id));
        }
    });

    [Property]
    public Property The_order_of_what_is_reported_never_matters(Sample sample) => Prop.ForAll(Arb.From(Actuals(sample)), actuals =>
        Assert.Equal(Text(new(sample.Plan(), actuals)), Text(new(sample.Plan(), actuals.Reverse()))));

    private static Property Holds(Sample sample, Action<PlanProgress> law) =>
        Prop.ForAll(Arb.From(Actuals(sample)), actuals => law(new(sample.Plan(), actuals)));

    private static Gen<ActualFigures[]> Actuals(Sample sample) =>
        from all in Gen.CollectToArray(sample.Measures.SelectMany(measure => SamplePlans.Years, (measure, year) => (measure.Id, year)), cell =>
            from investment in Known(Gen.Choose(0, 900))
            from growth in Known(Gen.Choose(0, 900))
            from participants in Known(Gen.Choose(0, 900))
            select new ActualFigures(cell.Id, cell.year) { Investment = investment * 1_000_000.25m, Growth = growth * 1_000_000m, Participants = participants })
        from some in Gen.SubListOf(all)
        select some.ToArray();

    private static Gen<int?> Known(Gen<int> figure) => Gen.OneOf(figure.Select(number => (int?)number), Gen.Constant((int?)null));

    private static decimal Sum(IEnumerable<Money?> amounts) => amounts.Sum(amount => amount?.Amount ?? 0);

    private static ProgressState State(PlanProgress progress, string id) => progress.Measures.Single(measure => measure.Measure.Ranked.Measure.Id == id).State;

    private static string Text(PlanProgress progress) =>
        string.Join(
            '\n',
            progress.Measures.Select(measure => $"{measure} {measure.Growth} {measure.Investment} {measure.Participants}")
                .Concat(progress.Years.Select(year => $"{year}")));
}
