using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb timeline</c>: what must happen when, and who must do it.</summary>
internal static class TimelineCommand
{
    // What programs read is in order of date, and nothing else.
    private static readonly FormName[] Grouped = [FormName.Table, FormName.Markdown, FormName.Svg];

    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<(MeasureTimeline Timeline, TimelineGrouping By)>(
            new(FormName.Table, (shown, look) => TerminalTables.Tables(TimelineTable.Of(shown.Timeline, shown.By, look.Options), look.Terminal)),
            new(FormName.Json, (shown, _) => TimelineJson.Write(TimelineJson.Document(shown.Timeline))),
            new(FormName.Csv, (shown, look) => TimelineCsv.Write(shown.Timeline, look.Options)),
            new(FormName.Markdown, (shown, look) => TimelineMarkdown.Write(shown.Timeline, shown.By, look.Options)),
            new(FormName.Svg, (shown, look) => TimelineSvg.Write(shown.Timeline, shown.By, look.Options)),
            new(FormName.Calendar, (shown, look) => TimelineCalendar.Write(shown.Timeline, look.Options)));
        var actor = ActorOption.Create("Show only what one actor must do; its id as in collection.yaml.");
        var until = new Option<string?>("--until")
        {
            Description = "Show only what should begin or be done by a year, month or day, such as 2021-06.",
            HelpName = "DATE",
        };
        var by = new Option<string>("--by")
        {
            Description = "Under which headings the picture, the table and Markdown show what happens; under measure there are none.",
            DefaultValueFactory = _ => EnumId.Of(TimelineGrouping.Measure),
        }.TakesOnly(EnumId.All<TimelineGrouping>());
        var command = new Command(
            "timeline", "Show phases, starts and steps in order of date. Example: mkb timeline --collection eu-sme-strategy-2020 --actor member-states");
        choices.AddTo(command);
        command.Options.Add(actor);
        command.Options.Add(until);
        command.Options.Add(by);
        output.AddTo(command);
        command.SetAction(result =>
        {
            if (result.GetResult(by) is { Implicit: false } && !Grouped.Contains(output.Format(result)))
                throw new UsageException(
                    $"--by is for the picture, the table and Markdown; leave it out, or add --format svg.",
                    $"--by is voor de tekening, de tabel en Markdown; laat het weg, of voeg --format svg toe.");
            var chosen = choices.Rank(result, streams);
            var timeline = MeasureTimeline.Of(chosen.Rankings.SelectMany(ranking => ranking.Collections));
            if (ActorOption.Chosen(result, actor, timeline.Collections) is { } id)
                timeline = timeline.OfActor(id);
            if (result.GetValue(until) is { } date)
                timeline = timeline.Until(Date(date));
            output.Write(result, streams, (timeline, EnumId.Find<TimelineGrouping>(result.GetRequiredValue(by))!.Value));
            return ExitCode.Done;
        });
        return command;
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw new UsageException(
            $"--until takes a date, and not {text}; {new DateAdvice(text) { IsEnd = true }}.",
            $"--until is een datum, en niet {text}; {new DateAdvice(text) { IsEnd = true }}.");
}
