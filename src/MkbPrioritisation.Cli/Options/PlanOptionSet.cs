using System.CommandLine;
using System.CommandLine.Parsing;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a plan is told what to leave out or in, and what it may cost.</summary>
internal sealed class PlanOptionSet
{
    private readonly Option<string[]> _only = Ids("--only", "Plan only the shortlist, or only this measure; can be given several times.", "shortlist|ID");
    private readonly Option<string[]> _with = Ids(
        "--with", "Plan this measure whatever else is chosen, also under a budget; can be given several times.", "ID");
    private readonly Option<string[]> _without = Ids("--without", "Leave this measure out; can be given several times.", "ID");

    private readonly Option<KeyValuePair<string, decimal>[]> _scales = new("--scale")
    {
        Description = "Plan a measure at so many times its size, such as strengthen-equity=0.5; can be given several times.",
        HelpName = "ID=FACTOR",
        CustomParser = argument => [.. argument.Tokens.Select(token => Scale(argument, token.Value))],
    };

    private readonly Option<string[]> _budgets = new("--budget")
    {
        Description = "The most that may be invested in a year, or over all years as total: 2021=500mln, 2021=2bn, total=1.2bn. A bare number "
            + "counts the unit of the plan's table: EUR bn for the shipped plan. Can be given for several years. Shows what fits.",
        HelpName = "YEAR|total=AMOUNT",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<decimal?> _return = new("--return-share")
    {
        Description = "How many per cent of value added flow back to the public purse; what the collection assumes without it.",
        HelpName = "PERCENT",
        CustomParser = argument =>
        {
            if (PercentArgument.Of(argument.Tokens[0].Value) is { } percent)
                return percent;
            argument.AddError(UsageAdvice.ForParser(PercentArgument.IsNone("--return-share ", argument.Tokens[0].Value)));
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
    public IReadOnlyList<InvestmentPlan> Plan(ParseResult result, RankingSelection chosen, CommandOutput streams)
    {
        var choice = new PlanChoice
        {
            Only = Given(result, _only),
            With = Given(result, _with),
            Without = Given(result, _without),
            Scales = Given(result, _scales),
            Budgets = Given(result, _budgets),
            ReturnPercent = result.GetValue(_return),
            Language = LanguageOption.AskedIn([.. result.Tokens.Select(token => token.Value)]),
            BudgetOption = "--budget ",
        };
        var planned = chosen.Planned();
        foreach (var note in choice.Scales.Select(scale => ScaleArgument.MayBePercent("--scale ", scale)).OfType<Phrase>())
            streams.WriteError(note.In(streams.Language));
        return ProgressBar.Show(streams, progress => choice.Plan(planned, progress.Part, CancellationToken.None));
    }

    private static IReadOnlyList<T> Given<T>(ParseResult result, Option<T[]> option) => result.GetValue(option) ?? [];

    private static Option<string[]> Ids(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = false };

    private static KeyValuePair<string, decimal> Scale(ArgumentResult argument, string text)
    {
        if (ScaleArgument.Of(text) is { } scale)
            return scale;
        argument.AddError(UsageAdvice.ForParser(ScaleArgument.IsNone("--scale ", text)));
        return default;
    }
}
