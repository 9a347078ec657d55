using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb timeline</c>: what must happen when, and who must do it.</summary>
internal static class TimelineCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<MeasureTimeline>(
            new(FormName.Table, (timeline, look) => TerminalTables.Tables([new TimelineTable(timeline, look.Options)], look.Terminal)),
            new(FormName.Json, (timeline, _) => TimelineJson.Write(TimelineJson.Document(timeline))),
            new(FormName.Csv, (timeline, look) => TimelineCsv.Write(timeline, look.Options)),
            new(FormName.Markdown, (timeline, look) => TimelineMarkdown.Write(timeline, look.Options)),
            new(FormName.Svg, (timeline, look) => TimelineSvg.Write(timeline, look.Options)),
            new(FormName.Calendar, (timeline, look) => TimelineCalendar.Write(timeline, look.Options)));
        var actor = ActorOption.Create("Show only what one actor must do; its id as in collection.yaml.");
        var until = new Option<string?>("--until") { Description = "Show only what should begin or be done by a year, month or day, such as 2021-06.", HelpName = "DATE" };
        var command = new Command("timeline", "Show phases, starts and steps in order of date. Example: mkb timeline --collection eu-sme-strategy-2020 --actor member-states");
        choices.AddTo(command);
        command.Options.Add(actor);
        command.Options.Add(until);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            var timeline = MeasureTimeline.Of(chosen.Rankings.SelectMany(ranking => ranking.Collections));
            if (ActorOption.Chosen(result, actor, timeline.Collections) is { } id)
                timeline = timeline.OfActor(id);
            if (result.GetValue(until) is { } date)
                timeline = timeline.Until(Date(date));
            output.Write(result, streams, timeline);
            return ExitCode.Done;
        });
        return command;
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw new UsageException(
            $"--until takes a date, and not {text}; {new DateAdvice(text)}.",
            $"--until is een datum, en niet {text}; {new DateAdvice(text)}.");
}
