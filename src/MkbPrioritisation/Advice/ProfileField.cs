using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Advice;

/// <summary>One value of a profile: its key in files, and how it is read.</summary>
/// <param name="Key">The key; those of a year stand behind <c>earlier.</c> or <c>later.</c></param>
/// <param name="Rule">The rule that an unreadable value breaks.</param>
/// <param name="Cure">What to write.</param>
/// <param name="Set">Puts a written value into a profile; <see langword="null"/> where it cannot be read.</param>
internal sealed record ProfileField(string Key, DiagnosticRule Rule, Phrase Cure, Func<FirmProfile, string, FirmProfile?> Set)
{
    private const int MostDigits = 15;
    private const int MostDecimals = 2;
    private const int MostDigitsOfPeople = 9;

    public static IReadOnlyList<ProfileField> All { get; } =
    [
        new("sector", FirmRules.IllFormedSector, FirmRules.SectorCode, (profile, text) =>
            IsSector(text) ? profile with { Sector = text } : null),
        new("size", FirmRules.UnknownSizeClass, FirmRules.SizeClasses, (profile, text) =>
            EnumId.Find<SizeClass>(text) is { } size ? profile with { Size = size } : null),
        new("headcount", FirmRules.IllFormedFigure, FirmRules.WholePeople, (profile, text) =>
            IsDigits(text, MostDigitsOfPeople) ? profile with { Headcount = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) } : null),
        new("productivity", FirmRules.UnknownProductivityBasis, FirmRules.ProductivityBases, (profile, text) =>
            EnumId.Find<ProductivityBasis>(text) is { } basis ? profile with { Productivity = basis } : null),
        .. OfYear("earlier", profile => profile.Earlier, (profile, year) => profile with { Earlier = year }),
        .. OfYear("later", profile => profile.Later, (profile, year) => profile with { Later = year }),
        Figure("liquid-assets", Lowest.Zero, profile => profile.LiquidAssets, (profile, figure) => profile with { LiquidAssets = figure }),
        Figure("receivables", Lowest.Zero, profile => profile.Receivables, (profile, figure) => profile with { Receivables = figure }),
        Figure("short-term-debts", Lowest.Zero, profile => profile.ShortTermDebts, (profile, figure) => profile with { ShortTermDebts = figure }),
        Figure("yearly-costs", Lowest.AboveZero, profile => profile.YearlyCosts, (profile, figure) => profile with { YearlyCosts = figure }),
        Figure("equity", Lowest.None, profile => profile.Equity, (profile, figure) => profile with { Equity = figure }),
        Figure("balance-total", Lowest.AboveZero, profile => profile.BalanceTotal, (profile, figure) => profile with { BalanceTotal = figure }),
    ];

    /// <summary>Those that are amounts or FTE, and can stand in a formula.</summary>
    public static IReadOnlyList<ProfileField> Figures { get; } = [.. All.Where(field => field.Get is not null)];

    /// <summary>The figure in a profile; there for <see cref="Figures"/> only.</summary>
    public Func<FirmProfile, decimal?>? Get { get; private init; }

    /// <summary>Puts a figure into a profile; there for <see cref="Figures"/> only.</summary>
    public Func<FirmProfile, decimal, FirmProfile>? Put { get; private init; }

    /// <summary>How low the figure may be.</summary>
    public Lowest Lowest { get; private init; }

    public static ProfileField? Find(string key) => All.FirstOrDefault(field => field.Key == key);

    public static bool IsSector(string text) => text.Length == 2 && text.All(char.IsAsciiDigit);

    public Finding Refusal(string value) => FirmRules.CannotStandFor(Rule, value, Key, Advice(value));

    private IPhrase Advice(string value)
    {
        if (Rule == FirmRules.IllFormedFigure)
            return new PlainNumberAdvice(value, text => Set(new(), text) is not null, FirmRules.LeaveKeyOut, Cure);
        if (Rule == FirmRules.IllFormedSector)
            return FirmRules.WriteSector(SectorIn(value));
        if (Rule == FirmRules.UnknownSizeClass && DutchWords.Find(value, ["large"]) is not null)
            return FirmRules.LargeFirm;
        return DutchWords.Find(value, [.. EnumId.All<SizeClass>(), .. EnumId.All<ProductivityBasis>()]) is { } meant
            ? FirmRules.Write(Phrase.Same($"{meant}"))
            : FirmRules.Write(Cure);
    }

    // Codes have a letter before them in tables of statistics, and up to five digits, with or without points.
    private static string? SectorIn(string text)
    {
        var digits = text.TrimStart('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', ' ')
            .Replace(".", "", StringComparison.Ordinal);
        return digits.Length switch
        {
            1 when char.IsAsciiDigit(digits[0]) => $"0{digits}",
            >= 2 and <= 5 when digits.All(char.IsAsciiDigit) => digits[..2],
            _ => null,
        };
    }

    private static IEnumerable<ProfileField> OfYear(string prefix, Func<FirmProfile, FirmYear> get, Func<FirmProfile, FirmYear, FirmProfile> set) =>
    [
        new($"{prefix}.year", ValueRules.IllFormedNumber, FirmRules.YearInDigits, (profile, text) =>
            text.Length == 4 && text.All(char.IsAsciiDigit) ? set(profile, get(profile) with { Year = int.Parse(text, CultureInfo.InvariantCulture) }) : null),
        Figure(
            $"{prefix}.gross-margin",
            Lowest.None,
            profile => get(profile).GrossMargin,
            (profile, figure) => set(profile, get(profile) with { GrossMargin = figure })),
        Figure(
            $"{prefix}.wage-costs",
            Lowest.Zero,
            profile => get(profile).WageCosts,
            (profile, figure) => set(profile, get(profile) with { WageCosts = figure })),
        Figure($"{prefix}.fte", Lowest.AboveZero, profile => get(profile).Fte, (profile, figure) => set(profile, get(profile) with { Fte = figure })),
    ];

    private static ProfileField Figure(string key, Lowest lowest, Func<FirmProfile, decimal?> get, Func<FirmProfile, decimal, FirmProfile> set) =>
        new(
            key,
            FirmRules.IllFormedFigure,
            FirmRules.PlainNumber,
            (profile, text) => IsFigure(text)
                ? set(profile, decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
                : null)
        {
            Get = get,
            Put = set,
            Lowest = lowest,
        };

    // Of three decimals nobody could tell whether 909.000 is nine hundred thousand, as the Dutch write it.
    internal static bool IsFigure(string text) => text.TrimStart('-').Split('.') switch
    {
        _ when text.StartsWith("--", StringComparison.Ordinal) => false,
        [var whole] => IsDigits(whole, MostDigits),
        [var whole, var decimals] => IsDigits(whole, MostDigits) && IsDigits(decimals, MostDecimals),
        _ => false,
    };

    private static bool IsDigits(string text, int most) => text.Length >= 1 && text.Length <= most && text.All(char.IsAsciiDigit);
}

/// <summary>How low a figure may be.</summary>
internal enum Lowest
{
    None,
    Zero,
    AboveZero,
}
