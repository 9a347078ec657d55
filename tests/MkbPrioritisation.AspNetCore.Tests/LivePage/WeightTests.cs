using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Scenarios;
using static MkbPrioritisation.AspNetCore.Tests.LivePage.ShownView;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>What if a criterion weighed more or less: exact, said to be so, and never saved.</summary>
public sealed class WeightTests
{
    private const string Change = "recovery-plan-2020/free-depreciation/support:high";

    [Theory]
    [InlineData("weight=cost:30")]
    [InlineData("weight=support:10&weight=cost:30")]
    [InlineData("weight=cost:30&criterion=timeliness:out&change=" + Change)]
    public async Task Weights_rank_by_the_exact_weighted_mean_whatever_else_is_a_what_if(string query)
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get($"/view?{query}");

        Assert.Equal(Weighted(query), Ranks(view).Select(text => text.Split(' ') is [var id, var rank, ..] ? $"{id} {rank}" : text).Order());
        Assert.Contains("overall score and rank are weighted means here", view, StringComparison.Ordinal);
        Assert.Contains("Weight of Limited cost: ", view, StringComparison.Ordinal);
        Assert.Contains("data-undo=\"weight=cost:30\"", view, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weight=cost:30", "en", "weights")]
    [InlineData("weight=cost:30", "nl", "gewichten")]
    [InlineData("criterion=cost:out", "en", "criteria")]
    [InlineData("criterion=cost:out&weight=support:30", "nl", "criteria, gewichten")]
    public async Task Why_a_measure_moved_says_whether_it_was_the_weights_or_the_criteria(string query, string language, string expected)
    {
        await using var site = await LiveSite.Start();

        var effects = Between(await site.Get($"/view?{query}&language={language}"), "id=\"effects\"", "</section>");

        Assert.Contains($"<span>{expected}</span>", effects, StringComparison.Ordinal);
        Assert.DoesNotContain("<span>scheme</span>", effects, StringComparison.Ordinal);
        Assert.DoesNotContain("eegkader", effects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_criterion_has_a_slider_that_says_where_the_list_tips()
    {
        await using var site = await LiveSite.Start();

        var view = await site.Get("/view");

        foreach (var interval in MeasureCatalogue.BuiltIn.Rank(LiveSite.Plan).Robustness(new() { Samples = 1 }).WeightIntervals)
        {
            var slider = Between(view, $"<label for=\"weight-{interval.Criterion}\"", "</div>\n</div>");
            foreach (var end in new[] { interval.From, interval.To }.Where(end => !end.IsIncluded))
                Assert.Contains((end.Weight * 100).IsWhole ? $" {end.Weight * 100}%" : $"({end.Weight})", slider, StringComparison.Ordinal);
            Assert.Contains("aria-valuetext=\"16.7%\"", slider, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("weighted means here", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slider_goes_as_far_as_other_weights_leave_room_and_the_last_one_follows_from_them()
    {
        await using var site = await LiveSite.Start();

        Assert.Contains("data-weight=\"support\" min=\"0\" max=\"70\"", await site.Get("/view?weight=cost:30"), StringComparison.Ordinal);
        var view = await site.Get("/view?weight=cost:30&weight=value-added:10&weight=timeliness:10&weight=feasibility:20&weight=support:20");
        Assert.Contains("The weights that you set leave it this.", Between(view, "<label for=\"weight-introduction\"", "</p>"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Another_weight_of_all_measures_together_is_shown_within_a_tenth_of_a_second()
    {
        await using var site = await LiveSite.Start(page => page.MaximumRequests = 1_000);
        var times = new List<TimeSpan>();
        for (var percent = 1; percent <= 60; percent++)
        {
            var start = Stopwatch.GetTimestamp();
            await site.Get($"/view?together=true&weight=cost:{percent}");
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        // The middle one of the last half: the first ones are compiled on the way.
        Assert.InRange(times.Skip(30).Order().ElementAt(15), TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
    }

    // The ranks by the exact mean of all criteria, each times its weight; those without one share the rest as they are without weights.
    private static IEnumerable<string> Weighted(string query)
    {
        var (catalogue, scheme) = (MeasureCatalogue.BuiltIn, MeasureCatalogue.BuiltIn.DefaultScheme!);
        if (query.Contains("change=", StringComparison.Ordinal))
            catalogue = catalogue.With([ScoreChange.TryParse(Change, out var change) ? change : throw new InvalidOperationException()]);
        if (query.Contains("timeliness:out", StringComparison.Ordinal))
            scheme = new(scheme.Id, scheme.Name, scheme.NetImpact.Where(id => id != "timeliness"), scheme.Feasibility, scheme.Shortlist);
        var given = query.Split('&').Where(part => part.StartsWith("weight=", StringComparison.Ordinal)).Select(part => part[7..].Split(':'))
            .ToDictionary(part => part[0], part => new Fraction(int.Parse(part[1], CultureInfo.InvariantCulture), 100));
        var free = scheme.Criteria.Where(id => !given.ContainsKey(id)).ToList();
        var (rest, all) = (1 - Sum(given.Values), Sum(free.Select(scheme.WeightOf)));
        var means = catalogue.GetCollection(LiveSite.Plan).Measures.ToDictionary(
            measure => measure.Id,
            measure =>
                Sum(
                    scheme.Criteria.Select(id =>
                        (given.TryGetValue(id, out var weight) ? weight : rest * scheme.WeightOf(id) / all) * measure.ScoreOn(id)!.Value)));
        return means.Select(mean => string.Create(CultureInfo.InvariantCulture, $"{mean.Key} {1 + means.Values.Count(other => other > mean.Value)}")).Order();

        static Fraction Sum(IEnumerable<Fraction> fractions) => fractions.Aggregate(Fraction.Zero, (one, other) => one + other);
    }
}
