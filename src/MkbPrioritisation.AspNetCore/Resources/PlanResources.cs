using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;
using static MkbPrioritisation.AspNetCore.Parameters.ParameterList;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What measures take and yield by year, and what must happen when.</summary>
internal static class PlanResources
{
    public static IEnumerable<Resource> All { get; } =
    [
        Plan("plan", "What the measures of each collection that has a plan take and yield by year.", Collections),
        Plan("plan/{collection}", "What the measures of a collection take and yield by year.", CollectionInPath),
        Timeline("timeline", "Phases, starts and steps of each collection, in order of date.", Collections),
        Timeline("timeline/{collection}", "Phases, starts and steps of a collection, in order of date.", CollectionInPath),
    ];

    private static Resource Plan(string pattern, string summary, Parameter which) => new Resource<Plans>(
        pattern, summary, typeof(PlanDocument), [which, Scheme, Only, With, Without, Scales, Budget, ReturnShare], Find,
        (MediaForm.Json, (found, _) => Content.Json(PlanJson.Document(found.Scheme, found.All), DocumentContext.Write)),
        (MediaForm.Svg, (found, inquiry) => PlanSvg.Write(found.All, inquiry.Rendering)),
        (MediaForm.Csv, (found, inquiry) => PlanCsv.Write(found.All, inquiry.Rendering)),
        (MediaForm.Markdown, (found, inquiry) => PlanMarkdown.Write(found.All, inquiry.Rendering)));

    private static Resource Timeline(string pattern, string summary, Parameter which) => new Resource<MeasureTimeline>(
        pattern, summary, typeof(TimelineDocument), [which, Actor, Until, By], TimelineOf,
        (MediaForm.Json, (timeline, _) => Content.Json(TimelineJson.Document(timeline), DocumentContext.Write)),
        (MediaForm.Svg, (timeline, inquiry) => TimelineSvg.Write(timeline, GroupingOf(inquiry), inquiry.Rendering)),
        (MediaForm.Csv, (timeline, inquiry) => TimelineCsv.Write(timeline, inquiry.Rendering)),
        (MediaForm.Markdown, (timeline, inquiry) => TimelineMarkdown.Write(timeline, GroupingOf(inquiry), inquiry.Rendering)),
        (MediaForm.Calendar, (timeline, inquiry) => TimelineCalendar.Write(timeline, inquiry.Rendering)));

    private static Plans Find(Inquiry inquiry)
    {
        var rankings = inquiry.Rank();
        var planned = rankings.All.Where(ranking => ranking.Collections is [{ Plan: not null }]).ToList();
        if (planned.Count == 0)
            throw RefusedException.Missing($"No collection that is asked for has a plan.", $"Geen collectie waarnaar gevraagd wordt heeft een plan.");
        try
        {
            return new(rankings.Scheme, ChoiceOf(inquiry).Plan(planned, inquiry.Cancellation));
        }
        catch (RefusedChoiceException exception)
        {
            throw RefusedException.Wrong(ExceptionPhrase.Of(exception)!);
        }
    }

    private static PlanChoice ChoiceOf(Inquiry inquiry) => new()
    {
        Only = inquiry.Choice.Texts(Only),
        With = inquiry.Choice.Texts(With),
        Without = inquiry.Choice.Texts(Without),
        Scales = [.. inquiry.Choice.Texts(Scales).Select(text => ScaleArgument.Of(text) ?? throw RefusedException.Wrong(ScaleArgument.IsNone("scale=", text)))],
        Budgets = inquiry.Choice.Texts(Budget),
        ReturnPercent = inquiry.Choice.Percent(ReturnShare),
        Language = inquiry.Language,
        BudgetOption = "budget=",
    };

    private static TimelineGrouping GroupingOf(Inquiry inquiry) =>
        inquiry.Choice.Text(By) is { } by ? EnumId.Find<TimelineGrouping>(by)!.Value : TimelineGrouping.Measure;

    private static MeasureTimeline TimelineOf(Inquiry inquiry)
    {
        if (inquiry.Choice.Text(By) is not null && inquiry.Form != MediaForm.Svg && inquiry.Form != MediaForm.Markdown)
            throw RefusedException.Wrong($"by is for SVG and Markdown; ask for format=svg.", $"by is voor SVG en Markdown; vraag om format=svg.");
        var timeline = MeasureTimeline.Of(inquiry.Groups.SelectMany(collections => collections));
        if (inquiry.Actor(timeline.Collections) is { } actor)
            timeline = timeline.OfActor(actor);
        return inquiry.Choice.Text(Until) is { } until ? timeline.Until(Date(until)) : timeline;
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw RefusedException.Wrong(
            $"until takes a date, and not {text}; {new DateAdvice(text) { IsEnd = true }}.",
            $"until is een datum, en niet {text}; {new DateAdvice(text) { IsEnd = true }}.");

    private sealed record Plans(ScoringScheme Scheme, IReadOnlyList<InvestmentPlan> All);
}
