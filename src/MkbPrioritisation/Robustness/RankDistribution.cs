namespace MkbPrioritisation.Robustness;

/// <summary>
/// From what each measure may score to the chance of each rank: for each score in turn, how many of the others are strictly
/// above it. Measures that may score the same have the same chances, and so make up one group.
/// </summary>
internal sealed class RankDistribution
{
    // Far below what a figure may be off: what is dropped along the way adds up to nothing that shows.
    private const double Negligible = 1e-30;

    private readonly IReadOnlyList<(ScoreDistribution Scores, int Size)> _groups;
    private readonly int _count;
    private readonly double[] _at;
    private readonly double[] _above;
    private readonly double[] _notAbove;
    private readonly List<CountDistribution> _numbers = [];
    private readonly RankRow[] _ranks;
    private readonly CancellationToken _cancellation;

    public RankDistribution(IReadOnlyList<(ScoreDistribution Scores, int Size)> groups, IProgress<double>? progress, CancellationToken cancellation)
    {
        (_groups, _count, _cancellation) = (groups, groups.Sum(group => group.Size), cancellation);
        (_at, _above, _notAbove) = (new double[groups.Count], new double[groups.Count], new double[groups.Count]);
        _ranks = [.. groups.Select(_ => new RankRow())];
        var combinationsAbove = new double[groups.Count];
        long[] scores = [.. groups.SelectMany(group => group.Scores.Overalls.Keys).Distinct().OrderDescending()];
        foreach (var (index, score) in scores.Index())
        {
            for (var group = 0; group < groups.Count; group++)
            {
                var (all, here) = (groups[group].Scores.Combinations, groups[group].Scores.Overalls.GetValueOrDefault(score));
                _at[group] = here / all;
                _above[group] = combinationsAbove[group] / all;
                _notAbove[group] = Math.Max(0, all - combinationsAbove[group]) / all;
                combinationsAbove[group] += here;
            }

            Numbers(depth: 0).Clear();
            LeaveOneOut(0, groups.Count, depth: 0);
            progress?.Report((index + 1.0) / scores.Length);
        }
    }

    /// <summary>The chances of the ranks of each measure in a group.</summary>
    public RankChances RanksOf(int group) => new(_ranks[group].From, _ranks[group].Chances, _count);

    // The numbers at this depth are of how many are above among all groups but those from here to there. Halving that gap
    // until one group is left takes n log n steps through the numbers for all of them. Dividing a measure out of the product
    // of them all would take n, but loses every digit where its chance is near 1.
    private void LeaveOneOut(int from, int to, int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_at.AsSpan(from, to - from).ContainsAnyExcept(0))
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

    private void Add(CountDistribution numbers, int group, int times)
    {
        _cancellation.ThrowIfCancellationRequested();
        for (var time = 0; time < times; time++)
            numbers.Add(_above[group], _notAbove[group]);
    }

    private CountDistribution Copy(int depth)
    {
        var numbers = Numbers(depth + 1);
        numbers.CopyFrom(Numbers(depth));
        return numbers;
    }

    private CountDistribution Numbers(int depth)
    {
        if (_numbers.Count == depth)
            _numbers.Add(new(_count, _groups.Count < _count || _count > RankProbabilityAnalysis.FewMeasures ? Negligible : 0));
        return _numbers[depth];
    }
}
