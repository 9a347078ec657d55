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

    /// <summary>The rankings of the collections that have a plan.</summary>
    /// <exception cref="UsageException">None has.</exception>
    public IReadOnlyList<MeasureRanking> Planned() => Rankings.Where(ranking => ranking.Collections is [{ Plan: not null }]).ToList() is { Count: > 0 } planned
        ? planned
        : throw new UsageException(
            $"No collection here has a plan; choose one that declares it in its collection.yaml.",
            $"Geen collectie heeft hier een plan; kies er een die het in collection.yaml heeft.");

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
