using MkbPrioritisation.Cli.Output;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Commands;

/// <summary>What a command was asked to show.</summary>
internal sealed record Chosen(MeasureCatalogue Catalogue, ScoringScheme Scheme, IReadOnlyList<MeasureRanking> Rankings)
{
    /// <summary>Examines how robust the rankings are, one after the other.</summary>
    public IReadOnlyList<RankingRobustness> Examine(RobustnessOptions options, Progress progress)
    {
        if (Rankings.Any(ranking => ranking.Count > RobustnessOptions.MostMeasures))
            throw new UsageException($"Up to {RobustnessOptions.MostMeasures} measures are examined together; choose fewer with --collection, or leave out --together.");
        return [.. Rankings.Select((ranking, index) => ranking.Robustness(options with { Progress = progress.Part(index, Rankings.Count) }))];
    }
}
