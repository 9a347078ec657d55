using System.Globalization;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Comparison;

/// <summary>A measure whose place or id differs between two rankings.</summary>
public sealed class MeasureChange
{
    private readonly ILookup<ChangeReason, string> _criteria;

    internal MeasureChange(RankedMeasure? before, RankedMeasure? after, IReadOnlyList<ChangeReason> reasons, ILookup<ChangeReason, string> criteria)
    {
        Before = before;
        After = after;
        Reasons = [.. reasons];
        _criteria = criteria;
    }

    /// <summary>The measure's place before; <see langword="null"/> where it was not there.</summary>
    public RankedMeasure? Before { get; }

    /// <summary>The measure's place after; <see langword="null"/> where it is gone.</summary>
    public RankedMeasure? After { get; }

    /// <summary>The measure as it is, or as it last was.</summary>
    public RankedMeasure Measure => After ?? Before!;

    /// <summary>The measure's id before, where it has another now; otherwise <see langword="null"/>.</summary>
    public string? FormerId => Reasons.Contains(ChangeReason.Renamed) ? Before!.Measure.Id : null;

    /// <summary>
    /// Why the place differs: that without which it would be another; where any of several alone would do, each of them. At least
    /// one reason; for a measure that was renamed, that comes first.
    /// </summary>
    public IReadOnlyList<ChangeReason> Reasons { get; }

    /// <summary>The ids of the criteria whose scores differ and are a reason.</summary>
    public IReadOnlyList<string> Criteria => [.. Reasons.SelectMany(CriteriaOf)];

    /// <summary>The ids of the criteria whose scores differ for one of the reasons.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>
    /// The ids; empty but for <see cref="ChangeReason.Scores"/>, <see cref="ChangeReason.Assessments"/> and
    /// <see cref="ChangeReason.Bands"/>.
    /// </returns>
    public IReadOnlyList<string> CriteriaOf(ChangeReason reason) => Reasons.Contains(reason) ? [.. _criteria[reason]] : [];

    /// <summary>The measure and its ranks, such as <c>free-depreciation 11 → 9</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Measure.Measure.Id} {Rank(Before)} → {Rank(After)}";

    private static string Rank(RankedMeasure? measure) => measure?.Rank.ToString(CultureInfo.InvariantCulture) ?? "–";
}
