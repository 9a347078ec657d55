using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace MkbPrioritisation.Robustness;

/// <summary>The ranks that a measure may have, the best first, each with its chance. Ranks without a chance are left out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RankChances : IEnumerable<RankChance>
{
    private readonly int _from;
    private readonly ReadOnlyMemory<double> _chances;
    private readonly ReadOnlyMemory<int> _draws;
    private readonly int _samples;

    internal RankChances(int from, double[] chances, int measures)
    {
        (_from, var length) = Bounds(chances, 0d);
        _chances = chances.AsMemory(_from, length);
        _from += from;
        Measures = measures;
    }

    internal RankChances(ReadOnlyMemory<int> draws, int samples)
    {
        (_from, var length) = Bounds(draws.Span, 0);
        _draws = draws.Slice(_from, length);
        _samples = samples;
        Measures = draws.Length;
    }

    /// <summary>How many ranks have a chance.</summary>
    public int Count => Length - _chances.Span.Count(0d) - _draws.Span.Count(0);

    /// <summary>How many measures are ranked, and so how many ranks there are.</summary>
    public int Measures { get; }

    private int Length => _chances.Length + _draws.Length;

    /// <summary>The chance of a rank.</summary>
    /// <param name="rank">The rank, from 1 to the number of measures.</param>
    /// <returns>The chance, 0–1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public double Of(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Measures);
        var index = rank - 1 - _from;
        return index < 0 || index >= Length ? 0 : At(index);
    }

    /// <inheritdoc/>
    public IEnumerator<RankChance> GetEnumerator()
    {
        for (var index = 0; index < Length; index++)
        {
            if (At(index) is > 0 and var chance)
                yield return new(_from + index + 1, chance);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ranks from the best to the worst that has a chance.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Length == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{_from + 1} to {_from + Length}");

    private static (int From, int Length) Bounds<T>(ReadOnlySpan<T> chances, T none)
        where T : IEquatable<T>
    {
        var from = chances.IndexOfAnyExcept(none);
        return from < 0 ? (0, 0) : (from, chances.LastIndexOfAnyExcept(none) + 1 - from);
    }

    private double At(int index) => _draws.IsEmpty ? _chances.Span[index] : (double)_draws.Span[index] / _samples;
}
