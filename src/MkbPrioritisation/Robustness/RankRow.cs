namespace MkbPrioritisation.Robustness;

/// <summary>The chances of a measure's ranks while they are added up: from the best that has one to the worst.</summary>
internal sealed class RankRow<T>
    where T : struct, IChance<T>
{
    private int _from;
    private T[] _chances = [];

    public void Add(CountDistribution<T> above, T weight) => Add(above.From, above.Chances, weight);

    public void Add(RankRow<T> other, T weight) => Add(other._from, other._chances, weight);

    /// <summary>The chances as they are told.</summary>
    /// <param name="measures">How many measures are ranked.</param>
    public RankChances Ranks(int measures) => new(_from, Array.ConvertAll(_chances, chance => Math.Min(chance.Value, 1)), measures);

    /// <summary>The chance of this rank or a better one; where no worse one has a chance, exactly 1.</summary>
    public double UpTo(int rank)
    {
        var length = Math.Clamp(rank - _from, 0, _chances.Length);
        if (!_chances.AsSpan(length).ContainsAnyExcept(T.None))
            return 1;
        var sum = T.None;
        foreach (var chance in _chances.AsSpan(0, length))
            sum += chance;
        return Math.Min(sum.Value, 1);
    }

    private void Add(int from, ReadOnlySpan<T> added, T weight)
    {
        Cover(from, from + added.Length);
        var chances = _chances.AsSpan(from - _from, added.Length);
        for (var index = 0; index < chances.Length; index++)
            chances[index] += weight * added[index];
    }

    private void Cover(int from, int to)
    {
        if (_chances.Length == 0)
        {
            (_from, _chances) = (from, new T[to - from]);
            return;
        }

        var (first, end) = (Math.Min(from, _from), Math.Max(to, _from + _chances.Length));
        if (end - first == _chances.Length)
            return;
        var wider = new T[end - first];
        _chances.CopyTo(wider, _from - first);
        (_from, _chances) = (first, wider);
    }
}
