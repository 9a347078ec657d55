using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How robust one ranking is, as JSON holds it.</summary>
public sealed record RobustnessDocument
{
    /// <summary>The scheme's id.</summary>
    public required string Scheme { get; init; }

    /// <summary>The ids of the collections ranked together.</summary>
    public required IReadOnlyList<string> Collections { get; init => field = Frozen.List(value); }

    /// <summary>How many bands a certain score may be off.</summary>
    public required int Noise { get; init; }

    /// <summary>How many weightings were drawn, and how often assumptions were where they were.</summary>
    public required int Samples { get; init; }

    /// <summary>Where drawing started.</summary>
    public required int Seed { get; init; }

    /// <summary>
    /// How many ranks, from 1 on, each number of <see cref="MeasureRobustnessEntry.RankProbabilities"/> and
    /// <see cref="MeasureRobustnessEntry.RankAcceptability"/> is of; absent where it is one. Of more than 1,000 measures it is
    /// a hundredth of their number, rounded up.
    /// </summary>
    public int? RanksEach { get; init; }

    /// <summary>The measures, in display order.</summary>
    public required IReadOnlyList<MeasureRobustnessEntry> Measures { get; init => field = Frozen.List(value); }

    /// <summary>How far each criterion's weight can move, in the scheme's order.</summary>
    public required IReadOnlyList<WeightIntervalEntry> Weights { get; init => field = Frozen.List(value); }

    /// <summary>What becomes of the ranking without each criterion.</summary>
    public required IReadOnlyList<LeaveOneOutEntry> LeaveOneOut { get; init => field = Frozen.List(value); }

    /// <summary>The smallest changes of one score that change the shortlist.</summary>
    public required IReadOnlyList<TippingPointEntry> TippingPoints { get; init => field = Frozen.List(value); }

    /// <summary><c>assumptions</c> where the probabilities were drawn from their ranges; otherwise absent.</summary>
    public string? DrawnFrom { get; init; }

    /// <summary>How often each modelled score came, by measure in display order; absent where assumptions were not drawn.</summary>
    public IReadOnlyList<ModelledScoreEntry>? ModelledScores { get; init => field = Frozen.ListIfAny(value); }
}
