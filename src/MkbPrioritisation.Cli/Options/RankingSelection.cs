using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Options;

/// <summary>What a command was asked to show.</summary>
internal sealed record RankingSelection(MeasureCatalogue Catalogue, ScoringScheme Scheme, IReadOnlyList<MeasureRanking> Rankings)
{
    /// <summary>Whether separated values are for a Dutch Excel, and not for programs.</summary>
    public bool IsForDutchExcel { get; init; }

    /// <summary>The rankings by all assessors' scores, where those shown are by one assessor's; otherwise <see langword="null"/>.</summary>
    public IReadOnlyList<MeasureRanking>? Common { get; init; }

    /// <summary>The same rankings by one assessor's scores, and by the measures' own where that one gives none.</summary>
    /// <exception cref="UnknownIdException">None of the collections has such an assessor.</exception>
    public RankingSelection AssessedBy(string assessor)
    {
        var seen = AssessorView.Of(Catalogue, Rankings, assessor);
        return this with { Catalogue = seen.Catalogue, Rankings = seen.Rankings, Common = Rankings };
    }

    /// <summary>The tables of the rankings, beside the common ones where there are such.</summary>
    public IEnumerable<RankingTable> Tables(RenderingOptions options) =>
        Rankings.Select((ranking, index) => new RankingTable(ranking, options, Common?[index]));

    /// <summary>The rankings of the collections that have a plan.</summary>
    /// <exception cref="UsageException">None has.</exception>
    public IReadOnlyList<MeasureRanking> Planned() => Rankings.Where(ranking => ranking.Collections is [{ Plan: not null }]).ToList() is { Count: > 0 } planned
        ? planned
        : throw new UsageException(
            $"No collection here has a plan; choose one that declares it in its collection.yaml.",
            $"Geen collectie heeft hier een plan; kies er een die het in collection.yaml heeft.");

    /// <summary>The same with only the rankings in which a measure has a model for a criterion of the scheme.</summary>
    /// <exception cref="UsageException">None has.</exception>
    public RankingSelection Modelled() =>
        Rankings.Where(ranking => RobustnessOptions.HasModels(ranking, Catalogue.Criteria)).ToList() is { Count: > 0 } modelled
        ? this with { Rankings = modelled }
        : throw new UsageException(
            $"No measure here has a model for a criterion of the scheme; choose a collection whose measures have assumptions and model in their files.",
            $"Geen maatregel heeft hier een model voor een criterium van het weegkader; kies een collectie waarvan maatregelen assumptions (aannames) en " +
            $"model in hun bestand hebben.");

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
