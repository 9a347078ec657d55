using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Reading;

/// <summary>Turns a figure that is so much more or less into its two ends: <c>40 ± 10 mln</c>, <c>40 mln +/- 25%</c>.</summary>
internal static partial class Deviation
{
    public static string AsRange(string plain) => PlusMinus().Replace(plain, Ends);

    // What is so much more or less, a figure or a share of it, lies between two ends.
    private static string Ends(Match match)
    {
        if (!TryFigure(match.Groups["middle"].Value, out var middle) || !TryFigure(match.Groups["by"].Value, out var by))
            return match.Value;
        var (unit, behind) = (match.Groups["unit"].Value, match.Groups["behind"].Value);
        var distance = match.Groups["share"].Success ? middle * by / 100 : by;
        return distance > middle || (unit.Length > 0 && behind.Length > 0 && unit != behind)
            ? match.Value
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Money.Plain(middle - distance)}-{Money.Plain(middle + distance)} {(unit.Length > 0 ? unit : behind)}").TrimEnd();
    }

    private static bool TryFigure(string text, out decimal figure) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out figure)
            && figure < QuantityRewriter.MostUnits;

    [GeneratedRegex(
        "(?<middle>[0-9]+([.,][0-9]+)?) ?(?<unit>" + UnitWords.Any + ")? ?(±|\\+/-|\\+-) ?(?<by>[0-9]+([.,][0-9]+)?) ?((?<share>%)|(?<behind>"
            + UnitWords.Any + "))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlusMinus();
}
