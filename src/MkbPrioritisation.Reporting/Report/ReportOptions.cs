using MkbPrioritisation.Invariants;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What a report says of itself, and how much it holds.</summary>
public sealed record ReportOptions
{
    /// <summary>In English, under the collection's name, without a date, in full.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language that is shown first.</summary>
    public Language Language { get; init => field = Defined.Require(value, nameof(Language)); } = Language.English;

    /// <summary>The title; <see langword="null"/> for the name of the collection, or a question where there are several.</summary>
    public string? Title { get; init; }

    /// <summary>The date that the report bears; <see langword="null"/> for none. No clock is read, so that the same measures make the same page.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What measures have really taken and yielded, shown beside their plans in a full report; empty for none.</summary>
    public IReadOnlyList<ActualFigures> Actuals { get; init => field = Frozen.List(value); } = [];

    /// <summary>Whether the report ends after what those who decide need first: the shortlist, the matrix and what would change them.</summary>
    public bool IsSummary { get; init; }
}
