using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads numbers (<c>500-1250</c>), percentages (<c>75%</c>), amounts (<c>EUR 2.8 bn</c>) and dates.</summary>
internal static partial class FigureReader
{
    private const int MostDigits = 15;
    private const int MostDecimals = 6;
    private const int LongestFigure = 80;

    public static Figure? Figure(YamlFile file, YamlNode? node, Subject what)
    {
        if (Values.Text(file, node, what) is not { } text)
            return null;
        if (text.Length >= 3 && Money.IsCurrency(text[..3]))
            return QuantityReader.Money(file, node, what, currency: null) is { } money ? Quantities.Figure.Money(money) : null;
        var isPercent = text.EndsWith('%');
        var figures = isPercent ? text[..^1].TrimEnd(' ', '\u00A0') : text;
        if (ThousandsPoint.IsIn(figures) && Ends(figures) is not null)
            file.Report(ThousandsReport.Of(text, text, reading => Ends(reading.TrimEnd('%', ' ', '\u00A0')) is var (least, most) && least > most), node!.Start);
        else if (Ends(figures) is not var (low, high))
            file.Report(ModelRules.IsNoFigure(what, text, Advice(text)), node!.Start);
        else if (low > high)
            file.Report(QuantityRules.IsReversed(text), node!.Start);
        else
            return isPercent ? Quantities.Figure.Percent(low, high) : Quantities.Figure.Number(low, high);
        return null;
    }

    // The same figure in the form that files have, where that can be told.
    private static IPhrase Advice(string text)
    {
        if (text.Length > LongestFigure)
            return ModelRules.AnyFigure;
        var percent = text.Replace("per cent", "%", StringComparison.OrdinalIgnoreCase).Replace("percent", "%", StringComparison.OrdinalIgnoreCase)
            .Replace("procent", "%", StringComparison.OrdinalIgnoreCase).Replace("pct", "%", StringComparison.OrdinalIgnoreCase).Replace(',', '.');
        percent = QuantityRewriter.Between().Replace(About().Replace(percent.TrimEnd('.').ToLowerInvariant(), ""), "-");
        if (percent.Contains('%', StringComparison.Ordinal)
            && percent.Replace("%", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) is var figures
            && Ends(figures) is var (low, high) && !ThousandsPoint.IsIn(figures))
        {
            var inOrder = low <= high ? figures : string.Join('-', figures.Split('-').Reverse());
            return new Phrase($"write {inOrder:bare}%", $"schrijf {inOrder:bare}%");
        }

        // A share without its sign would be a hundred times as much.
        if (percent.Contains('%', StringComparison.Ordinal))
            return ModelRules.AnyFigure;
        if (QuantityAdvice.IsFigure(text) || text.Contains("mln", StringComparison.OrdinalIgnoreCase)
            || text.Contains("bn", StringComparison.OrdinalIgnoreCase))
            return QuantityRewriter.Rewrite(text, Unit.MoneyPerYear("EUR")) is not { } amount ? ModelRules.AnyFigure
                : Counted(text, amount) is { } number ? new Phrase(
                    $"write {number:bare} for a number, and {amount:whole} for an amount",
                    $"schrijf {number:bare} voor een getal, en {amount:whole} voor een bedrag")
                : new Phrase($"write {amount:whole}", $"schrijf {amount:whole}");
        if (percent != text && Ends(percent) is var (from, to) && from < to && !ThousandsPoint.IsIn(percent))
            return new Phrase($"write {percent:bare}", $"schrijf {percent:bare}");
        return new PlainNumberAdvice(
            text, number => Ends(number) is not null && !ThousandsPoint.IsIn(number), ModelRules.LeaveAssumptionOut, ModelRules.Figure);
    }

    // The number in a figure such as 2 mln, which without a currency need not be an amount.
    private static string? Counted(string text, string amount) =>
        char.IsAsciiDigit(text[0]) && !text.Contains('€', StringComparison.Ordinal) && !text.Contains("eur", StringComparison.OrdinalIgnoreCase)
            && QuantityText.Parse(amount) is { } read
            ? read.Low == read.High ? Money.Written(read.Low) : $"{Money.Written(read.Low)}-{Money.Written(read.High)}"
            : null;

    public static PartialDate? Date(YamlFile file, YamlNode? node, Subject what, bool isEnd)
    {
        if (Values.Text(file, node, what) is not { } text)
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        file.Report(RoadmapRules.IsNoDate(what, text, new DateAdvice(text) { IsEnd = isEnd }), node!.Start);
        return null;
    }

    /// <summary>A plain number with a point for decimals, be it below 0; <see langword="null"/> where the text is none.</summary>
    public static decimal? Number(string text)
    {
        var parts = text.TrimStart('-').Split('.');
        return text.LastIndexOf('-') <= 0 && parts.Length <= 2 && parts[0].Length <= MostDigits
            && parts[^1].Length <= (parts.Length == 2 ? MostDecimals : MostDigits)
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
                ? decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                : null;
    }

    private static (decimal Low, decimal High)? Ends(string figures) => figures.Split('-') switch
    {
        [var figure] when Number(figure) is { } value => (value, value),
        [var low, var high] when Number(low) is { } from && Number(high) is { } to => (from, to),
        _ => null,
    };

    [GeneratedRegex(
        "^(ca\\.?|circa|about|around|ongeveer|ongev\\.?|approx\\.?|approximately|rond|~|±|≈) *",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
