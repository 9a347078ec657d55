using System.CommandLine;
using System.Globalization;

namespace MkbPrioritisation.Cli.Options;

/// <summary>Options that take a whole number, and say which where they get anything else.</summary>
internal static class WholeNumber
{
    public static Option<int?> Option(string name, string description, int least, int? most = null) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= (most ?? int.MaxValue))
                return number;
            argument.AddError(UsageAdvice.ForParser(WholeNumberAdvice.For(name, argument.Tokens[0].Value, least, most)));
            return null;
        },
    };
}
