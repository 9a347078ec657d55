using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>Reads from the page what it shows.</summary>
internal static partial class ShownView
{
    public static List<string> Cells(string table, int column) => [.. table.Split("<tr")[2..].Select(row => Cell().Matches(row)[column].Groups["text"].Value)];

    public static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, start);
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    public static IReadOnlyList<string> Ranks(MeasureRanking ranking) => [.. ranking.Select(ranked =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ranked.Measure.Id} {ranked.Rank}{(ranked.BestRank == ranked.WorstRank ? "" : $" ({ranked.BestRank}–{ranked.WorstRank})")}"))];

    public static IReadOnlyList<string> Ranks(string view) =>
        [.. Row().Matches(view).Select(match => $"{match.Groups["id"].Value} {match.Groups["rank"].Value}{match.Groups["range"].Value}")];

    public static IReadOnlyList<string> Listed(string view)
    {
        var list = view[view.IndexOf("class=\"places\"", StringComparison.Ordinal)..];
        return [.. Place().Matches(list[..list.IndexOf("</ol>", StringComparison.Ordinal)]).Select(match => match.Groups["id"].Value)];
    }

    [GeneratedRegex(
        "<tr id=\"row-[^\"]*\" data-measure=\"[^/]*/(?<id>[^\"]*)\"[^>]*>\\s*<td class=\"number rank\">(● )?(?<rank>[^<]*)(<span " +
        "class=\"range\">(?<range>[^<]*))?<",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex("<td class=\"number[^>]*>(?<text>[^<]*)<", RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();

    [GeneratedRegex("<li data-measure=\"[^/]*/(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
