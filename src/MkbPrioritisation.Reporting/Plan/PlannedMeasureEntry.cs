using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A measure of a plan, as JSON holds it.</summary>
public sealed record PlannedMeasureEntry
{
    /// <summary>The measure's id.</summary>
    public required string Id { get; init; }

    /// <summary>The name, by language (<c>nl</c>, <c>en</c>).</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>The rank, from 1; ties share it.</summary>
    public required int Rank { get; init; }

    /// <summary>The id of the programme, or part of one, that it belongs to.</summary>
    public required string Programme { get; init; }

    /// <summary>How many times its own size it is planned.</summary>
    public required decimal Scale { get; init; }

    /// <summary>Whether it is planned whatever else is chosen.</summary>
    public required bool Required { get; init; }

    /// <summary>What it takes and yields at that size.</summary>
    public required PlanFiguresEntry Figures { get; init; }

    /// <summary>What flows back over all years for what is invested; absent where nothing is assumed or nothing invested.</summary>
    public InvestmentReturnEntry? ReturnOnInvestment { get; init; }

    /// <summary>Who pays: shares in per cents, by the source's id.</summary>
    public required IReadOnlyDictionary<string, int> Financing { get; init => field = Frozen.Map(value); }

    /// <summary>How many take part, by language; absent where it is not said.</summary>
    public IReadOnlyDictionary<string, string>? Participants { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>How many take part in each year, at that size; absent where that is not planned in numbers.</summary>
    public IReadOnlyDictionary<string, AmountEntry>? ParticipantsByYear { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>How many take part in all years together, at that size; absent where that is not planned so.</summary>
    public AmountEntry? ParticipantsInAll { get; init; }

    /// <summary>How many it can reach, by language; absent where it is not said.</summary>
    public IReadOnlyDictionary<string, string>? Reach { get; init => field = Frozen.MapIfAny(value); }

    /// <summary>Why its figures are as they are, by language; absent where it is not said.</summary>
    public IReadOnlyDictionary<string, string>? Because { get; init => field = Frozen.MapIfAny(value); }
}
