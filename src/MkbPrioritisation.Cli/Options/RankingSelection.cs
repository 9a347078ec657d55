using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Options;

/// <summary>What a command was asked to show.</summary>
internal sealed record RankingSelection(MeasureCatalogue Catalogue, ScoringScheme Scheme, IReadOnlyList<MeasureRanking> Rankings)
{
    /// <summary>Whether separated values are for a Dutch Excel, and not for programs.</summary>
    public bool IsForDutchExcel { get; init; }

    /// <summary>Examines how robust the rankings are, one after the other.</summary>
    public IReadOnlyList<RankingRobustness> Examine(RobustnessOptions options, ProgressBar progress)
    {
        if (Rankings.Any(ranking => ranking.Count > RobustnessOptions.MostMeasures))
            throw new UsageException(
                $"Up to {RobustnessOptions.MostMeasures} measures are examined together; choose fewer with --collection, or leave out --together.",
                $"Ten hoogste {RobustnessOptions.MostMeasures} maatregelen worden samen onderzocht; kies er minder met --collection, of laat --together weg.");
        return [.. Rankings.Select((ranking, index) => ranking.Robustness(options, CancellationToken.None, progress.Part(index, Rankings.Count)))];
    }
}
