using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Ranking;

/// <summary>
/// The measures of one or more collections in display order: by overall value, high first; within a tie by net
/// impact, high first, then by id, then by collection. The order within a tie is never a rank.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureRanking : IReadOnlyList<RankedMeasure>
{
    private readonly RankedMeasure[] _measures;

    internal MeasureRanking(ScoringScheme scheme, IReadOnlyList<MeasureCollection> collections, RankedMeasure[] measures, long multiple)
    {
        Multiple = multiple;
        Scheme = scheme;
        Collections = collections;
        _measures = measures;
    }

    /// <summary>The scheme that the measures are scored under.</summary>
    public ScoringScheme Scheme { get; }

    /// <summary>The collections that are ranked together.</summary>
    public IReadOnlyList<MeasureCollection> Collections { get; }

    /// <summary>The measures on the shortlist, in display order: those whose rank is at most the scheme's.</summary>
    public IEnumerable<RankedMeasure> Shortlist => _measures.Where(measure => measure.IsShortlisted);

    /// <summary>A multiple of how many assessors scored, on every criterion of every measure: part of the denominator of all scores.</summary>
    internal long Multiple { get; }

    /// <summary>How many measures there are.</summary>
    public int Count => _measures.Length;

    /// <summary>The measure at a place in display order.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RankedMeasure this[int index] => index >= 0 && index < _measures.Length
        ? _measures[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The ranking has {_measures.Length} measures, from 0.");

    /// <summary>The measure with an id.</summary>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="UnknownIdException">There is no such measure.</exception>
    /// <exception cref="ArgumentException">Several collections have a measure of that id.</exception>
    public RankedMeasure this[string id] => Matches(id) switch
    {
        [var only] => only,
        [] => throw new UnknownIdException(id, [.. _measures.Select(ranked => (ranked.Measure.Id, ranked.Measure.Name))]),
        var several => throw new ArgumentException($"Several collections have it: name one of {string.Join(", ", several.Select(PathOf))}.", nameof(id)),
    };

    /// <summary>Ranks the measures of collections together.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="collections">The collections, each once; the order changes nothing but their listing.</param>
    /// <returns>The ranking.</returns>
    internal static MeasureRanking Of(ScoringScheme scheme, params IEnumerable<MeasureCollection> collections)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(collections);
        IReadOnlyList<MeasureCollection> each = [.. collections.DistinctBy(collection => collection.Id, StringComparer.Ordinal)];
        return Ranker.Rank(scheme, each, CommonMultiple.Of(each.Select(collection => collection.AssessorMultiple)));
    }

    /// <summary>The same ranking by another scheme or with other numerators, so that they compare with those of another ranking.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="multiple">A multiple of how many assessors scored, in this ranking and in the other.</param>
    internal MeasureRanking Over(ScoringScheme scheme, long multiple) => Ranker.Rank(scheme, Collections, multiple);
    /// <summary>Looks for the measure with an id.</summary>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <param name="measure">The measure; <see langword="null"/> where there is none.</param>
    /// <returns>Whether there is one, and one only.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out RankedMeasure? measure)
    {
        measure = Matches(id) is [var only] ? only : null;
        return measure is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<RankedMeasure> GetEnumerator() => ((IEnumerable<RankedMeasure>)_measures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The collections, the scheme and the number of measures.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{string.Join(" + ", Collections.Select(collection => collection.Id))} under {Scheme.Id}: {Count} measures";

    private static string PathOf(RankedMeasure ranked) => $"{ranked.Collection.Id}/{ranked.Measure.Id}";

    private RankedMeasure[] Matches(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Contains('/', StringComparison.Ordinal)
            ? Array.FindAll(_measures, ranked => PathOf(ranked) == id)
            : Array.FindAll(_measures, ranked => ranked.Measure.Id == id);
    }
}
