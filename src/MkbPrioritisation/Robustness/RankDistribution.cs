namespace MkbPrioritisation.Robustness;

/// <summary>
/// From what each measure may score to the chance of each rank: for each score in turn, how many of the others are strictly
/// above it. Measures that may score the same have the same chances, and so make up one group.
/// </summary>
internal sealed class RankDistribution<T>
    where T : struct, IChance<T>
{
    private readonly IReadOnlyList<(ScoreDistribution Scores, int Size)> _groups;
    private readonly int _count;
    private readonly T[] _at;
    private readonly T[] _above;
    private readonly T[] _notAbove;
    private readonly List<CountDistribution<T>> _numbers = [];
    private readonly RankRow<T>[] _ranks;
    private readonly CancellationToken _cancellation;

    public RankDistribution(IReadOnlyList<(ScoreDistribution Scores, int Size)> groups, IProgress<double>? progress, CancellationToken cancellation)
    {
        (_groups, _count, _cancellation) = (groups, groups.Sum(group => group.Size), cancellation);
        (_at, _above, _notAbove) = (new T[groups.Count], new T[groups.Count], new T[groups.Count]);
        _ranks = [.. groups.Select(_ => new RankRow<T>())];
        var combinationsAbove = new double[groups.Count];
        long[] scores = [.. groups.SelectMany(group => group.Scores.Overalls.Keys).Distinct().OrderDescending()];
        foreach (var (index, score) in scores.Index())
        {
            for (var group = 0; group < groups.Count; group++)
            {
                var (all, here) = (groups[group].Scores.Combinations, groups[group].Scores.Overalls.GetValueOrDefault(score));
                _at[group] = T.Ratio(here, all);
                _above[group] = T.Ratio(combinationsAbove[group], all);
                _notAbove[group] = T.Ratio(Math.Max(0, all - combinationsAbove[group]), all);
                combinationsAbove[group] += here;
            }

            Numbers(depth: 0).Clear();
            LeaveOneOut(0, groups.Count, depth: 0);
            progress?.Report((index + 1.0) / scores.Length);
        }
    }

    /// <summary>The chances of the ranks of each measure in a group.</summary>
    public RankRow<T> RanksOf(int group) => _ranks[group];

    // The numbers at this depth are of how many are above among all groups but those from here to there. Halving that gap
    // until one group is left takes n log n steps through the numbers for all of them. Dividing a measure out of the product
    // of them all would take n, but loses every digit where its chance is near 1.
    private void LeaveOneOut(int from, int to, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_at.AsSpan(from, to - from).ContainsAnyExcept(T.None))
            return;
        if (to - from == 1)
        {
            var numbers = _groups[from].Size == 1 ? Numbers(depth) : Copy(depth);
            Add(numbers, from, _groups[from].Size - 1);
            _ranks[from].Add(numbers, _at[from]);
            return;
        }

        var middle = (from + to) / 2;
        Include(middle, to, depth);
        LeaveOneOut(from, middle, depth + 1);
        Include(from, middle, depth);
        LeaveOneOut(middle, to, depth + 1);
    }

    private void Include(int from, int to, int depth)
    {
        var numbers = Copy(depth);
        for (var group = from; group < to; group++)
            Add(numbers, group, _groups[group].Size);
    }

    private void Add(CountDistribution<T> numbers, int group, int times)
    {
        _cancellation.ThrowIfCancellationRequested();
        for (var time = 0; time < times; time++)
            numbers.Add(_above[group], _notAbove[group]);
    }

    private CountDistribution<T> Copy(int depth)
    {
        var numbers = Numbers(depth + 1);
        numbers.CopyFrom(Numbers(depth));
        return numbers;
    }

    private CountDistribution<T> Numbers(int depth)
    {
        if (_numbers.Count == depth)
            _numbers.Add(new(_count, T.Negligible));
        return _numbers[depth];
    }
}
