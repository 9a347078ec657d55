using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Advice;

/// <summary>What cannot be true of any firm.</summary>
internal static class ProfileRules
{
    private const decimal Beyond = 1_000_000_000_000_000m;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // Over more years growth says nothing of a firm, and one of the two is mostly mistyped.
    private const int MostYearsApart = 20;

    // By how much of the whole its parts may exceed it, as figures may be rounded or, for costs, of another year.
    private const decimal RoundingOff = 0.01m;
    private const decimal CostsOff = 0.1m;

    // No FTE costs or brings so few euros a year; thousands of euros are mostly fewer.
    private const decimal FewEuros = 200;
    private const decimal EurosOfWages = 1000;

    private const decimal Thousand = 1000;
    private const decimal NearlyTheSame = 3;
    private const decimal ManyTimes = 10;

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

    /// <summary>What can be true of a firm, and is mostly a slip; to be asked of a profile without problems.</summary>
    public static IEnumerable<(string Key, Finding Finding)> Doubts(FirmProfile profile)
    {
        var (earlier, later) = (profile.Earlier, profile.Later);
        if (later.Year - earlier.Year > MostYearsApart)
            yield return ("later.year", FirmRules.AreFarApart(earlier.Year!.Value, later.Year!.Value, MostYearsApart));
        if (Exceed(profile.Equity, profile.ShortTermDebts, profile.BalanceTotal))
            yield return (
                "short-term-debts",
                FirmRules.PartsExceedTotal("equity", profile.Equity, "short-term-debts", profile.ShortTermDebts, profile.BalanceTotal!.Value));
        if (Exceed(profile.LiquidAssets, profile.Receivables, profile.BalanceTotal))
            yield return (
                profile.LiquidAssets is null ? "receivables" : "liquid-assets",
                FirmRules.PartsExceedTotal("liquid-assets", profile.LiquidAssets, "receivables", profile.Receivables, profile.BalanceTotal!.Value));
        if (Wages(profile) is { } wages && profile.YearlyCosts > 0 && profile.YearlyCosts < wages * (1 - CostsOff))
            yield return ("yearly-costs", FirmRules.CostsLackWages(profile.YearlyCosts.Value, wages));
        if (later.Fte is { } fte && profile.Headcount is { } people)
        {
            if (fte > people + 1 && fte > people * (1 + CostsOff))
                yield return ("later.fte", FirmRules.FteExceedHeadcount(fte, people));
            else if (fte * ManyTimes < people)
                yield return ("later.fte", FirmRules.FteAreFew(fte, people));
        }

        if (InThousands(profile) is { } doubt)
            yield return doubt;
        else if (earlier.Fte is null || later.Fte is null || !(Times(earlier.Fte, later.Fte) >= ManyTimes))
        {
            foreach (var (name, before, after) in new[]
                { ("gross-margin", earlier.GrossMargin, later.GrossMargin), ("wage-costs", earlier.WageCosts, later.WageCosts) })
            {
                var (first, second) = ($"earlier.{name}", $"later.{name}");
                if (IsThousandth(before, after))
                    yield return (first, FirmRules.IsThousandth(first, before!.Value, second, after!.Value, Thousands(before.Value)));
                else if (IsThousandth(after, before))
                    yield return (second, FirmRules.IsThousandth(second, after!.Value, first, before!.Value, Thousands(after.Value)));
            }
        }
    }

    private static bool Exceed(decimal? one, decimal? other, decimal? total) =>
        total > 0 && (one is not null || other is not null) && (one ?? 0) + (other ?? 0) > total * (1 + RoundingOff);

    // Where the earlier year had fewer, costs may be those of that year.
    private static decimal? Wages(FirmProfile profile) =>
        profile.Later.WageCosts is { } later ? Math.Min(later, profile.Earlier.WageCosts ?? later) : null;

    // Whether a figure would be about the other if it were thousands.
    private static bool IsThousandth(decimal? figure, decimal? other) =>
        figure > 0 && other > 0 && Times(figure * Thousand, other) <= NearlyTheSame;

    private static string Thousands(decimal figure) => Money.Written(Thousand * figure);

    private static decimal? Times(decimal? one, decimal? other) => one > other ? one / other : other / one;

    // A firm may earn next to nothing in a year, but not in each, and pays wages of which one can live.
    private static (string Key, Finding Finding)? InThousands(FirmProfile profile)
    {
        (string Prefix, FirmYear Year)[] years =
            [.. new[] { ("later", profile.Later), ("earlier", profile.Earlier) }.Where(year => year.Item2 is { Fte: > 0, GrossMargin: not null })];
        if (years.Length == 0
            || !Array.TrueForAll(years, year => year.Year.GrossMargin > 0 && year.Year.GrossMargin < FewEuros * year.Year.Fte)
            || Array.Exists(years, year => year.Year.WageCosts >= EurosOfWages * year.Year.Fte || profile.YearlyCosts >= EurosOfWages * year.Year.Fte))
            return null;
        var (prefix, last) = years[0];
        var key = $"{prefix}.gross-margin";
        return (key, FirmRules.MayCountThousands(key, last.GrossMargin!.Value, last.GrossMargin.Value / last.Fte!.Value, Thousands(last.GrossMargin.Value)));
    }

    private static Phrase? Bound(Lowest lowest, decimal figure) => lowest switch
    {
        Lowest.Zero when figure < 0 => FirmRules.ZeroOrMore,
        Lowest.AboveZero when figure <= 0 => FirmRules.AboveZero,
        _ when Math.Abs(figure) >= Beyond => FirmRules.OfFifteenDigits,
        _ => null,
    };
}
