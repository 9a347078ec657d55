using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Bulk;

/// <summary>Reads scores column by column: checks them, and sums them up to a bucket a row.</summary>
internal sealed class ScoreColumns
{
    // Fifty-one fives are 255: up to there a sum fits the byte that its scores stand in.
    private const int MostCriteriaInBytes = byte.MaxValue / Scale.Maximum;

    private readonly IReadOnlyList<string> _criteria;
    private readonly int[] _impact;
    private readonly int[] _feasibility;
    private readonly bool _fitsBytes;

    public ScoreColumns(ScoringScheme scheme)
    {
        _criteria = scheme.Criteria;
        var indices = scheme.Criteria.Index().ToDictionary(criterion => criterion.Item, criterion => criterion.Index, StringComparer.Ordinal);
        _impact = [.. scheme.NetImpact.Select(criterion => indices[criterion])];
        _feasibility = [.. scheme.Feasibility.Select(criterion => indices[criterion])];
        _fitsBytes = Math.Max(_impact.Length, _feasibility.Length) <= MostCriteriaInBytes;
    }

    public void Validate(ReadOnlySpan<byte> scores, int rows, string parameter)
    {
        if (scores.Length != (long)rows * _criteria.Count)
            throw new ArgumentException(
                $"{scores.Length} scores for {rows} rows on {_criteria.Count} criteria; there should be {(long)rows * _criteria.Count}.", parameter);
        var wrong = scores.IndexOfAnyExceptInRange((byte)Scale.Minimum, (byte)Scale.Maximum);
        if (wrong >= 0)
            throw new ArgumentException(
                $"Row {wrong % rows} has {scores[wrong]} on {_criteria[wrong / rows]}; a score is {Scale.Minimum} to {Scale.Maximum}.", parameter);
    }

    public void ValidateOrder(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high, int rows)
    {
        var index = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var lows = MemoryMarshal.Cast<byte, Vector256<byte>>(low);
            var highs = MemoryMarshal.Cast<byte, Vector256<byte>>(high);
            while (index < lows.Length && !Vector256.GreaterThanAny(lows[index], highs[index]))
                index++;
            index *= Vector256<byte>.Count;
        }

        for (; index < low.Length; index++)
        {
            if (low[index] > high[index])
                throw new ArgumentException(
                    $"Row {index % rows} has {low[index]} to {high[index]} on {_criteria[index / rows]}; the lower score comes first.", nameof(low));
        }
    }

    /// <summary>Gives each row the bucket of its two sums.</summary>
    public void Buckets(ReadOnlySpan<byte> scores, int rows, SumBuckets buckets, Span<int> result)
    {
        var row = 0;
        if (Vector256.IsHardwareAccelerated && _fitsBytes && buckets.Count <= ushort.MaxValue)
        {
            var stride = Vector256.Create((ushort)buckets.Stride);
            var offset = Vector256.Create((ushort)((buckets.LowestImpact * buckets.Stride) + buckets.LowestFeasibility));
            for (; row <= rows - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                var (impact, feasibility) = (Sum(scores, rows, row, _impact), Sum(scores, rows, row, _feasibility));
                Store((Vector256.WidenLower(impact) * stride) + Vector256.WidenLower(feasibility) - offset, result[row..]);
                Store((Vector256.WidenUpper(impact) * stride) + Vector256.WidenUpper(feasibility) - offset, result[(row + Vector256<ushort>.Count)..]);
            }
        }

        for (; row < rows; row++)
        {
            var (impact, feasibility) = (SumOne(scores, rows, row, _impact), SumOne(scores, rows, row, _feasibility));
            result[row] = ((impact - buckets.LowestImpact) * buckets.Stride) + feasibility - buckets.LowestFeasibility;
        }
    }

    private static Vector256<byte> Sum(ReadOnlySpan<byte> scores, int rows, int row, int[] columns)
    {
        var sum = Vector256<byte>.Zero;
        foreach (var column in columns)
            sum += Vector256.Create(scores.Slice((column * rows) + row, Vector256<byte>.Count));
        return sum;
    }

    private static void Store(Vector256<ushort> buckets, Span<int> result)
    {
        Vector256.WidenLower(buckets).AsInt32().CopyTo(result);
        Vector256.WidenUpper(buckets).AsInt32().CopyTo(result[Vector256<int>.Count..]);
    }

    private static int SumOne(ReadOnlySpan<byte> scores, int rows, int row, int[] columns)
    {
        var sum = 0;
        foreach (var column in columns)
            sum += scores[(column * rows) + row];
        return sum;
    }
}
