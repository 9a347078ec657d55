using System.Globalization;
using System.Text.Json.Nodes;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Plan;
using static MkbPrioritisation.Cli.Mcp.ArgumentKind;
using static MkbPrioritisation.Cli.Mcp.ArgumentList;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>What measures take and yield by year, and what fits a budget.</summary>
internal static class PlanTool
{
    private static readonly ToolArgument Only = new("only", TextList, "Plan only these measures, by id; shortlist stands for all of the shortlist.");
    private static readonly ToolArgument With = new("with", TextList, "Plan these measures whatever else is chosen, also under a budget.");
    private static readonly ToolArgument Without = new("without", TextList, "Leave these measures out.");
    private static readonly ToolArgument Scale = new(
        "scale", Figures, "Plan measures at so many times their size, by id, such as { \"strengthen-equity\": 0.5 }; at most 100.");

    private static readonly ToolArgument Budget = new(
        "budget",
        Figures,
        "The most that may be invested, by year, or over all years as total: { \"2021\": \"500mln\", \"total\": \"1.2bn\" }. A bare number counts "
            + "the unit of the plan's table: EUR bn for the shipped plan. The answer says what fits.");

    private static readonly ToolArgument ReturnShare = new(
        "return_share", Number, "How many per cent of value added flow back to the public purse; what the collection assumes without it.")
    {
        Most = 100,
    };

    public static MeasuresTool Create() => new(
        "plan",
        "Plan measures, also under a budget",
        "What the measures of each collection that has a plan take and yield by year, beside the totals that the source prints; under a budget what "
            + "fits by rank, and the best of all sets by overall scores or by value added.",
        [Collections, Scheme, Only, With, Without, Scale, Budget, ReturnShare],
        Plan);

    private static JsonObject Plan(ToolCall call)
    {
        var arguments = call.Arguments;
        var chosen = call.Rank();
        var choice = new PlanChoice
        {
            Only = arguments.Texts(Only),
            With = arguments.Texts(With),
            Without = arguments.Texts(Without),
            Scales = [.. arguments.Figures(Scale).Select(scale => KeyValuePair.Create(scale.Key, Times(scale.Key, scale.Value)))],
            Budgets = [.. arguments.Figures(Budget).Select(budget => $"{budget.Key}={budget.Value}")],
            ReturnPercent = arguments.Number(ReturnShare),
            Language = call.Language,
            BudgetOption = "",
        };
        var plans = choice.Plan(chosen.Planned(), call.Cancellation);
        var answer = JsonDocuments.Object(PlanJson.Write(PlanJson.Document(chosen.Scheme, plans)));
        foreach (var (entry, plan) in answer["plans"]!.AsArray().Zip(plans))
            AddExact(entry!["budget"] as JsonObject, plan.Budgeted);
        return answer;
    }

    private static decimal Times(string id, string text) => PlanChoice.Number(text) is { } factor and <= ScaleArgument.MostTimes
        ? factor
        : throw new UsageException(
            $"{id} is scaled by a number from 0 to {ScaleArgument.MostTimes}, with a decimal point, and not by {text}.",
            $"{id} wordt geschaald met een getal van 0 tot en met {ScaleArgument.MostTimes}, met een decimale punt, en niet met {text}.");

    private static void AddExact(JsonObject? budget, BudgetedPlan? budgeted)
    {
        if (budget is null || budgeted is null)
            return;
        Add("byRank", budgeted.ByRank);
        Add("bestOverall", budgeted.BestOverall);
        Add("bestValueAdded", budgeted.BestValueAdded);

        void Add(string member, PlanSelection selection)
        {
            var entry = budget[member]!.AsObject();
            entry["exactTotalOverall"] = selection.ExactTotalOverall.ToString("Q", CultureInfo.InvariantCulture);
            if (selection.MostMissed is { } missed)
                entry["exactMostMissed"] = missed.ToString("Q", CultureInfo.InvariantCulture);
        }
    }
}
