using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Cli.Mcp.ArgumentKind;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>The arguments that tools share; each is declared once.</summary>
internal static class ArgumentList
{
    public static readonly ToolArgument MeasureId = new("measure", Text, "The measure's id, or collection/measure where several collections have it.")
    {
        IsRequired = true,
    };

    public static readonly ToolArgument Collections = new(
        "collections", TextList, "The ids of the collections; all collections without it. Each is ranked on its own.");

    public static readonly ToolArgument Together = new("together", Flag, "Whether the collections are ranked together, as one.");

    public static readonly ToolArgument Scheme = new("scheme", Text, "The scoring scheme's id; the default scheme without it.");

    public static readonly ToolArgument Top = new("top", Number, "Only the measures ranked so or better; a tie is never cut.") { Least = 1 };

    public static readonly ToolArgument Actor = new(
        "actor", Text, "Only the measures that need one actor, by the actor's id; ranks are those among all measures.");

    public static readonly ToolArgument From = new("from", Text, "The id of the scheme that is compared with; the default scheme without it.");

    public static readonly ToolArgument To = new("to", Text, "The id of the scheme that is compared.") { IsRequired = true };

    public static readonly ToolArgument Noise = new(
        "noise", Number, $"How many bands a certain score may be off; {RobustnessOptions.Default.Noise} without it.")
    {
        Most = RobustnessOptions.MostNoise,
    };

    public static readonly ToolArgument Assumptions = new(
        "assumptions",
        Flag,
        "Whether the assumptions of measures with a model are drawn from their ranges, in place of noise; collections without a model are left out.");

    public static readonly ToolArgument Samples = new(
        "samples", Number, $"How many weightings are drawn; {RobustnessOptions.Default.Samples} without it, and at most.")
    {
        Least = 1,
        Most = RobustnessOptions.Default.Samples,
    };

    public static readonly ToolArgument Seed = new(
        "seed", Number, $"Where drawing starts; the same seed gives the same figures. {RobustnessOptions.Default.Seed} without it.");
}
