using System.Globalization;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>Short labels for the measures of a picture: the rank, and a letter where a rank is shared.</summary>
internal static class MeasureKeys
{
    public static IReadOnlyList<(string Key, RankedMeasure Measure)> Of(MeasureRanking ranking) =>
    [
        .. ranking.GroupBy(ranked => ranked.Rank).SelectMany(tie =>
        {
            var measures = tie.ToList();
            return measures.Select((ranked, index) => (Key(tie.Key, measures.Count == 1 ? "" : Letters(index)), ranked));
        }),
    ];

    private static string Key(int rank, string letters) => string.Create(CultureInfo.InvariantCulture, $"{rank}{letters}");

    // a … z, aa, ab …: as the columns of a spreadsheet are named.
    private static string Letters(int index) =>
        (index >= 26 ? Letters((index / 26) - 1) : "") + (char)('a' + (index % 26));
}
