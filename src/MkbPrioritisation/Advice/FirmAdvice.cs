using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Advice;

/// <summary>
/// What a firm's figures say: indicators, growth segment, and the measures that are meant for it. What is missing is left
/// out and named; it changes nothing else.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FirmAdvice
{
    private FirmAdvice(FirmProfile profile, IReadOnlyList<SegmentDefinition> segments, IEnumerable<MeasureRanking> rankings)
    {
        Profile = profile;
        Segments = segments;
        Figures = AdviceFigures.Of(profile);
        Productivity = AxisGrowth.Of(this[Indicator.EarlierProductivity].Value, this[Indicator.LaterProductivity].Value);
        Jobs = AxisGrowth.Of(Known(profile.Earlier.Fte), Known(profile.Later.Fte));
        Segment = Productivity is null || Jobs is null
            ? null
            : segments.FirstOrDefault(segment => segment.Productivity == Productivity.Trend && segment.Jobs == Jobs.Trend);
        Measures = [.. rankings.Select(ranking => new FittingMeasures(ranking, Segment?.Segment))];
    }

    /// <summary>The firm.</summary>
    public FirmProfile Profile { get; }

    /// <summary>All segments, as they were given.</summary>
    public IReadOnlyList<SegmentDefinition> Segments { get; }

    /// <summary>What each indicator comes to, in the order of <see cref="Indicator"/>.</summary>
    public IReadOnlyList<AdviceFigure> Figures { get; }

    /// <summary>Which way productivity went; <see langword="null"/> where figures are missing.</summary>
    public AxisGrowth? Productivity { get; }

    /// <summary>Which way the number of jobs went; <see langword="null"/> where figures are missing.</summary>
    public AxisGrowth? Jobs { get; }

    /// <summary>The segment; <see langword="null"/> where figures are missing, as half a segment is none.</summary>
    public SegmentDefinition? Segment { get; }

    /// <summary>
    /// The share of firms of the firm's size class that are in its segment, or of all firms where its size or that share is not
    /// known; <see langword="null"/> without a segment or a share.
    /// </summary>
    public SegmentShare? Share => Segment is { } segment ? ShareOf(segment) : null;

    /// <summary>The measures that are meant for the segment, by ranking.</summary>
    public IReadOnlyList<FittingMeasures> Measures { get; }

    /// <summary>What an indicator comes to.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The figure, with a value or with what is missing for one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public AdviceFigure this[Indicator indicator] => Figures[(int)Defined.Require(indicator)];

    /// <summary>The share of firms of the firm's size class that are in a segment, or of all firms where that is not known.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The share, or <see langword="null"/> where none is known.</returns>
    public SegmentShare? ShareOf(SegmentDefinition segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var size = Profile.KnownSize;
        var own = size switch
        {
            SizeClass.Micro => segment.ShareBySize.Micro,
            SizeClass.Small => segment.ShareBySize.Small,
            SizeClass.Medium => segment.ShareBySize.Medium,
            null => null,
        };
        return own is { } share ? new(share, size) : segment.Share is { } all ? new(all, Size: null) : null;
    }

    /// <summary>Holds the conditions of a measure against the firm.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its conditions, each with whether the firm meets it; empty where the measure has none.</returns>
    public IReadOnlyList<ConditionCheck> ConditionsOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return [.. measure.Conditions.Select(condition => ConditionCheck.Of(condition, this))];
    }

    /// <summary>Advises a firm.</summary>
    /// <param name="profile">The firm.</param>
    /// <param name="segments">The four segments, such as those of a catalogue.</param>
    /// <param name="rankings">The rankings to choose measures from.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentException">The profile has <see cref="FirmProfile.Problems"/>, or the segments are not each of the four once.</exception>
    public static FirmAdvice Of(FirmProfile profile, IEnumerable<SegmentDefinition> segments, params IEnumerable<MeasureRanking> rankings)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var defined = ValueList<SegmentDefinition>.Of(segments, nameof(segments));
        var ranked = ValueList<MeasureRanking>.Of(rankings, nameof(rankings));
        if (profile.Problems is [var problem, ..])
            throw new ArgumentException($"The profile cannot be true: {problem}.", nameof(profile));
        if (!defined.Select(segment => segment.Segment).Order().SequenceEqual(Enum.GetValues<Segment>()))
            throw new ArgumentException("The segments should be each of the four once.", nameof(segments));
        return new(profile, defined, ranked);
    }

    /// <summary>The segment and the measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Segment is null ? "no segment" : Segment.Name)}: " +
        $"{string.Join(", ", Measures.SelectMany(fitting => fitting.Measures).Select(ranked => ranked.Measure.Id))}";

    private static Fraction? Known(decimal? figure) => figure is { } known ? (Fraction)known : null;
}
