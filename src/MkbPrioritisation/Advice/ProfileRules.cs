using System.Globalization;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Advice;

/// <summary>What cannot be true of any firm.</summary>
internal static class ProfileRules
{
    private const decimal Beyond = 1_000_000_000_000_000m;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static IEnumerable<(string Key, DiagnosticRule Rule, string Message)> Problems(FirmProfile profile)
    {
        foreach (var field in ProfileField.Figures)
        {
            if (field.Get!(profile) is { } figure && Bound(field.Lowest, figure) is { } bound)
                yield return (field.Key, DiagnosticRule.FigureOutOfBounds, string.Create(CultureInfo.InvariantCulture, $"\"{field.Key}\" should be {bound}, and not {figure}"));
        }

        foreach (var (key, year) in new[] { ("earlier.year", profile.Earlier.Year), ("later.year", profile.Later.Year) })
        {
            if (year is < FirstYear or > LastYear)
                yield return (key, DiagnosticRule.FigureOutOfBounds, string.Create(CultureInfo.InvariantCulture, $"\"{key}\" should be a year from {FirstYear} to {LastYear}, and not {year}"));
        }

        if (profile.Later.Year <= profile.Earlier.Year)
            yield return ("later.year", DiagnosticRule.FiguresDisagree, string.Create(CultureInfo.InvariantCulture, $"\"later.year\" should come after \"earlier.year\", {profile.Earlier.Year}, and not be {profile.Later.Year}"));
        if (profile.Equity > profile.BalanceTotal)
            yield return ("equity", DiagnosticRule.FiguresDisagree, string.Create(CultureInfo.InvariantCulture, $"\"equity\", {profile.Equity}, should be at most \"balance-total\", {profile.BalanceTotal}; what is not equity is owed"));
        if (profile.Sector is { } sector && !ProfileField.IsSector(sector))
            yield return ("sector", DiagnosticRule.IllFormedSector, ProfileField.Find("sector")!.Refusal(sector));
    }

    private static string? Bound(Lowest lowest, decimal figure) => lowest switch
    {
        Lowest.Zero when figure < 0 => "zero or more",
        Lowest.AboveZero when figure <= 0 => "above zero",
        _ when Math.Abs(figure) >= Beyond => "a figure of at most fifteen digits",
        _ => null,
    };
}
