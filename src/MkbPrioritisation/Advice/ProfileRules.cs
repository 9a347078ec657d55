using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Advice;

/// <summary>What cannot be true of any firm.</summary>
internal static class ProfileRules
{
    private const decimal Beyond = 1_000_000_000_000_000m;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static IEnumerable<(string Key, Finding Finding)> Problems(FirmProfile profile)
    {
        foreach (var field in ProfileField.Figures)
        {
            if (field.Get!(profile) is { } figure && Bound(field.Lowest, figure) is { } bound)
                yield return (field.Key, FirmRules.ShouldBe(field.Key, bound, figure));
        }

        foreach (var (key, year) in new[] { ("earlier.year", profile.Earlier.Year), ("later.year", profile.Later.Year) })
        {
            if (year is < FirstYear or > LastYear)
                yield return (key, FirmRules.ShouldBeYear(key, FirstYear, LastYear, year.Value));
        }

        if (profile.Headcount < 1)
            yield return ("headcount", FirmRules.ShouldBe("headcount", FirmRules.AboveZero, profile.Headcount.Value));
        else if (profile is { Size: { } size, Headcount: { } people } && SizeClasses.Of(people) != size)
            yield return ("headcount", FirmRules.SizeIsNotOf(EnumId.Of(size), people, SizeClasses.Of(people) is { } known ? EnumId.Of(known) : null));
        if (profile.Later.Year <= profile.Earlier.Year)
            yield return ("later.year", FirmRules.ShouldComeAfter(profile.Earlier.Year.Value, profile.Later.Year.Value));
        if (profile.Equity > profile.BalanceTotal && profile.BalanceTotal > 0)
            yield return ("equity", FirmRules.EquityExceedsTotal(profile.Equity.Value, profile.BalanceTotal.Value));
        if (profile.Sector is { } sector && !ProfileField.IsSector(sector))
            yield return ("sector", ProfileField.Find("sector")!.Refusal(sector));
    }

    private static Phrase? Bound(Lowest lowest, decimal figure) => lowest switch
    {
        Lowest.Zero when figure < 0 => FirmRules.ZeroOrMore,
        Lowest.AboveZero when figure <= 0 => FirmRules.AboveZero,
        _ when Math.Abs(figure) >= Beyond => FirmRules.OfFifteenDigits,
        _ => null,
    };
}
