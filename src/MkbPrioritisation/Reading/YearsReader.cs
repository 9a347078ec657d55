using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads amounts by year, the earliest first.</summary>
internal static class YearsReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The amounts; <see langword="null"/> where there are none or one of them cannot be read.</summary>
    public static YearlyAmounts? Read(YamlFile file, YamlNode? node, Subject what, string? currency)
    {
        if (node is YamlScalar { IsNull: false } or YamlList)
        {
            file.Report(ValueRules.AreNoYears(what), node.Start);
            return null;
        }

        if (node is null || Values.AsMap(file, node, what) is not { } map)
            return null;
        if (map.Entries.Count == 0)
            file.ReportMissing(ValueRules.YearsNeedAmount(what), map.Start);

        var amounts = new List<YearAmount>(map.Entries.Count);
        var order = new YearOrder(file, what);
        foreach (var (key, value) in map.Entries)
        {
            if (ReadYear(file, key, value) is not { } year)
                continue;
            order.Take(year, key.Start);
            if (QuantityReader.Money(file, value, what.In(key.Value), currency) is { } amount && !amounts.Exists(other => other.Year == year))
                amounts.Add(new(year, amount));
        }

        return amounts.Count == map.Entries.Count && amounts.Count > 0 && amounts.TrueForAll(amount => amount.Amount.Currency == amounts[0].Amount.Currency)
            ? new(amounts[0].Amount.Currency, amounts)
            : null;
    }

    /// <summary>A year, or a first and a last one with a hyphen between them.</summary>
    public static (int First, int Last)? ReadPeriod(YamlFile file, YamlScalar key)
    {
        var ends = key.Value.Split('-');
        if (ends.Length <= 2 && Year(ends[0]) is { } first && Year(ends[^1]) is { } last && first <= last)
            return (first, last);
        file.Report(ValueRules.IsNoPeriod(key.Value), key.Start);
        return null;
    }

    /// <summary>A year; <see langword="null"/>, reported, where the key is none.</summary>
    public static int? ReadYear(YamlFile file, YamlScalar key, YamlNode value)
    {
        if (Year(key.Value) is { } year)
            return year;
        var isPeriod = key.Value.Split('-') is [var first, var last] && Year(first) is not null && Year(last) is not null;
        if (value is YamlScalar { IsNull: true } && key.Value.Split([' ', ':'], 2) is [var digits, var amount] && Year(digits) is not null)
        {
            file.Report(ValueRules.YearLacksColon(digits, amount.Trim()), key.Start);
            return null;
        }

        file.Report(
            TotalWords.IsTotal(key.Value) ? ValueRules.IsNoYearButTotal(key.Value)
                : isPeriod ? ValueRules.IsPeriod(key.Value)
                : ValueRules.IsNoYear(key.Value, value is YamlScalar { IsNull: true }),
            key.Start);
        return null;
    }

    private static int? Year(string text) => text.Length == 4 && text.All(char.IsAsciiDigit)
        && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear and var year
            ? year
            : null;
}
