using System.Collections;
using System.Numerics;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>Some of a ranking's measures, in display order, at one bit a measure.</summary>
internal sealed class MeasureSubset(MeasureRanking ranking) : IReadOnlyList<RankedMeasure>
{
    private const int Bits = 64;

    private readonly ulong[] _words = new ulong[(ranking.Count + Bits - 1) / Bits];

    public int Count => _words.Sum(BitOperations.PopCount);

    public RankedMeasure this[int index] => this.Skip(index).First();

    public void Add(int measure) => _words[measure / Bits] |= 1UL << (measure % Bits);

    public IEnumerator<RankedMeasure> GetEnumerator()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var rest = _words[word]; rest != 0; rest &= rest - 1)
                yield return ranking[(word * Bits) + BitOperations.TrailingZeroCount(rest)];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
