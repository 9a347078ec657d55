using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Advice;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>Firms with figures small enough that growths are often zero, and some of them missing.</summary>
internal static class ArbitraryFirm
{
    private static readonly string[] Keys = [.. ProfileField.Figures.Select(field => field.Key)];

    /// <summary>Firms of which figures may be missing.</summary>
    public static Arbitrary<FirmProfile> Firm => Arb.From(
        from profile in Whole.Firm.Generator
        from missing in Gen.SubListOf(Keys)
        select missing.Aggregate(profile, Without));

    /// <summary>The key of a figure.</summary>
    public static Arbitrary<string> FigureKey { get; } = Arb.From(Gen.Elements(Keys));

    public static IReadOnlyList<string> FigureKeys => Keys;

    /// <summary>A profile without one of its figures.</summary>
    public static FirmProfile Without(FirmProfile profile, string key) => Keys.Where(other => other != key)
        .Aggregate(new FirmProfile { Sector = profile.Sector, Size = profile.Size, Productivity = profile.Productivity }, (copy, other) =>
            ProfileField.Find(other)!.Get!(profile) is { } value ? With(copy, other, value) : copy);

    public static FirmProfile With(FirmProfile profile, string key, decimal value) => profile.With(key, FormattableString.Invariant($"{value}"));

    private static FirmProfile Base => new() { Sector = "47", Size = SizeClass.Small };

    public static FirmAdvice Advise(FirmProfile profile) =>
        FirmAdvice.Of(profile, MeasureCatalogue.BuiltIn.Segments, MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    /// <summary>For properties about firms of which all figures are known.</summary>
    internal static class Whole
    {
        public static Arbitrary<FirmProfile> Firm { get; } = Arb.From(
            from figures in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(1, 6)), (1, Gen.Choose(1, 90_000))), Keys.Length)
            from hundredths in Gen.ArrayOf(Gen.Choose(0, 99), Keys.Length)
            from isRound in Gen.Elements(true, true, false)
            let profile = Keys.Index().Aggregate(
                Base,
                (profile, key) => With(profile, key.Item, figures[key.Index] + (isRound ? 0 : hundredths[key.Index] / 100m)))
            let total = Math.Max(profile.Equity!.Value + profile.ShortTermDebts!.Value, profile.LiquidAssets!.Value + profile.Receivables!.Value)
            select profile with { BalanceTotal = total + figures[0] - 1, YearlyCosts = profile.YearlyCosts + profile.Later.WageCosts });
    }
}
