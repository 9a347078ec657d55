
namespace MkbPrioritisation.Benchmarks;

/// <summary>The same work as one would first write it: means in doubles and a stable sort. It breaks ties that are real.</summary>
internal static class NaiveRanking
{
    public static int[] Rank(byte[] scores, int rows)
    {
        if (scores.Any(score => score is < 1 or > 5))
            throw new ArgumentException("A score is off the scale.", nameof(scores));

        var measures = Enumerable.Range(0, rows).Select(row =>
        {
            var impact = (scores[row] + scores[rows + row] + scores[(2 * rows) + row]) / 3.0;
            var feasibility = (scores[(3 * rows) + row] + scores[(4 * rows) + row] + scores[(5 * rows) + row]) / 3.0;
            return (Row: row, Impact: impact, Overall: (impact + feasibility) / 2);
        }).OrderByDescending(measure => measure.Overall).ThenByDescending(measure => measure.Impact).ToArray();

        var ranks = new int[rows];
        var rank = 1;
        for (var place = 0; place < rows; place++)
        {
            if (place > 0 && measures[place].Overall != measures[place - 1].Overall)
                rank = place + 1;
            ranks[measures[place].Row] = rank;
        }

        return ranks;
    }
}
