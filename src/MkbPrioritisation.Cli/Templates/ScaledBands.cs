using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>Bands of money whose limits are so many times those of others, with ids that say the new limits.</summary>
internal static class ScaledBands
{
    /// <summary>Below this factor the lowest built-in limit would fall short of EUR 1,000, as amounts without mln or bn are doubted.</summary>
    public const decimal Least = 0.00002m;

    /// <summary>Above this factor the highest built-in limit would exceed what a plan may hold.</summary>
    public const decimal Most = 1000m;

    private static readonly (decimal Size, string Word)[] Words = [(1_000_000_000m, "bn"), (1_000_000m, "mln"), (1_000m, "thousand")];

    /// <summary>The bands of a criterion, with each limit times the factor, exactly.</summary>
    /// <exception cref="UsageException">A limit would not be a whole number of the currency.</exception>
    public static IReadOnlyList<Band> Of(Criterion criterion, decimal factor) =>
        [.. criterion.Bands.Select(band => Band(band.Score, Scaled(band.From, factor), Scaled(band.To, factor), criterion.Unit!.Currency!))];

    private static Band Band(int score, decimal? from, decimal? to, string currency)
    {
        var limits = new[] { from, to }.OfType<decimal>().ToList();
        var (size, word) = Words.Append((1m, currency.ToLowerInvariant())).First(word => limits.TrueForAll(limit => limit % word.Item1 == 0));
        var id = to is null ? $"over-{Figure(from!.Value / size)}-{word}" : $"{Figure((from ?? 0) / size)}-{Figure(to.Value / size)}-{word}";
        return new(score, id) { From = from, To = to };
    }

    /// <summary>A band as criteria files write it in one line.</summary>
    public static string Line(Band band, Unit unit) =>
        $"{{ score: {Figure(band.Score)}, id: {band.Id}{Limit("from", band.From, unit)}{Limit("to", band.To, unit)} }}";

    private static string Limit(string key, decimal? limit, Unit unit) => limit is { } figure ? $", {key}: {new Estimate(figure, figure, unit)}" : "";

    private static decimal? Scaled(decimal? limit, decimal factor)
    {
        var scaled = limit * factor;
        return scaled is null || scaled == decimal.Truncate(scaled.Value)
            ? scaled
            : throw new UsageException(
                $"With --scale {Figure(factor):bare} a limit would be {Figure(scaled.Value):bare} euros; take a factor that leaves whole euros.",
                $"Met --scale {Figure(factor):bare} zou een grens {Figure(scaled.Value):bare} euro zijn; neem een factor die hele euro's overlaat.");
    }

    private static string Figure(decimal figure) => figure.ToString("0.############################", CultureInfo.InvariantCulture);
}
