using System.CommandLine;
using System.Globalization;
using MkbPrioritisation.Cli.Templates;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option by which new criteria are told how large the economy is that they are for.</summary>
internal static class ScaleOption
{
    public static Option<decimal> Create() => new("--scale")
    {
        Description = "How many times the built-in limits in euros the new ones are, such as 0.01 for a region.",
        HelpName = "FACTOR",
        DefaultValueFactory = _ => 1,
        CustomParser = argument =>
        {
            if (decimal.TryParse(argument.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
                && factor is >= ScaledBands.Least and <= ScaledBands.Most)
                return factor;
            argument.AddError(UsageAdvice.ForParser(new(
                $"--scale takes a number from {ScaledBands.Least} to {ScaledBands.Most}, with a decimal point, such as 0.01.",
                $"--scale is een getal van {ScaledBands.Least} tot en met {ScaledBands.Most}, met een decimale punt, zoals 0.01.")));
            return 1;
        },
    };
}
