namespace MkbPrioritisation.Robustness;

/// <summary>
/// From what each measure may score to the chance of each rank: for each score in turn, how many of the others stand
/// strictly above it.
/// </summary>
internal sealed class RankCounting
{
    private readonly double[] _at;
    private readonly double[] _above;
    private readonly double[] _notAbove;
    private readonly List<double[]> _chances = [];

    public RankCounting(IReadOnlyList<Outcomes> outcomes)
    {
        var count = outcomes.Count;
        (_at, _above, _notAbove) = (new double[count], new double[count], new double[count]);
        Ranks = [.. outcomes.Select(_ => new double[count])];
        var worldsAbove = new double[count];
        foreach (var score in outcomes.SelectMany(outcome => outcome.Overalls.Keys).Distinct().OrderDescending())
        {
            for (var measure = 0; measure < count; measure++)
            {
                var (worlds, here) = (outcomes[measure].Worlds, outcomes[measure].Overalls.GetValueOrDefault(score));
                _at[measure] = here / worlds;
                _above[measure] = worldsAbove[measure] / worlds;
                _notAbove[measure] = Math.Max(0, worlds - worldsAbove[measure]) / worlds;
                worldsAbove[measure] += here;
            }

            Chances(depth: 0)[0] = 1;
            LeaveOneOut(0, count, depth: 0);
        }
    }

    /// <summary>The chance of each rank, from 1, of each measure.</summary>
    public double[][] Ranks { get; }

    // The chances at this depth are of how many stand above among all measures but those from here to there. Halving that
    // gap until one measure is left takes n² log n steps for all n of them. Dividing a measure out of the product of
    // them all would take n², but loses every digit where its chance is near 1.
    private void LeaveOneOut(int from, int to, int depth)
    {
        if (!_at.AsSpan(from, to - from).ContainsAnyExcept(0))
            return;
        if (to - from == 1)
        {
            for (var above = 0; above < _at.Length; above++)
                Ranks[from][above] += _at[from] * _chances[depth][above];
            return;
        }

        var middle = (from + to) / 2;
        Include(middle, to, depth, already: _at.Length - (to - from));
        LeaveOneOut(from, middle, depth + 1);
        Include(from, middle, depth, already: _at.Length - (to - from));
        LeaveOneOut(middle, to, depth + 1);
    }

    private void Include(int from, int to, int depth, int already)
    {
        var chances = Chances(depth + 1);
        _chances[depth].CopyTo(chances, 0);
        for (var measure = from; measure < to; measure++)
        {
            var (yes, no) = (_above[measure], _notAbove[measure]);
            already++;
            for (var above = already; above > 0; above--)
                chances[above] = (chances[above] * no) + (chances[above - 1] * yes);
            chances[0] *= no;
        }
    }

    private double[] Chances(int depth)
    {
        if (_chances.Count == depth)
            _chances.Add(new double[_at.Length]);
        return _chances[depth];
    }
}
