using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Tests.Timelines;

/// <summary>What stands under which heading of a timeline, in tables and in the picture alike.</summary>
public sealed class TimelineGroupingTests
{
    private const int Who = 4;

    private static readonly MeasureTimeline All = MeasureTimeline.Of(MeasureCatalogue.BuiltIn.Collections);

    private static readonly MeasureTimeline Plan = MeasureTimeline.Of(MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020"));

    private static readonly TimelineTable Ungrouped = new(All, RenderingOptions.Default);

    [Fact]
    public void Under_an_actor_stands_what_the_timeline_of_that_actor_alone_shows()
    {
        var actors = Plan.Collections[0].Actors;
        var tables = Tables(Plan, TimelineGrouping.Actor);

        Assert.NotEmpty(actors);
        Assert.All(actors, actor => Assert.Equal(
            new TimelineTable(Plan.OfActor(actor.Key), RenderingOptions.Default).Rows.Select(Text),
            tables.Where(table => table.Title == actor.Value.English).SelectMany(table => table.Rows).Select(Text)));
    }

    [Fact]
    public void Every_step_stands_once_under_the_one_who_takes_it_and_what_names_nobody_last_under_a_heading_that_says_so()
    {
        var tables = Tables(All, TimelineGrouping.Actor);
        var steps = tables.SelectMany(table => table.Rows.Where(row => row.Cells[1] == "step").Select(row => (table.Title, Row: row))).ToList();

        Assert.Equal(Sorted(Ungrouped.Rows.Where(row => row.Cells[1] == "step")), Sorted(steps.Select(step => step.Row)));
        Assert.All(steps, step => Assert.Equal(step.Row.Cells[Who].Length > 0 ? step.Row.Cells[Who] : "No actor named", step.Title));
        Assert.Equal("No actor named", tables[^1].Title);
        Assert.Equal("Geen actor genoemd", TimelineTable.Of(All, TimelineGrouping.Actor, new() { Language = Language.Dutch })[^1].Title);
    }

    [Fact]
    public void By_programme_everything_stands_once_under_the_programme_of_its_measure_in_the_order_of_the_file()
    {
        var tables = Tables(All, TimelineGrouping.Programme);

        Assert.Equal(Sorted(Ungrouped.Rows), Sorted(tables.SelectMany(table => table.Rows)));
        Assert.Equal(
            [
                "EU strategy for SMEs + SME recovery and growth plan",
                "Investing in innovation and growth · Temporary debt restructuring and investment",
                "Investing in innovation and growth · Structural investment",
                "Entrepreneurial labour market",
                "Productivity leap for entrepreneurs",
                "No programme",
            ],
            tables.Select(table => table.Title));
    }

    [Theory]
    [InlineData(Language.English, "by actor", "by programme")]
    [InlineData(Language.Dutch, "per actor", "per programma")]
    public void The_picture_has_the_headings_of_the_tables_under_which_anything_has_a_date(Language language, string byActor, string byProgramme)
    {
        foreach (var (by, says) in new[] { (TimelineGrouping.Actor, byActor), (TimelineGrouping.Programme, byProgramme) })
        {
            var options = new RenderingOptions { Language = language };
            var noDate = new TimelineTable(All, options).Rows[^1].Cells[0];
            var texts = XDocument.Parse(TimelineSvg.Write(All, by, options)).Descendants().Where(element => element.Name.LocalName == "text").ToList();
            var bold = texts.Where(text => text.Attribute("font-weight") is not null).Select(text => text.Value).ToList();
            var phases = All.Entries.Where(entry => entry.Kind == TimelineKind.Phase).Select(phase => phase.Name.In(language));
            var headings = TimelineTable.Of(All, by, options).Skip(1)
                .Where(table => table.Rows.Any(row => row.Cells[0] != noDate))
                .Select(table => table.Title);

            Assert.EndsWith($" · {says}", bold[0], StringComparison.Ordinal);
            Assert.Equal([.. phases, .. headings], bold.Skip(1));
        }
    }

    [Fact]
    public void In_the_picture_the_rows_below_a_heading_are_the_measures_that_have_a_date_there()
    {
        var texts = XDocument.Parse(TimelineSvg.Write(Plan, TimelineGrouping.Actor, RenderingOptions.Default)).Descendants()
            .Where(element => element.Name.LocalName == "text").ToList();
        var senate = texts.FindIndex(text => text.Value == "Senate");

        Assert.Equal(["Making it easier to restart or close a business", "No actor named"], texts.Skip(senate + 1).Take(2).Select(text => text.Value));
    }

    [Fact]
    public void Under_no_headings_text_and_picture_are_what_they_are_without_a_choice()
    {
        Assert.Equal(TimelineSvg.Write(All, RenderingOptions.Default), TimelineSvg.Write(All, TimelineGrouping.Measure, RenderingOptions.Default));
        Assert.Equal(TimelineMarkdown.Write(All, RenderingOptions.Default), TimelineMarkdown.Write(All, TimelineGrouping.Measure, RenderingOptions.Default));
    }

    [Fact]
    public void Whoever_asks_for_one_actor_sees_no_other_heading()
    {
        var ofOne = Plan.OfActor("rvo");

        Assert.Contains(ofOne.Entries, entry => entry.Measure!.Actors.Count > 1);
        Assert.All([ofOne, ofOne.Until(new PartialDate(2030))], timeline => Assert.EndsWith(
            " · Netherlands Enterprise Agency (RVO)", Assert.Single(Tables(timeline, TimelineGrouping.Actor)).Title, StringComparison.Ordinal));
    }

    [Fact]
    public void One_id_with_two_names_in_two_collections_makes_two_headings() => Assert.Equal(
        ["One + Two · Ministry", "Other ministry"],
        Tables(MeasureTimeline.Of(Collection("one", "One", "Ministry"), Collection("two", "Two", "Other ministry")), TimelineGrouping.Actor)
            .Select(table => table.Title));

    [Fact]
    public void Where_nothing_happens_a_grouped_timeline_says_so() =>
        Assert.NotEmpty(Assert.Single(Tables(MeasureTimeline.Of(), TimelineGrouping.Actor)).Note);

    [Fact]
    public void A_grouping_that_does_not_exist_is_refused_by_name() => Assert.All(
        [
            () => TimelineSvg.Write(All, (TimelineGrouping)9, RenderingOptions.Default),
            () => TimelineMarkdown.Write(All, (TimelineGrouping)9, RenderingOptions.Default),
        ],
        (Func<string> write) => Assert.Equal("by", Assert.Throws<ArgumentOutOfRangeException>(write).ParamName));

    private static MeasureCollection Collection(string id, string name, string ministry) => new(
        id,
        LocalizedText.Same(name),
        [KeyValuePair.Create("c", LocalizedText.Same("C"))],
        [new Measure($"m-{id}", LocalizedText.Same("M"), "c", []) { Steps = [new MeasureStep(LocalizedText.Same("Sign")) { Actor = "ministry" }] }])
    {
        Actors = new Dictionary<string, LocalizedText> { ["ministry"] = LocalizedText.Same(ministry) },
    };

    private static IReadOnlyList<ITextTable> Tables(MeasureTimeline timeline, TimelineGrouping by) => TimelineTable.Of(timeline, by, RenderingOptions.Default);

    private static IEnumerable<string> Sorted(IEnumerable<TableRow> rows) => rows.Select(Text).Order(StringComparer.Ordinal);

    private static string Text(TableRow row) => string.Join(" | ", row.Cells);
}
