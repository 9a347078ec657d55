using System.Globalization;

namespace MkbPrioritisation.Measures;

/// <summary>The years of a period as a text.</summary>
internal static class PeriodText
{
    public static string Of(int firstYear, int lastYear) => firstYear == lastYear
        ? string.Create(CultureInfo.InvariantCulture, $"{firstYear}")
        : string.Create(CultureInfo.InvariantCulture, $"{firstYear}-{lastYear}");
}
