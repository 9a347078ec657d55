using System.Runtime.InteropServices;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Bulk;

/// <summary>
/// Ranks many measures at once from bare scores, into memory that the caller owns. The rules are those of
/// <see cref="Ranking.MeasureRanking"/>; only ids and names are left to the caller. Safe to share between threads.
/// </summary>
/// <remarks>
/// Scores stand column by column, in the order of <see cref="ScoringScheme.Criteria"/>: first the scores of all rows on
/// the first criterion, then those on the second. A row is a measure. Rows should stand in order of id and then of
/// collection, as that is how ties are displayed.
/// </remarks>
public sealed class BulkRanker
{
    private readonly SumBuckets _certain;
    private readonly SumBuckets _unsure;
    private readonly ScoreColumns _columns;

    /// <summary>Prepares ranking under a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentException">The scheme has more than 1,000 criteria in a dimension.</exception>
    public BulkRanker(ScoringScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Scheme = scheme;
        _columns = new(scheme);
        _certain = new(scheme, steps: 1);
        _unsure = new(scheme, steps: 2);
    }

    /// <summary>The scheme.</summary>
    public ScoringScheme Scheme { get; }

    /// <summary>Ranks measures whose scores are certain.</summary>
    /// <param name="scores">The scores, 1–5, column by column: as many as there are rows, for each criterion.</param>
    /// <param name="ranks">Receives the rank of each row, from 1; its length says how many rows there are.</param>
    /// <param name="order">Receives the rows in display order; as long as <paramref name="ranks"/>.</param>
    /// <exception cref="ArgumentException">
    /// The lengths do not fit, two of the spans share memory, or a score is off the scale; the message names row and criterion.
    /// The outputs are untouched.
    /// </exception>
    public void Rank(ReadOnlySpan<byte> scores, Span<int> ranks, Span<int> order)
    {
        var rows = ranks.Length;
        RequireLength(order.Length, rows, nameof(order));
        RequireApart(scores, ranks, nameof(ranks));
        RequireApart(scores, order, nameof(order));
        RequireApart(MemoryMarshal.AsBytes(ranks), order, nameof(order));
        _columns.Validate(scores, rows, nameof(scores));

        // What bounds it: 6 bytes a row are read twice, and 4 written, read and written again, with 4 more for the
        // order: some 28 bytes a row, of which the caches keep most. Counting and placing take one step a row each.
        using var counts = new Counters(_certain.Count);
        _columns.Buckets(scores, rows, _certain, ranks);
        counts.Count(ranks);
        _certain.Place(ranks, counts.Span, order);
    }

    /// <summary>Ranks measures whose scores are ranges, and counts the best and the worst rank that each may have.</summary>
    /// <param name="low">The lowest scores, 1–5, column by column.</param>
    /// <param name="high">The highest scores, 1–5, column by column; none below the lowest.</param>
    /// <param name="ranks">Receives the rank of each row by the middle of low and high; its length says how many rows there are.</param>
    /// <param name="bestRanks">Receives the best rank each row may have.</param>
    /// <param name="worstRanks">Receives the worst rank each row may have.</param>
    /// <param name="order">Receives the rows in display order.</param>
    /// <exception cref="ArgumentException">
    /// The lengths do not fit, an output shares memory with another span, a score is off the scale, or a low is above its high;
    /// the message names row and criterion. The outputs are untouched.
    /// </exception>
    public void Rank(
        ReadOnlySpan<byte> low, ReadOnlySpan<byte> high, Span<int> ranks, Span<int> bestRanks, Span<int> worstRanks, Span<int> order)
    {
        var rows = ranks.Length;
        RequireLength(bestRanks.Length, rows, nameof(bestRanks));
        RequireLength(worstRanks.Length, rows, nameof(worstRanks));
        RequireLength(order.Length, rows, nameof(order));
        RequireApart(low, high, ranks, nameof(ranks));
        RequireApart(low, high, bestRanks, nameof(bestRanks));
        RequireApart(low, high, worstRanks, nameof(worstRanks));
        RequireApart(low, high, order, nameof(order));
        RequireApart(MemoryMarshal.AsBytes(ranks), bestRanks, nameof(bestRanks));
        RequireApart(MemoryMarshal.AsBytes(ranks), MemoryMarshal.AsBytes(bestRanks), worstRanks, nameof(worstRanks));
        RequireApart(MemoryMarshal.AsBytes(ranks), MemoryMarshal.AsBytes(bestRanks), order, nameof(order));
        RequireApart(MemoryMarshal.AsBytes(worstRanks), order, nameof(order));
        _columns.Validate(low, rows, nameof(low));
        _columns.Validate(high, rows, nameof(high));
        _columns.ValidateOrder(low, high, rows);

        using var lows = new Counters(_certain.Count);
        using var highs = new Counters(_certain.Count);
        using var values = new Counters(_unsure.Count);
        _columns.Buckets(low, rows, _certain, worstRanks);
        _columns.Buckets(high, rows, _certain, bestRanks);
        _unsure.Combine(worstRanks, bestRanks, _certain, ranks);
        lows.Count(worstRanks);
        highs.Count(bestRanks);
        values.Count(ranks);
        _certain.Bounds(lows.Span, highs.Span, bestRanks, worstRanks);
        _unsure.Place(ranks, values.Span, order);
    }

    private static void RequireApart(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<int> output, string parameter)
    {
        RequireApart(one, output, parameter);
        RequireApart(other, output, parameter);
    }

    // Outputs serve as working memory before they hold what they are for.
    private static void RequireApart(ReadOnlySpan<byte> other, Span<int> output, string parameter)
    {
        if (other.Overlaps(MemoryMarshal.AsBytes(output)))
            throw new ArgumentException("The span shares memory with another that was given; give each a memory of its own.", parameter);
    }

    private static void RequireLength(int length, int rows, string parameter)
    {
        if (length != rows)
            throw new ArgumentException($"{length} places for {rows} rows.", parameter);
    }
}
