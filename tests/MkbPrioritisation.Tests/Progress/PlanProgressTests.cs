using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Tests.Planning;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Progress;

/// <summary>What the progress of the recovery plan says, reckoned by hand.</summary>
public sealed class PlanProgressTests
{
    private const decimal Mln = 1_000_000m;

    private static readonly InvestmentPlan Plan = new(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    [Fact]
    public void A_planned_range_reaches_as_far_from_the_figures_of_its_years_as_the_total_does()
    {
        // Growth of 0.5 and 0.4 of the 1.4 bn of all years, whose total is given as 1.2-1.8 bn.
        var growth = Of(Growth("targeted-debt-relief", 2021, 500), Growth("targeted-debt-relief", 2022, 500)).Growth;

        Assert.Equal(Range(771_428_571, 1_157_142_858), growth.Planned);
        Assert.Equal(Range(1200 * Mln, 1800 * Mln), growth.PlannedTotal);
        Assert.Equal(new Money(1_555_555_556, "EUR"), growth.Projected);
    }

    [Fact]
    public void Where_all_years_are_planned_as_nought_the_total_is_spread_evenly()
    {
        var investment = Of(new ActualFigures("innovation-application-scheme", 2021) { Investment = 50 * Mln }).Investment;

        Assert.Equal(Range(40 * Mln, 60 * Mln), investment.Planned);
        Assert.Equal(new Money(250 * Mln, "EUR"), investment.Projected);
    }

    [Fact]
    public void Where_nothing_is_planned_in_all_there_is_no_trend()
    {
        var none = new YearlyAmounts("EUR", [new(2021, SamplePlans.Tenths(0)), new(2022, SamplePlans.Tenths(0))]);
        var measure = new Measure("free", LocalizedText.Same("Free"), "c", [])
        {
            Plan = new("b", none, none, SamplePlans.Tenths(0), SamplePlans.Tenths(4), [new("state", 100)]),
        };

        var progress = new PlanProgress(
            SamplePlans.Sample.Plan([measure], PlanOptions.Default), [new("free", 2021) { Investment = 10 * Mln, Growth = 300 * Mln }]).Measures[0];

        Assert.Null(progress.Investment.Projected);
        Assert.Equal(ProgressState.Ahead, progress.Investment.State);
        Assert.Equal(new Money(600 * Mln, "EUR"), progress.Growth.Projected);
    }

    [Theory]
    [InlineData(428_571_427, ProgressState.Behind)]
    [InlineData(428_571_428, ProgressState.OnTrack)]
    [InlineData(642_857_143, ProgressState.OnTrack)]
    [InlineData(642_857_144, ProgressState.Ahead)]
    public void A_measure_is_on_track_within_the_planned_range_ends_included(long growth, ProgressState state) =>
        Assert.Equal(state, Of(new ActualFigures("targeted-debt-relief", 2021) { Growth = growth, Investment = 0 }).State);

    [Fact]
    public void Where_no_growth_is_reported_investment_decides()
    {
        var measure = Of(new ActualFigures("targeted-debt-relief", 2021) { Investment = 50 * Mln, Participants = 600 });

        Assert.Equal((PlanQuantity.Investment, ProgressState.Behind, ProgressState.NoData), (measure.Decisive, measure.State, measure.Growth.State));
        Assert.Equal(600, measure.Participants.Actual);
    }

    [Fact]
    public void A_year_that_is_not_reported_is_left_out_of_plan_and_reality_alike()
    {
        var growth = Of(Growth("targeted-debt-relief", 2022, 400), new("targeted-debt-relief", 2021)).Growth;

        Assert.Equal(ProgressState.OnTrack, growth.State);
        Assert.Equal(Range(342_857_142, 514_285_715), growth.Planned);
    }

    [Fact]
    public void A_measure_of_which_nothing_is_reported_has_no_data_beside_what_was_planned_up_to_the_last_year()
    {
        var progress = new PlanProgress(Plan, Growth("targeted-debt-relief", 2022, 400));
        var other = progress.Measures.Single(measure => measure.Measure.Ranked.Measure.Id == "temporary-investment-rebate");

        Assert.Equal(2022, progress.LastYear);
        Assert.Equal((ProgressState.NoData, null, null), (other.State, other.Growth.Actual, other.Growth.Projected));
        Assert.Equal(Range(3400 * Mln, 5000 * Mln), other.Growth.Planned);
    }

    [Fact]
    public void Participants_alone_leave_the_state_of_the_measure_open() =>
        Assert.Equal(ProgressState.NoData, Of(new ActualFigures("targeted-debt-relief", 2021) { Participants = 1 }).State);

    [Theory]
    [InlineData(499, ProgressState.Behind)]
    [InlineData(500, ProgressState.OnTrack)]
    [InlineData(1250, ProgressState.OnTrack)]
    [InlineData(1251, ProgressState.Ahead)]
    public void Participants_are_on_track_within_the_range_planned_for_the_same_years_ends_included(long participants, ProgressState state)
    {
        var compared = Of(new ActualFigures("targeted-debt-relief", 2022) { Participants = participants }).Participants;

        Assert.Equal((new CountRange(500, 1250), participants, state), (compared.Planned, compared.Actual, compared.State));
        Assert.Equal(new CountRange(2500, 6250), compared.PlannedTotal);
    }

    [Fact]
    public void Participants_of_a_year_that_the_plan_does_not_name_count_against_none()
    {
        var compared = Of(
            new ActualFigures("national-retraining-programme", 2022) { Participants = 70_000 },
            new ActualFigures("national-retraining-programme", 2023) { Participants = 20_000 }).Participants;

        Assert.Equal((new CountRange(80_000, 120_000), ProgressState.OnTrack), (compared.Planned, compared.State));
    }

    [Fact]
    public void Participants_that_are_planned_in_words_or_not_at_all_have_no_state()
    {
        var inWords = Of(new ActualFigures("personal-development-budget", 2022) { Participants = 9 }).Participants;
        var unsaid = Of(new ActualFigures("future-proof-labour-regulation", 2022) { Participants = 9 }).Participants;

        Assert.Equal((null, null, ProgressState.NoData), (inWords.Planned, inWords.PlannedTotal, inWords.State));
        Assert.Equal((null, null, ProgressState.NoData), (unsaid.Planned, unsaid.PlannedTotal, unsaid.State));
    }

    [Fact]
    public void Participants_for_all_years_are_spread_evenly_and_a_part_of_one_is_rounded_outwards()
    {
        var compared = Changed(PlannedParticipants.InAll(new(100, 101)), scale: 1, participants: 20);

        Assert.Equal((new CountRange(20, 21), ProgressState.OnTrack), (compared.Planned, compared.State));
        Assert.Equal(new CountRange(100, 101), compared.PlannedTotal);
    }

    [Fact]
    public void A_measure_at_another_size_plans_as_many_more_or_fewer_participants() => Assert.Equal(
        new CountRange(750, 1876),
        Changed(PlannedParticipants.EachYear(new(500, 1250)), scale: 1.5003m, participants: 1).Planned);

    [Fact]
    public void Years_add_up_the_participants_that_measures_plan_in_numbers()
    {
        var years = new PlanProgress(Plan).Years;

        // 1,000 + 1,200 + 500 + 500 + 5,000 + 8,000 firms, and in two years 80,000 workers; the upper ends likewise.
        Assert.Equal(new CountRange(96_200, 150_750), years[0].PlannedParticipants);
        Assert.Equal(new CountRange(16_200, 30_750), years[2].PlannedParticipants);
    }

    [Fact]
    public void Nothing_reported_is_no_progress_and_no_step_is_due()
    {
        var progress = new PlanProgress(Plan, new ActualFigures("targeted-debt-relief", 2021));

        Assert.Null(progress.LastYear);
        Assert.All(progress.Measures, measure => Assert.Null(measure.Growth.Planned));
        Assert.Empty(progress.Steps);
        Assert.Empty(progress.Gates);
    }

    [Fact]
    public void Where_nothing_was_planned_yet_there_is_no_share_to_go_on_by() =>
        Assert.Null(Of(Growth("personal-development-budget", 2021, 100)).Growth.Projected);

    [Fact]
    public void A_step_is_late_once_it_is_due_and_its_measure_is_behind_or_has_no_data()
    {
        var progress = new PlanProgress(Plan, Growth("temporary-investment-rebate", 2021, 2000), Growth("national-retraining-programme", 2021, 1));

        Assert.Equal(
            [
                "easier-restart-and-closure 2020-08 True",
                "innovation-application-scheme 2020-08 True",
                "national-retraining-programme 2020-08 True",
                "temporary-investment-rebate 2020-08 False",
                "easier-restart-and-closure 2020-12 True",
            ],
            progress.Steps.Select(due => $"{due.Measure.Measure.Ranked.Measure.Id} {due.Step.By} {due.IsLate}"));
    }

    [Theory]
    [InlineData(2021, "start")]
    [InlineData(2022, "start institutionalise")]
    [InlineData(2025, "start institutionalise")]
    public void A_decision_has_come_once_its_phase_has_ended(int year, string phases) =>
        Assert.Equal(phases, string.Join(' ', new PlanProgress(Plan, Growth("targeted-debt-relief", year, 1)).Gates.Select(phase => phase.Id)));

    [Fact]
    public void What_is_not_the_plans_or_stands_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PlanProgress(Plan, Growth("free-depreciation", 2021, 1)));
        Assert.Throws<ArgumentException>(() => new PlanProgress(Plan, Growth("targeted-debt-relief", 2030, 1)));
        Assert.Throws<ArgumentException>(() => new PlanProgress(Plan, Growth("targeted-debt-relief", 2021, 1), Growth("targeted-debt-relief", 2021, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth("targeted-debt-relief", 2021, -1));
    }

    private static MeasureProgress Of(params ActualFigures[] actuals) =>
        new PlanProgress(Plan, actuals).Measures.Single(measure => measure.Measure.Ranked.Measure.Id == actuals[0].Measure);

    // A measure of five years, of which the first is reported.
    private static ParticipantProgress Changed(PlannedParticipants planned, decimal scale, long participants)
    {
        var years = new YearlyAmounts("EUR", Enumerable.Range(2021, 5).Select(year => new YearAmount(year, SamplePlans.Tenths(1))));
        var measure = new Measure("m", LocalizedText.Same("M"), "c", [])
        {
            Plan = new("b", years, years, SamplePlans.Tenths(5), SamplePlans.Tenths(5), [new("state", 100)]) { Participants = planned },
        };
        var plan = SamplePlans.Sample.Plan([measure], new() { Scales = new Dictionary<string, decimal> { ["m"] = scale } });
        return new PlanProgress(plan, new ActualFigures("m", 2021) { Participants = participants }).Measures[0].Participants;
    }

    private static ActualFigures Growth(string measure, int year, decimal millions) => new(measure, year) { Growth = millions * Mln };

    private static MoneyRange Range(decimal low, decimal high) => new(new(low, "EUR"), new(high, "EUR"));
}
