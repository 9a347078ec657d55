using System.Globalization;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>
/// What chances are given of: each rank, or of very many measures spans of ranks, as a number for each measure and each rank
/// grows with the square of their number.
/// </summary>
/// <param name="Measures">How many ranks there are.</param>
/// <param name="Width">How many ranks a span holds; the last may hold fewer.</param>
internal readonly record struct RankSpans(int Measures, int Width)
{
    private const int MostRanks = 1_000;
    private const int Spans = 100;

    /// <summary>The spans for a number of measures: single ranks of up to 1,000, and of more some hundred spans.</summary>
    public static RankSpans Of(int measures) => new(measures, measures <= MostRanks ? 1 : ((measures - 1) / Spans) + 1);

    /// <summary>What each is called: <c>7</c>, or <c>51-100</c>.</summary>
    public IEnumerable<string> Names()
    {
        for (var first = 1; first <= Measures; first += Width)
            yield return Width == 1 ? Text(first) : $"{Text(first)}-{Text(Math.Min(first + Width - 1, Measures))}";
    }

    /// <summary>The chance of each, of as many measures or fewer; <see langword="null"/> where these have no such rank.</summary>
    public IEnumerable<double?> ChancesOf(RankChances chances)
    {
        for (var first = 1; first <= Measures; first += Width)
            yield return first > chances.Measures ? null : Chance(chances, first);
    }

    private static string Text(int rank) => rank.ToString(CultureInfo.InvariantCulture);

    private double Chance(RankChances chances, int first)
    {
        var sum = 0.0;
        for (var rank = first; rank < first + Width && rank <= chances.Measures; rank++)
            sum += chances.Of(rank);
        return sum;
    }
}
