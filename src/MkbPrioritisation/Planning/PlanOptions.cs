using System.Collections.ObjectModel;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Planning;

/// <summary>Which measures are planned, and what is assumed.</summary>
public sealed record PlanOptions
{
    /// <summary>Every measure that has a plan, as it stands, and the collection's own assumptions.</summary>
    public static PlanOptions Default { get; } = new();

    /// <summary>The ids of the measures that are planned; <see langword="null"/> for all that have a plan.</summary>
    public IReadOnlyList<string>? Only { get; init => field = value is null ? null : ValueList<string>.Of(value, nameof(Only)); }

    /// <summary>The ids of measures that are planned whatever else is chosen, also under a budget.</summary>
    public IReadOnlyList<string> With { get; init => field = ValueList<string>.Of(value, nameof(With)); } = ReadOnlyCollection<string>.Empty;

    /// <summary>The ids of measures that are left out.</summary>
    public IReadOnlyList<string> Without { get; init => field = ValueList<string>.Of(value, nameof(Without)); } = ReadOnlyCollection<string>.Empty;

    /// <summary>How many times its own size a measure is planned, by id; 0–100, with at most four decimals.</summary>
    public IReadOnlyDictionary<string, decimal> Scales { get; init => field = ValueDictionary<decimal>.Of(value, nameof(Scales)); }
        = ReadOnlyDictionary<string, decimal>.Empty;

    /// <summary>
    /// How many per cent of value added flow back to the public purse, 0–100; <see langword="null"/> for what the collection
    /// assumes.
    /// </summary>
    public decimal? ReturnPercent { get; init; }

    /// <summary>
    /// The most that may be invested in some years of the plan; of a range its upper end counts. Other years are without
    /// limit. <see langword="null"/> where no year has one.
    /// </summary>
    public YearlyAmounts? Budget { get; init; }

    /// <summary>The most that may be invested over all years; <see langword="null"/> where that has no limit.</summary>
    public Money? TotalBudget { get; init; }
}
