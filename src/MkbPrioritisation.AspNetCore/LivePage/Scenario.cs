using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>What is shown: the measures as they are and as they would be, and what moved.</summary>
internal sealed record Scenario
{
    public required MeasureState State { get; init; }

    public required PageQuery Query { get; init; }

    /// <summary>The changes that apply.</summary>
    public required IReadOnlyList<ShownChange> Changes { get; init; }

    /// <summary>What of the address does not fit the measures.</summary>
    public required IReadOnlyList<Phrase> Problems { get; init; }

    /// <summary>The budgets of the address that cannot be read, and why.</summary>
    public required IReadOnlyDictionary<string, Phrase> RefusedBudgets { get; init; }

    /// <summary>The ranking by the files; <see langword="null"/> where there is nothing to rank.</summary>
    public required MeasureRanking? Files { get; init; }

    /// <summary>The ranking with the changes; <see langword="null"/> where there is nothing to rank.</summary>
    public required MeasureRanking? Ranking { get; init; }

    /// <summary>What the changes do; <see langword="null"/> where there are none.</summary>
    public required RankingComparison? WhatIf { get; init; }

    /// <summary>What happened to the files since the window looked at them last; <see langword="null"/> where nothing did.</summary>
    public required RankingComparison? News { get; init; }

    /// <summary>What the measures take and yield; <see langword="null"/> where nothing is planned.</summary>
    public required InvestmentPlan? Plan { get; init; }

    public MeasureCatalogue Catalogue => State.Version.Catalogue;

    /// <summary>The comparison that is marked in the ranking: what if before what was.</summary>
    public RankingComparison? Marked => WhatIf ?? News;

    /// <summary>The scheme by which is ranked, changes included.</summary>
    public ScoringScheme? Scheme => Ranking?.Scheme;

    /// <summary>The changes of scores.</summary>
    public IReadOnlyList<ScoreChange> Scores => [.. Changes.Select(change => change.Score).OfType<ScoreChange>()];

    /// <summary>The changes of scores that can be saved: not those of scores that assessors gave, which no measure's file says.</summary>
    public IReadOnlyList<ScoreChange> Savable => [.. Scores.Where(CanSave)];

    /// <summary>Whether a change of a score can be saved into the measure's file.</summary>
    public bool CanSave(ScoreChange change) => ScoreInFiles(change.Collection, change.Measure, change.Criterion) is not { IsAssessed: true };

    /// <summary>The score that counts by the files: the assessors' where there are some; <see langword="null"/> where there is none.</summary>
    public CriterionScore? ScoreInFiles(string collection, string measure, string criterion) =>
        Catalogue.GetCollection(collection).Counting(Catalogue.GetMeasure(collection, measure)).ScoreOn(criterion);
}
