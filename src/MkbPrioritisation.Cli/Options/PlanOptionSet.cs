using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a plan is told what to leave out or in, and what it may cost.</summary>
internal sealed class PlanOptionSet
{
    private const string Shortlist = "shortlist";

    private readonly Option<string[]> _only = Ids("--only", "Plan only the shortlist, or only this measure; can be given several times.", "shortlist|ID");
    private readonly Option<string[]> _with = Ids("--with", "Plan this measure whatever else is chosen, also under a budget; can be given several times.", "ID");
    private readonly Option<string[]> _without = Ids("--without", "Leave this measure out; can be given several times.", "ID");

    private readonly Option<KeyValuePair<string, decimal>[]> _scales = new("--scale")
    {
        Description = "Plan a measure at so many times its size, such as strengthen-equity=0.5; can be given several times.",
        HelpName = "ID=FACTOR",
        CustomParser = argument => [.. argument.Tokens.Select(token => Pair(argument, token.Value, "strengthen-equity=0.5", most: 100))],
    };

    private readonly Option<string[]> _budgets = new("--budget")
    {
        Description = "The most that may be invested in a year, or over all years as total: 2021=500mln, 2021=2bn, total=1.2bn. A bare number counts the unit of the plan's table: EUR bn for the shipped plan. Can be given for several years. Shows what fits.",
        HelpName = "YEAR|total=AMOUNT",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<decimal?> _return = new("--return-share")
    {
        Description = "How many per cent of value added flow back to the public purse; what the collection assumes without it.",
        HelpName = "PERCENT",
        CustomParser = argument =>
        {
            if (Number(argument.Tokens[0].Value) is { } percent and <= 100)
                return percent;
            argument.AddError(UsageAdvice.ForParser(new($"--return-share takes a number from 0 to 100.", $"--return-share is een getal van 0 tot en met 100.")));
            return null;
        },
    };

    public void AddTo(Command command)
    {
        Completions.OfPlannedMeasures(_only);
        Completions.OfPlannedMeasures(_with);
        Completions.OfPlannedMeasures(_without);
        foreach (var option in new Option[] { _only, _with, _without, _scales, _return, _budgets })
            command.Options.Add(option);
    }

    /// <summary>Plans what is chosen of each collection that has a plan.</summary>
    public IReadOnlyList<InvestmentPlan> Plan(ParseResult result, RankingSelection chosen)
    {
        var rankings = chosen.Planned();
        RequireKnown(result, rankings);
        var years = rankings.SelectMany(ranking => new InvestmentPlan(ranking).Years).Distinct().Order().ToList();
        if (years.Count == 0 && Given(result, _budgets).Count > 0)
            throw new UsageException(
                $"No measure holds a plan, so that there is nothing that a budget could limit; leave out --budget.",
                $"Geen maatregel heeft een plan, zodat er niets is dat een budget kan begrenzen; laat --budget weg.");
        return [.. rankings.Select(ranking => Plan(result, ranking, years))];
    }

    private InvestmentPlan Plan(ParseResult result, MeasureRanking ranking, IReadOnlyList<int> years)
    {
        var ids = Planned(ranking).Select(ranked => ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        var only = Given(result, _only);
        var shortlist = only.Contains(Shortlist, StringComparer.Ordinal) ? Planned(ranking).Where(ranked => ranked.IsShortlisted).Select(ranked => ranked.Measure.Id) : [];
        try
        {
            var options = new PlanOptions
            {
                Only = only.Count == 0 ? null : [.. only.Where(ids.Contains), .. shortlist],
                With = [.. Given(result, _with).Where(ids.Contains)],
                Without = [.. Given(result, _without).Where(ids.Contains)],
                Scales = Given(result, _scales).Where(scale => ids.Contains(scale.Key)).ToDictionary(StringComparer.Ordinal),
                ReturnPercent = result.GetValue(_return),
            };
            var plan = new InvestmentPlan(ranking, options);
            return Given(result, _budgets).Count == 0 || plan.Years.Count == 0
                ? plan
                : new(ranking, WithBudget(options, result, plan, years));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw ExceptionPhrase.Of(exception) is { } phrase
                ? new UsageException(phrase)
                : new UsageException(WithoutParameter(exception).ReplaceLineEndings(" "));
        }
    }

    private void RequireKnown(ParseResult result, IReadOnlyList<MeasureRanking> rankings)
    {
        var known = rankings.SelectMany(Planned).Select(ranked => ranked.Measure.Id).Distinct(StringComparer.Ordinal).ToList();
        var given = Given(result, _only).Where(id => id != Shortlist)
            .Concat(Given(result, _with)).Concat(Given(result, _without)).Concat(Given(result, _scales).Select(scale => scale.Key)).ToList();
        if (given.FirstOrDefault(id => !known.Contains(id, StringComparer.Ordinal)) is { } unknown)
            throw new UnknownIdException("planned measure", unknown, known);
        if (Given(result, _scales).GroupBy(scale => scale.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"--scale is given twice for {twice.Key:bare}.", $"--scale staat er twee keer voor {twice.Key:bare}.");
    }

    // Of several plans each takes the budgets of its own years.
    private PlanOptions WithBudget(PlanOptions options, ParseResult result, InvestmentPlan plan, IReadOnlyList<int> years)
    {
        var (currency, unit) = (plan.Outline.Currency, PlanTables.UnitOf(plan, LanguageOption.AskedIn([.. result.Tokens.Select(token => token.Value)])));
        var budgets = Given(result, _budgets).Select(text => BudgetArgument.Of(text, years, unit, currency)).ToList();
        if (budgets.GroupBy(budget => budget.Year).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"--budget is given twice for {Called(twice.Key):bare}.", $"--budget staat er twee keer voor {Called(twice.Key):bare}.");
        return options with
        {
            Budget = new(currency, budgets.Where(budget => budget.Year is { } year && plan.Years.Contains(year)).Select(budget => new YearAmount(budget.Year!.Value, MoneyRange.Of(new(budget.Amount, currency))))),
            TotalBudget = budgets.Find(budget => budget.Year is null) is { } total ? new Money(total.Amount, currency) : null,
        };
    }

    private static string Called(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "total";

    // The name of a parameter means nothing on a command line.
    private static string WithoutParameter(Exception exception) => exception is ArgumentException { ParamName: { } name }
        ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
        : exception.Message;

    private static IEnumerable<RankedMeasure> Planned(MeasureRanking ranking) => ranking.Where(ranked => ranked.Measure.Plan is not null);

    private static IReadOnlyList<T> Given<T>(ParseResult result, Option<T[]> option) => result.GetValue(option) ?? [];

    private static Option<string[]> Ids(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = false };

    private static KeyValuePair<string, decimal> Pair(ArgumentResult argument, string text, string example, decimal most)
    {
        if (text.Split('=') is [var key, var value] && key.Length > 0 && Number(value) is { } number && number <= most)
            return new(key, number);
        argument.AddError(UsageAdvice.ForParser(new(
            $"{text} should look like {example:bare}, with a decimal point and at most {most}.",
            $"{text} hoort eruit te zien als {example:bare}, met een decimale punt en ten hoogste {most}.")));
        return default;
    }

    private static decimal? Number(string text) =>
        text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
