using System.Text.Json.Nodes;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.Cli.Mcp.ArgumentList;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>How much of a ranking would stay if scores, weights or criteria were a little different.</summary>
internal static class RobustnessTool
{
    public static MeasuresTool Create() => new(
        "robustness",
        "Examine how sure a ranking is",
        "How much of the ranking would stay if scores, weights or criteria were a little different: chances of each rank and of the shortlist, how "
            + "far each weight can move, and the smallest changes of one score that change the shortlist.",
        [Collections, Together, Scheme, Noise, Assumptions, Samples, Seed],
        Examine);

    private static JsonObject Examine(ToolCall call)
    {
        var (usual, arguments) = (RobustnessOptions.Default, call.Arguments);
        var isDrawn = arguments.Flag(Assumptions);
        if (isDrawn && arguments.Number(Noise) is not null)
            throw new UsageException($"noise and assumptions exclude each other.", $"noise en assumptions sluiten elkaar uit.");
        var chosen = call.Rank();
        chosen = isDrawn ? chosen.Modelled() : chosen;
        var options = new RobustnessOptions
        {
            Noise = arguments.Number(Noise) ?? usual.Noise,
            ModelledCriteria = isDrawn ? chosen.Catalogue.Criteria : null,
            Samples = arguments.Number(Samples) ?? usual.Samples,
            Seed = arguments.Number(Seed) ?? usual.Seed,
        };
        if (chosen.Rankings.FirstOrDefault(ranking => ranking.Count > RobustnessOptions.UsualMostMeasures) is { } large)
        {
            throw new UsageException(
                $"Up to {RobustnessOptions.UsualMostMeasures} measures are examined together here, and these are {large.Count}; " +
                $"choose fewer with {Collections.Name:bare}.",
                $"Hier worden ten hoogste {RobustnessOptions.UsualMostMeasures} maatregelen samen onderzocht, en dit zijn er {large.Count}; " +
                $"kies er minder met {Collections.Name:bare}.");
        }

        var examined = chosen.Rankings.Select(ranking => RobustnessJson.Document(ranking.Robustness(options, call.Cancellation))).ToList();
        return new() { ["rankings"] = JsonNode.Parse(RobustnessJson.Write(examined)) };
    }
}
