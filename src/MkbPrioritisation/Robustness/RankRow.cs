namespace MkbPrioritisation.Robustness;

/// <summary>The chances of a measure's ranks while they are added up: from the best that has one to the worst.</summary>
internal sealed class RankRow
{
    /// <summary>How many measures are above at the first of <see cref="Chances"/>.</summary>
    public int From { get; private set; }

    public double[] Chances { get; private set; } = [];

    public void Add(CountDistribution above, double weight) => Add(above.From, above.Chances, weight);

    public void Add(int from, ReadOnlySpan<double> added, double weight)
    {
        Cover(from, from + added.Length);
        var chances = Chances.AsSpan(from - From, added.Length);
        for (var index = 0; index < chances.Length; index++)
            chances[index] += weight * added[index];
    }

    private void Cover(int from, int to)
    {
        if (Chances.Length == 0)
        {
            (From, Chances) = (from, new double[to - from]);
            return;
        }

        var (first, end) = (Math.Min(from, From), Math.Max(to, From + Chances.Length));
        if (end - first == Chances.Length)
            return;
        var wider = new double[end - first];
        Chances.CopyTo(wider, From - first);
        (From, Chances) = (first, wider);
    }
}
