using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Tests.Timelines;

public sealed class MeasureTimelineTests
{
    private static readonly MeasureCollection Plan = new(
        "plan",
        LocalizedText.Same("Plan"),
        [KeyValuePair.Create("tax", LocalizedText.Same("Tax"))],
        [
            Measure("late") with { Start = new PartialDate(2022),
                Steps = [Step("draft") with { By = new PartialDate(2021, 3), Actor = "senate" }, Step("whenever")] },
            Measure("early") with { Start = new PartialDate(2021), Actors = ["senate"], Steps = [Step("sign") with { By = new PartialDate(2021, 3) }] },
        ])
    {
        Actors = new Dictionary<string, LocalizedText> { ["senate"] = LocalizedText.Same("Senate") },
        Phases = [new("first", LocalizedText.Same("First"), new PartialDate(2021), new PartialDate(2021, 12))],
    };

    [Fact]
    public void Entries_are_in_order_of_date_and_then_of_the_measure_and_what_has_no_date_is_last() => Assert.Equal(
        ["Phase First 2021", "Start early 2021", "Step sign 2021-03", "Step draft 2021-03", "Start late 2022", "Step whenever "],
        MeasureTimeline.Of(Plan).Entries.Select(entry => $"{entry.Kind} {entry.Name} {entry.From}"));

    [Fact]
    public void An_actor_has_the_steps_that_are_theirs_and_the_starts_of_measures_that_name_them() => Assert.Equal(
        ["early", "draft"], MeasureTimeline.Of(Plan).OfActor("senate").Entries.Select(entry => entry.Name.ToString()));

    [Fact]
    public void Until_a_month_holds_what_is_in_it_and_nothing_without_a_date() => Assert.Equal(
        ["First", "early", "sign", "draft"], MeasureTimeline.Of(Plan).Until(new PartialDate(2021, 3)).Entries.Select(entry => entry.Name.ToString()));

    [Fact]
    public void Measures_touch_on_each_other_whichever_names_the_other()
    {
        var catalogue = MeasureCatalogue.BuiltIn;

        Assert.Contains(catalogue.RelatedTo("eu-sme-strategy-2020", "digital-volunteers"), other => other.Measure.Id == "scale-up-digitalisation");
        Assert.Contains(catalogue.RelatedTo("recovery-plan-2020", "scale-up-digitalisation"), other => other.Measure.Id == "digital-volunteers");
    }

    private static Measure Measure(string id) => new(id, LocalizedText.Same(id), "tax", []);

    private static MeasureStep Step(string name) => new(LocalizedText.Same(name));
}
