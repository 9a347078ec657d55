using System.Numerics;
using System.Runtime.InteropServices;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// How likely each number of measures is to be above a score, when each is so with a chance of its own: the
/// Poisson-binomial distribution. Numbers at either end whose chance is negligible are dropped.
/// </summary>
internal sealed class CountDistribution<T>(int most, double negligible)
    where T : struct, IChance<T>
{
    private readonly T[] _chances = new T[most + 2];
    private int _start;
    private int _length;

    /// <summary>The number that the first of <see cref="Chances"/> is for.</summary>
    public int From { get; private set; }

    /// <summary>The chance of each number from there on.</summary>
    public ReadOnlySpan<T> Chances => _chances.AsSpan(_start, _length);

    /// <summary>No measures, of which none is above.</summary>
    public void Clear()
    {
        (From, _start, _length) = (0, 0, 1);
        _chances[0] = T.Certain;
    }

    public void CopyFrom(CountDistribution<T> other)
    {
        (From, _start, _length) = (other.From, 0, other._length);
        other.Chances.CopyTo(_chances);
    }

    /// <summary>Adds a measure, by its chances to be above and not to be.</summary>
    public void Add(T above, T notAbove)
    {
        if (above.Value == 0)
            return;
        if (above.Value == 1 && notAbove.Value == 0)
            From++;
        else
            Convolve(above, notAbove);
    }

    private void Convolve(T above, T notAbove)
    {
        var chances = _chances.AsSpan(_start, _length + 1);
        chances[_length] = chances[_length - 1] * above;
        for (var number = Blocks(chances, above.Value, notAbove.Value); number > 0; number--)
            chances[number] = (chances[number] * notAbove) + (chances[number - 1] * above);
        chances[0] *= notAbove;
        _length++;
        while (_length > 1 && _chances[_start + _length - 1].Value < negligible)
            _length--;
        while (_length > 1 && _chances[_start].Value < negligible)
            (From, _start, _length) = (From + 1, _start + 1, _length - 1);
    }

    // Several at a time where they are plain; the number from which on they are left to be done one by one.
    private int Blocks(Span<T> all, double above, double notAbove)
    {
        var number = _length - 1;
        if (typeof(T) != typeof(PlainChance))
            return number;
        var chances = MemoryMarshal.Cast<T, double>(all);
        for (; number >= Vector<double>.Count; number -= Vector<double>.Count)
        {
            // From the last to the first: each block is read before the one above it has been written to.
            var block = number - Vector<double>.Count + 1;
            ((new Vector<double>(chances[block..]) * notAbove) + (new Vector<double>(chances[(block - 1)..]) * above)).CopyTo(chances[block..]);
        }

        return number;
    }
}
