using MkbPrioritisation.Reading;
using System.CommandLine;
using System.Globalization;

namespace MkbPrioritisation.Cli.Options;

/// <summary>Options that take a date, and say how to write one where they get anything else.</summary>
internal static class IsoDate
{
    public static Option<DateOnly?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date;
            var advice = new DateAdvice(argument.Tokens[0].Value);
            argument.AddError(
                UsageAdvice.ForParser(DateOnly.TryParseExact(advice.Written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? new($"{name:bare} takes a date by year, month and day; {advice}.", $"{name:bare} is een datum met jaar, maand en dag; {advice}.")
                : new($"{name:bare} takes a date such as 2026-11-25: year, month, day.", $"{name:bare} is een datum zoals 2026-11-25: jaar, maand, dag.")));
            return null;
        },
    };
}
