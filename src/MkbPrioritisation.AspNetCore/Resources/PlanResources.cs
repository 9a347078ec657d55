using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Timelines;
using static MkbPrioritisation.AspNetCore.Parameters.ParameterList;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What measures take and yield by year, and what must happen when.</summary>
internal static class PlanResources
{
    private const string Shortlist = "shortlist";

    public static IEnumerable<Resource> All { get; } =
    [
        Plan("plan", "What the measures of each collection that has a plan take and yield by year.", Collections),
        Plan("plan/{collection}", "What the measures of a collection take and yield by year.", CollectionInPath),
        Timeline("timeline", "Phases, starts and steps of each collection, in order of date.", Collections),
        Timeline("timeline/{collection}", "Phases, starts and steps of a collection, in order of date.", CollectionInPath),
    ];

    private static Resource Plan(string pattern, string summary, Parameter which) => new Resource<Plans>(
        pattern, summary, typeof(PlanDocument), [which, Scheme, Only, With, Without, ReturnShare], Find,
        (MediaForm.Json, (found, _) => PlanJson.Write(PlanJson.Document(found.Scheme, found.All))),
        (MediaForm.Svg, (found, inquiry) => PlanSvg.Write(found.All, inquiry.Rendering)),
        (MediaForm.Csv, (found, inquiry) => PlanCsv.Write(found.All, inquiry.Rendering)),
        (MediaForm.Markdown, (found, inquiry) => PlanMarkdown.Write(found.All, inquiry.Rendering)));

    private static Resource Timeline(string pattern, string summary, Parameter which) => new Resource<MeasureTimeline>(
        pattern, summary, typeof(TimelineDocument), [which, Actor, Until], TimelineOf,
        (MediaForm.Json, (timeline, _) => TimelineJson.Write(TimelineJson.Document(timeline))),
        (MediaForm.Svg, (timeline, inquiry) => TimelineSvg.Write(timeline, inquiry.Rendering)),
        (MediaForm.Csv, (timeline, inquiry) => TimelineCsv.Write(timeline, inquiry.Rendering)),
        (MediaForm.Markdown, (timeline, inquiry) => TimelineMarkdown.Write(timeline, inquiry.Rendering)),
        (MediaForm.Calendar, (timeline, inquiry) => TimelineCalendar.Write(timeline, inquiry.Rendering)));

    private static Plans Find(Inquiry inquiry)
    {
        var rankings = inquiry.Rank();
        var planned = rankings.All.Where(ranking => ranking.Collections is [{ Plan: not null }]).ToList();
        if (planned.Count == 0)
            throw RefusedException.Missing($"No collection that is asked for has a plan.", $"Geen collectie waarnaar gevraagd wordt heeft een plan.");
        var known = planned.SelectMany(Ids).Distinct(StringComparer.Ordinal).ToList();
        var named = new[] { Only, With, Without }.SelectMany(inquiry.Choice.Texts).Where(id => id != Shortlist);
        if (named.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } unknown)
            throw new UnknownIdException("planned measure", unknown, known);
        return new(rankings.Scheme, [.. planned.Select(ranking => PlanOf(ranking, inquiry.Choice))]);
    }

    private static InvestmentPlan PlanOf(MeasureRanking ranking, Choice choice)
    {
        var ids = Ids(ranking).ToHashSet(StringComparer.Ordinal);
        var only = choice.Texts(Only);
        var shortlist = only.Contains(Shortlist, StringComparer.Ordinal) ? ranking.Where(ranked => ranked.IsShortlisted).Select(ranked => ranked.Measure.Id).Where(ids.Contains) : [];
        try
        {
            return new(ranking, new()
            {
                Only = only.Count == 0 ? null : [.. only.Where(ids.Contains), .. shortlist],
                With = [.. choice.Texts(With).Where(ids.Contains)],
                Without = [.. choice.Texts(Without).Where(ids.Contains)],
                ReturnPercent = choice.Number(ReturnShare),
            });
        }
        catch (ArgumentException exception)
        {
            var message = exception.Message.Split(" (Parameter '")[0];
            throw RefusedException.Wrong($"{message:whole}", $"{message:whole}");
        }
    }

    private static MeasureTimeline TimelineOf(Inquiry inquiry)
    {
        var timeline = MeasureTimeline.Of(inquiry.Groups.SelectMany(collections => collections));
        if (inquiry.Actor(timeline.Collections) is { } actor)
            timeline = timeline.OfActor(actor);
        return inquiry.Choice.Text(Until) is { } until ? timeline.Until(Date(until)) : timeline;
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw RefusedException.Wrong(
            $"until takes a date, and not {text}; {new DateAdvice(text)}.",
            $"until is een datum, en niet {text}; {new DateAdvice(text)}.");

    private static IEnumerable<string> Ids(MeasureRanking ranking) => ranking.Where(ranked => ranked.Measure.Plan is not null).Select(ranked => ranked.Measure.Id);

    private sealed record Plans(ScoringScheme Scheme, IReadOnlyList<InvestmentPlan> All);
}
